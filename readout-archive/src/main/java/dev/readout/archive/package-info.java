/** Keeps pages and their readings, wholly or not at all, and finds them again. */
@NullMarked
package dev.readout.archive;

import org.jspecify.annotations.NullMarked;
