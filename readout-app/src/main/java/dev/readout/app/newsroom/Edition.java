package dev.readout.app.newsroom;

import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryArticle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The stories as they stand after so many articles, or as they stood at the end of a day. Immutable
 * and thread-safe: a page is made from one edition from its first line to its last.
 */
public final class Edition {
  private static final Comparator<Story> NEWEST_FIRST =
      Comparator.comparing(Story::to, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .reversed()
          .thenComparing(Story::id);

  private final long revision;
  private final @Nullable LocalDate asOf;
  private final List<Story> stories;
  private final Map<String, Story> byId = new HashMap<>();
  private final Map<String, Story> byArticle = new HashMap<>();
  private final Map<String, ArticleCard> cards;
  private final Function<String, @Nullable Reading> readings;

  Edition(
      long revision,
      @Nullable LocalDate asOf,
      Collection<Story> stories,
      Map<String, ArticleCard> cards,
      Function<String, @Nullable Reading> readings) {
    this.revision = revision;
    this.asOf = asOf;
    this.stories = stories.stream().sorted(NEWEST_FIRST).toList();
    this.cards = new LinkedHashMap<>(cards);
    this.readings = readings;
    for (Story story : this.stories) {
      byId.put(story.id(), story);
      story.articles().forEach(article -> byArticle.put(article.id(), story));
    }
  }

  /** Grows with every change. */
  public long revision() {
    return revision;
  }

  /** The day at whose end this was known; null for all that is known. */
  public @Nullable LocalDate asOf() {
    return asOf;
  }

  /** The newest first. */
  public List<Story> stories() {
    return stories;
  }

  /** By its id, the beginning of one, or an article of it. */
  public Optional<Story> story(String id) {
    Story exact = byId.get(id);
    if (exact != null) {
      return Optional.of(exact);
    }
    Story holds = byArticle.get(id);
    if (holds != null) {
      return Optional.of(holds);
    }
    return id.length() < 4
        ? Optional.empty()
        : stories.stream().filter(story -> story.id().startsWith(id)).findFirst();
  }

  public Optional<Story> storyOf(String article) {
    return Optional.ofNullable(byArticle.get(article));
  }

  /** Every article that is in this edition. */
  public Collection<ArticleCard> cards() {
    return cards.values();
  }

  public Optional<ArticleCard> card(String article) {
    return Optional.ofNullable(cards.get(article));
  }

  public Optional<Reading> reading(String article) {
    return cards.containsKey(article)
        ? Optional.ofNullable(readings.apply(article))
        : Optional.empty();
  }

  /** All readings of a story, as far as they are kept. */
  public List<Reading> readings(Story story) {
    return story.articles().stream()
        .map(StoryArticle::id)
        .map(readings)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The source text of an article, or null. */
  public @Nullable String text(String article) {
    Reading reading = readings.apply(article);
    return reading == null ? null : reading.article().text();
  }

  /** The oldest day on which an article of this edition was published. */
  public Optional<LocalDate> oldest() {
    return cards.values().stream()
        .map(ArticleCard::published)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  public Optional<LocalDate> newest() {
    return cards.values().stream()
        .map(ArticleCard::published)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }
}
