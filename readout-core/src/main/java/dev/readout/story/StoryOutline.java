package dev.readout.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles make one story, before anything in them is merged: all that a list of many stories
 * needs.
 *
 * @param id that of its oldest article's content, so that it stays as the story grows
 * @param articles ids, ascending
 * @param title as an analyst wants it, else that of the newest article that has one, else null
 * @param renamed whether an analyst gave it that title
 * @param from the oldest day on which an article was published, or null
 * @param to the newest
 * @param grounds why these articles are together
 */
public record StoryOutline(
    String id,
    List<String> articles,
    @Nullable String title,
    boolean renamed,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    StoryGrounds grounds) {
  /** Pinned ones first, then the newest first; of equals by id. */
  public static final Comparator<StoryOutline> ORDER =
      Comparator.comparing((StoryOutline outline) -> !outline.grounds().pinned())
          .thenComparing(
              StoryOutline::to, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(StoryOutline::id);

  public StoryOutline {
    articles = List.copyOf(articles);
  }

  static StoryOutline of(
      String id, List<ArticleHead> articles, @Nullable String renamed, StoryGrounds grounds) {
    List<ArticleHead> oldestFirst =
        articles.stream()
            .sorted(
                Comparator.comparing(
                        ArticleHead::day,
                        Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(ArticleHead::id))
            .toList();
    String title = renamed;
    LocalDate from = null;
    LocalDate to = null;
    for (ArticleHead article : oldestFirst) {
      LocalDate day = article.day();
      from = from == null ? day : from;
      to = day == null ? to : day;
      String own = article.title();
      if (renamed == null && own != null && !own.isBlank()) {
        title = Quote.tidy(own);
      }
    }
    return new StoryOutline(
        id,
        articles.stream().map(ArticleHead::id).sorted().toList(),
        title,
        renamed != null,
        from,
        to,
        grounds);
  }
}
