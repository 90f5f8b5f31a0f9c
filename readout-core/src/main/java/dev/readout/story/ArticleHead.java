package dev.readout.story;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of an article a list of stories shows: small enough to hold for every article there is.
 *
 * @param day on which it was published, or null
 * @param title as its page has it, or null
 */
public record ArticleHead(String id, @Nullable LocalDate day, @Nullable String title) {
  public static ArticleHead of(Article article) {
    PublicationDate published = article.credits().published();
    return new ArticleHead(
        article.id(), published == null ? null : published.day(), article.credits().title());
  }

  /** Whether it was there at the end of a day; undated articles never were. */
  public boolean publishedBy(LocalDate asOf) {
    return day != null && !day.isAfter(asOf);
  }
}
