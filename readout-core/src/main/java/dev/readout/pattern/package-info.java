/** What can be told of regular expressions without running them. */
@NullMarked
package dev.readout.pattern;

import org.jspecify.annotations.NullMarked;
