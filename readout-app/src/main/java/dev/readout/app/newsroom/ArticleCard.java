package dev.readout.app.newsroom;

import com.github.benmanes.caffeine.cache.Interner;
import dev.readout.article.Article;
import dev.readout.article.CodePoints;
import dev.readout.article.Publisher;
import dev.readout.event.Event;
import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.name.Entity;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import dev.readout.reading.Reading;
import dev.readout.story.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What lists and searches need of an article: small enough to hold many thousands of.
 *
 * @param title the page's title, or null
 * @param opening the first words of its body, where its page has no title
 * @param publisher name or domain, or null
 * @param actors persons, organisations and governments with an entity, by id
 * @param places names of places with an entity, by id
 * @param points to count code points of its text
 */
public record ArticleCard(
    String id,
    @Nullable String title,
    String opening,
    @Nullable LocalDate published,
    @Nullable String publisher,
    Map<String, Named> actors,
    Map<String, Named> places,
    Set<EventType> types,
    Set<EventStatus> statuses,
    CodePoints points) {
  private static final int OPENING = 70;

  /** Who is in the news is in many articles. */
  private static final Interner<Named> NAMED = Interner.newWeakInterner();

  public ArticleCard {
    actors = Map.copyOf(actors);
    places = Map.copyOf(places);
    types = Set.copyOf(types);
    statuses = Set.copyOf(statuses);
  }

  /** The card of a reading. */
  public static ArticleCard of(Reading reading) {
    Article.Credits credits = reading.article().credits();
    Map<String, Named> actors = new LinkedHashMap<>();
    Map<String, Named> places = new LinkedHashMap<>();
    for (NameMention mention : reading.names()) {
      Entity entity = mention.entity();
      if (entity != null) {
        Named named = NAMED.intern(new Named(entity.id(), entity.name()));
        (isPlace(mention.type()) ? places : actors)
            .putIfAbsent(Objects.requireNonNull(named.id()), named);
      }
    }
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    Set<EventStatus> statuses = EnumSet.noneOf(EventStatus.class);
    for (Event event : reading.events()) {
      types.add(event.type());
      statuses.add(event.status());
    }
    return new ArticleCard(
        reading.id(),
        credits.title(),
        credits.title() == null || credits.title().isBlank() ? opening(reading.article()) : "",
        credits.published() == null ? null : credits.published().day(),
        publisher(credits.publisher()),
        actors,
        places,
        types,
        statuses,
        CodePoints.of(reading.article().text()));
  }

  private static String opening(Article article) {
    String body = article.bodyText().strip();
    int end = body.indexOf('\n');
    String line = end < 0 ? body : body.substring(0, end).strip();
    if (line.length() <= OPENING) {
      return line;
    }
    int blank = line.lastIndexOf(' ', OPENING);
    return line.substring(0, blank > 0 ? blank : OPENING) + "…";
  }

  private static boolean isPlace(EntityType type) {
    return switch (type) {
      case PLACE -> true;
      case PERSON, ORGANIZATION, GOVERNMENT, NATIONALITY, OTHER -> false;
    };
  }

  private static @Nullable String publisher(@Nullable Publisher publisher) {
    if (publisher == null) {
      return null;
    }
    return publisher.name() != null ? publisher.name() : publisher.domain();
  }

  /** Whether it had been published by the end of a day; undated articles never were. */
  public boolean publishedBy(@Nullable LocalDate day) {
    return day == null || (published != null && !published.isAfter(day));
  }

  /** The title, else the first words, else the id. */
  public String label() {
    if (title != null && !title.isBlank()) {
      return title;
    }
    return opening.isBlank() ? id : opening;
  }

  /** Months in which it appeared, for lists: {@code 2023-07}, or nothing. */
  public Set<String> months() {
    return published == null
        ? Set.of()
        : new TreeSet<>(Set.of(published.toString().substring(0, 7)));
  }
}
