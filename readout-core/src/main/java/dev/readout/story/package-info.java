/** What several readings add up to. */
@NullMarked
package dev.readout.story;

import org.jspecify.annotations.NullMarked;
