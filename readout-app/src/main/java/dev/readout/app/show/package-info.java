/** What a person sees on a terminal. */
@NullMarked
package dev.readout.app.show;

import org.jspecify.annotations.NullMarked;
