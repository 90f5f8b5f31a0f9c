package dev.readout.app.newsroom;

import dev.readout.app.Stories;
import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryArticle;
import dev.readout.story.StoryOutline;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The stories as they stand after so many articles, or as they stood at the end of a day. Immutable
 * and thread-safe: a page is made from one edition from its first line to its last.
 */
public final class Edition {
  private final long revision;
  private final @Nullable LocalDate asOf;
  private final List<StoryOutline> outlines;
  private final Map<String, StoryOutline> byId = new HashMap<>();
  private final Map<String, StoryOutline> byArticle = new HashMap<>();
  private final Map<String, ArticleCard> cards;
  private final Function<String, @Nullable Reading> readings;
  private final Function<StoryOutline, Story> teller;

  /**
   * Made by the newsroom.
   *
   * @param teller tells a story in full, or has it from before
   */
  Edition(
      long revision,
      @Nullable LocalDate asOf,
      List<StoryOutline> outlines,
      Map<String, ArticleCard> cards,
      Function<String, @Nullable Reading> readings,
      Function<StoryOutline, Story> teller) {
    this.revision = revision;
    this.asOf = asOf;
    this.outlines = List.copyOf(outlines);
    this.cards = new LinkedHashMap<>(cards);
    this.readings = readings;
    this.teller = teller;
    for (StoryOutline story : this.outlines) {
      byId.put(story.id(), story);
      story.articles().forEach(article -> byArticle.put(article, story));
    }
  }

  /** Without any article. */
  public static Edition empty() {
    return new Edition(
        0,
        null,
        List.of(),
        Map.of(),
        id -> null,
        outline -> {
          throw new IllegalArgumentException("no story " + outline.id());
        });
  }

  /** Grows with every change. */
  public long revision() {
    return revision;
  }

  /** The day at whose end this was known; null for all that is known. */
  public @Nullable LocalDate asOf() {
    return asOf;
  }

  /** Which articles tell which story: pinned ones first, then the newest. */
  public List<StoryOutline> outlines() {
    return outlines;
  }

  /** A story in full. */
  public Story tell(StoryOutline outline) {
    return teller.apply(outline);
  }

  /** All stories in full, each told when it is asked for. */
  public Stream<Story> stories() {
    return outlines.stream().map(this::tell);
  }

  /** By its id, an article of it, or the beginning of its id. */
  public Optional<StoryOutline> find(String id) {
    StoryOutline exact = byId.get(id);
    if (exact != null) {
      return Optional.of(exact);
    }
    StoryOutline holds = byArticle.get(id);
    return holds != null ? Optional.of(holds) : Stories.find(outlines, id);
  }

  /** As {@link #find}, in full. */
  public Optional<Story> story(String id) {
    return find(id).map(this::tell);
  }

  public Optional<StoryOutline> storyOf(String article) {
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
