package dev.readout.story;

import dev.readout.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one article stands in its family of copies.
 *
 * @param of id of the article it was taken from, or null for an original
 * @param shared share of this article's words that stand there too, 0 to 1, or null where not
 *     counted
 * @param evidence the shared passages
 */
public record FamilyMember(
    String article,
    String family,
    Relation relation,
    @Nullable String of,
    @Nullable Double shared,
    List<Evidence> evidence) {
  /** What became of the original's text. */
  public enum Relation {
    ORIGINAL,
    COPY,
    REWRITE,
    TRANSLATION
  }

  public FamilyMember {
    evidence = List.copyOf(evidence);
  }

  /** An article that nothing is known to have been taken from. */
  public static FamilyMember original(String article, String family) {
    return new FamilyMember(article, family, Relation.ORIGINAL, null, null, List.<Evidence>of());
  }

  /** Evidence in both articles. */
  public static Evidence passage(String article, Span span) {
    return new Evidence(article, span);
  }
}
