/** Names, what they mean, and the dated knowledge base that tells. */
@NullMarked
package dev.readout.name;

import org.jspecify.annotations.NullMarked;
