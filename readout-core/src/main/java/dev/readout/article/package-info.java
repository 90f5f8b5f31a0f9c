/**
 * The page as it arrived and the article that cleaning made of it: immutable text and spans into
 * it.
 */
@NullMarked
package dev.readout.article;

import org.jspecify.annotations.NullMarked;
