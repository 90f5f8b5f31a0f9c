package dev.readout.language;

/**
 * A proper name found by the annotator.
 *
 * @param score how sure, 0 to 1
 */
public record NameSpan(int start, int end, NameType type, double score) {}
