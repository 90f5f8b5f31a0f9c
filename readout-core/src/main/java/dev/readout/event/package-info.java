/** What happened, is planned or is denied, with whom, when and where. */
@NullMarked
package dev.readout.event;

import org.jspecify.annotations.NullMarked;
