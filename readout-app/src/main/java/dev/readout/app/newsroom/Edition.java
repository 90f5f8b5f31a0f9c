package dev.readout.app.newsroom;

import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryArticle;
import dev.readout.story.StoryOutline;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
  private final Shelf shelf;
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
      Shelf shelf,
      Function<String, @Nullable Reading> readings,
      Function<StoryOutline, Story> teller) {
    this.revision = revision;
    this.asOf = asOf;
    this.shelf = shelf;
    this.readings = readings;
    this.teller = teller;
  }

  /** Without any article. */
  public static Edition empty() {
    return new Edition(
        0,
        null,
        Shelf.of(List.of(), List.of()),
        id -> null,
        outline -> {
          throw new IllegalArgumentException("no story " + outline.id());
        });
  }

  Shelf shelf() {
    return shelf;
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
    return shelf.outlines();
  }

  /** A story in full. */
  public Story tell(StoryOutline outline) {
    return teller.apply(outline);
  }

  /** All stories in full, each told when it is asked for. */
  public Stream<Story> stories() {
    return shelf.outlines().stream().map(this::tell);
  }

  /** By its id, an article of it, or the beginning of its id. */
  public Optional<StoryOutline> find(String id) {
    return shelf.story(id).or(() -> shelf.storyOf(id)).or(() -> shelf.storyLike(id));
  }

  /** As {@link #find}, in full. */
  public Optional<Story> story(String id) {
    return find(id).map(this::tell);
  }

  public Optional<StoryOutline> storyOf(String article) {
    return shelf.storyOf(article);
  }

  /** Every article that is in this edition. */
  public Collection<ArticleCard> cards() {
    return shelf.cards();
  }

  public Optional<ArticleCard> card(String article) {
    return shelf.card(article);
  }

  public Optional<Reading> reading(String article) {
    return card(article).isPresent()
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
    return shelf.cards().stream()
        .map(ArticleCard::published)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  public Optional<LocalDate> newest() {
    return shelf.cards().stream()
        .map(ArticleCard::published)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }
}
