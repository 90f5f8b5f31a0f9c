package dev.readout.language;

import dev.readout.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A syntactic word.
 *
 * @param tag Penn Treebank part-of-speech tag
 * @param head index of the head within the sentence, -1 for the root
 * @param relation Universal Dependencies v2 relation to the head, with subtype, such as {@code
 *     nsubj:pass}
 * @param event what the annotator makes of the word as an event; null where it says nothing: it
 *     does not look for events, or this word is none for sure
 */
public record Token(
    int start,
    int end,
    String form,
    String lemma,
    String tag,
    int head,
    String relation,
    @Nullable EventSense event) {
  /** A word of which the annotator does not say whether it tells an event. */
  public Token(
      int start, int end, String form, String lemma, String tag, int head, String relation) {
    this(start, end, form, lemma, tag, head, relation, null);
  }

  public Span span() {
    return new Span(start, end);
  }

  /** The relation without its subtype. */
  public String universalRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The same word hung elsewhere. */
  public Token attached(int newHead, String newRelation) {
    return new Token(start, end, form, lemma, tag, newHead, newRelation, event);
  }

  /** The same word as another part of speech. */
  Token tagged(String newTag) {
    return new Token(start, end, form, lemma, newTag, head, relation, event);
  }

  public Token shift(int by) {
    return new Token(start + by, end + by, form, lemma, tag, head, relation, event);
  }
}
