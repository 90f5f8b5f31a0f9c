/** The annotator of our own: one small encoder, several heads, one pass a paragraph. */
@NullMarked
package dev.readout.model;

import org.jspecify.annotations.NullMarked;
