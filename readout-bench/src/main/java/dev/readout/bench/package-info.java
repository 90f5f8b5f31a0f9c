/** Speed beside peers: same texts, same threads, same run; the result is a ratio. */
@NullMarked
package dev.readout.bench;

import org.jspecify.annotations.NullMarked;
