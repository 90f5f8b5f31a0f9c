/** Stories in the formats of other people's programs. Pure: nothing is written to disk here. */
@NullMarked
package dev.readout.story.export;

import org.jspecify.annotations.NullMarked;
