/** Who said what to whom, where, when and on whose behalf. */
@NullMarked
package dev.readout.statement;

import org.jspecify.annotations.NullMarked;
