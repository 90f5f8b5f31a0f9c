package dev.readout.language;

/**
 * One part of an attribution.
 *
 * @param group parts of one attribution within a paragraph carry the same number; -1 where the
 *     annotator does not link. A part that several attributions share stands once for each
 * @param score how sure, 0 to 1
 */
public record AttributionSpan(Role role, int start, int end, int group, double score) {
  /** Who says, the words of saying, what is said. */
  public enum Role {
    SOURCE,
    CUE,
    CONTENT
  }
}
