/** Time expressions and their TIMEX3 values. */
@NullMarked
package dev.readout.time;

import org.jspecify.annotations.NullMarked;
