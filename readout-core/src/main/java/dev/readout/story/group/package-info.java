/** Which articles tell the same story, and what an analyst decided about it. */
@NullMarked
package dev.readout.story.group;

import org.jspecify.annotations.NullMarked;
