/** A story in plain English sentences, each made from its facts alone and each with its sources. */
@NullMarked
package dev.readout.story.brief;

import org.jspecify.annotations.NullMarked;
