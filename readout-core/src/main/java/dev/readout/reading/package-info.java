/** The reading of one article and the chain of stages that makes it. */
@NullMarked
package dev.readout.reading;

import org.jspecify.annotations.NullMarked;
