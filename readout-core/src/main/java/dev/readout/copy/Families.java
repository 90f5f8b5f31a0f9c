package dev.readout.copy;

import dev.readout.article.Article;
import java.util.Collection;
import java.util.List;

/** The families of articles that are all at hand. */
public final class Families {
  private Families() {}

  /** The families by id; the same for any order. Of articles with one id the first counts. */
  public static List<Family> of(Collection<Article> articles) {
    return of(articles, ComparedTexts.of(articles));
  }

  /** As {@link #of(Collection)}, where the texts are looked at again afterwards. */
  public static List<Family> of(Collection<Article> articles, ComparedTexts texts) {
    return index(articles, texts).families();
  }

  /** Who is in a family with whom, as {@link FamilyIndex#kin}. */
  public static List<List<String>> kin(Collection<Article> articles) {
    return index(articles, ComparedTexts.of(articles)).kin();
  }

  private static FamilyIndex index(Collection<Article> articles, ComparedTexts texts) {
    FamilyIndex index = new FamilyIndex(CopyDetector.standard(), texts);
    articles.forEach(index::add);
    return index;
  }
}
