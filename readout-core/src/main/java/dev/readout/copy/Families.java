package dev.readout.copy;

import dev.readout.article.Article;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The families of articles that are all at hand. */
public final class Families {
  private Families() {}

  /** The families by id; the same for any order. Of articles with one id the first counts. */
  public static List<Family> of(Collection<Article> articles) {
    Map<String, Article> byId = new LinkedHashMap<>();
    articles.forEach(article -> byId.putIfAbsent(article.id(), article));
    FamilyIndex index =
        new FamilyIndex(
            CopyDetector.standard(),
            id -> {
              Article article = byId.get(id);
              if (article == null) {
                throw new IllegalArgumentException("no article " + id);
              }
              return article;
            });
    byId.values().forEach(index::add);
    return index.families();
  }
}
