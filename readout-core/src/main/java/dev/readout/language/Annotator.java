package dev.readout.language;

/**
 * Reads one paragraph: sentences, tokens, tags, heads, names, attributions and, where it can, which
 * words tell events and how factual those are ({@link Token#event()}). Implementations are pure
 * (the answer depends on the text alone) and safe for use by many threads at once. Tags are Penn
 * Treebank, relations Universal Dependencies v2.
 */
public interface Annotator {
  /**
   * Annotates one paragraph.
   *
   * @param text one paragraph, without line breaks that end a paragraph; may be empty, very long or
   *     garbage
   * @return spans count UTF-16 units of {@code text}
   */
  Paragraph annotate(String text);

  /**
   * Changes whenever the same text might be annotated differently; stored beside what was read with
   * it.
   */
  String version();
}
