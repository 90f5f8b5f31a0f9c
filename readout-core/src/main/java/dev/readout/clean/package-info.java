/** From a page to an article: what is body, what was removed, and why. */
@NullMarked
package dev.readout.clean;

import org.jspecify.annotations.NullMarked;
