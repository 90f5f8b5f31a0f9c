/**
 * Sentences, tokens, tags, heads, names and attributions of a paragraph, through one narrow port.
 */
@NullMarked
package dev.readout.language;

import org.jspecify.annotations.NullMarked;
