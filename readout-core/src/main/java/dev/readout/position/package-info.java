/** Stances, deadlines and confirmations. */
@NullMarked
package dev.readout.position;

import org.jspecify.annotations.NullMarked;
