package dev.readout.name;

import dev.readout.article.Span;
import java.util.List;
import java.util.Optional;

/**
 * The names of an article and the words that refer back to them.
 *
 * @param mentions names and descriptions, in the order of the text; a description that stands for
 *     several has one mention each, of equal span
 * @param references pronouns and sets ("he", "the pair", "both sides"), which no reader prints but
 *     later stages follow
 */
public record Names(List<NameMention> mentions, List<Reference> references) {
  public static final Names NONE = new Names(List.of(), List.of());

  /**
   * Words that mean what other mentions mean.
   *
   * @param mentions ids of the mentions meant; one for "he", two or more for "the pair"
   */
  public record Reference(Span span, List<String> mentions) {
    public Reference {
      mentions = List.copyOf(mentions);
    }
  }

  public Names {
    mentions = List.copyOf(mentions);
    references = List.copyOf(references);
  }

  public Optional<NameMention> byId(String id) {
    return mentions.stream().filter(m -> m.id().equals(id)).findFirst();
  }
}
