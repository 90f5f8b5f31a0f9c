/** Which articles go back to one text. */
@NullMarked
package dev.readout.copy;

import org.jspecify.annotations.NullMarked;
