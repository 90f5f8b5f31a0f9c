package dev.readout.clean;

import dev.readout.article.Span;

/**
 * One line of a page's text: what stands between two breaks of the layout.
 *
 * @param span where it is in the page's text
 * @param place the nearest element that makes blocks, as a number in {@link PageText}
 * @param linked characters that are within links
 * @param strong characters that are set in bold or italics
 */
record Block(Span span, int place, int linked, int strong) {}
