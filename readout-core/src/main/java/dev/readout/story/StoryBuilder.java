package dev.readout.story;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one story of the readings that belong together. Pure: the same readings in any order give
 * the same story. Thread-safe as far as the lineage function is.
 *
 * <p>It does not decide which readings belong together, nor which articles are copies.
 */
public final class StoryBuilder {
  private final Function<List<Reading>, StoryLineage> lineage;

  /**
   * A builder that asks for the copies among the readings of a story.
   *
   * @param lineage must not depend on the order of its readings
   */
  public StoryBuilder(Function<List<Reading>, StoryLineage> lineage) {
    this.lineage = lineage;
  }

  /**
   * The story of one group of readings.
   *
   * @throws IllegalArgumentException without readings
   */
  public Story build(String id, List<Reading> readings) {
    return build(id, readings, lineage.apply(readings));
  }

  /**
   * What was known at the end of a day: the story of the readings published by then.
   *
   * @return null where nothing had been published yet
   */
  public @Nullable Story asOf(String id, List<Reading> readings, LocalDate day) {
    List<Reading> known = publishedBy(readings, day);
    return known.isEmpty() ? null : build(id, known, lineage.apply(known), day);
  }

  /** Readings of articles published on the day or before; undated articles are left out. */
  public static List<Reading> publishedBy(List<Reading> readings, LocalDate day) {
    return readings.stream()
        .filter(
            reading -> {
              PublicationDate published = reading.article().credits().published();
              return published != null && !published.day().isAfter(day);
            })
        .toList();
  }

  /** The story of one group of readings whose copies are already known. */
  public static Story build(String id, List<Reading> readings, StoryLineage lineage) {
    return build(id, readings, lineage, null);
  }

  /**
   * The story as it stands on a day.
   *
   * @param today by which deadlines have passed or not; null for the day of the newest article
   */
  public static Story build(
      String id, List<Reading> readings, StoryLineage lineage, @Nullable LocalDate today) {
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a story needs a reading");
    }
    List<Source> sources = sources(readings, lineage);
    Cast cast = Cast.of(sources);
    sources.forEach(source -> source.recast(cast::find));

    Set<String> placeParts = new HashSet<>();
    sources.forEach(source -> placeParts.addAll(source.placeParts()));
    List<EventMention> mentions =
        sources.stream()
            .flatMap(
                source ->
                    source.reading().events().stream().map(event -> EventMention.of(source, event)))
            .toList();
    List<EventCluster> clusters = new EventMerger(new MergeRules(placeParts)).merge(mentions);

    List<StoryEvent> events = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    for (EventCluster cluster : clusters) {
      EventAccount account =
          EventAccount.of("E" + (events.size() + 1), cluster, Set.copyOf(placeParts));
      events.add(account.event());
      conflicts.addAll(account.conflicts());
    }
    conflicts.addAll(StatementMerger.attributions(sources));

    LocalDate from = sources.get(0).day();
    LocalDate to = newestDay(sources);
    return new Story(
        id,
        StoryTitle.of(sources, lineage, clusters),
        from,
        to,
        articles(sources, lineage),
        lineage.families(),
        lineage.origins(),
        events,
        conflicts,
        StatementMerger.merge(sources),
        PositionMerger.merge(sources),
        DeadlineMerger.merge(sources, today == null ? to : today),
        Contacts.of(events),
        Places.of(sources, clusters, events),
        StoryGrounds.none());
  }

  private static List<Source> sources(List<Reading> readings, StoryLineage lineage) {
    Map<String, String> families = new HashMap<>();
    lineage.members().forEach(member -> families.put(member.article(), member.family()));
    Map<String, String> origins = new HashMap<>();
    for (StoryFamily family : lineage.families()) {
      String origin = family.origin();
      if (origin != null) {
        origins.put(family.id(), origin);
      }
    }
    Map<String, Reading> unique = new TreeMap<>();
    readings.forEach(reading -> unique.putIfAbsent(reading.id(), reading));
    return unique.values().stream()
        .map(
            reading -> {
              String family = families.getOrDefault(reading.id(), reading.id());
              return new Source(reading, family, origins.get(family));
            })
        .sorted(Source.ORDER)
        .toList();
  }

  private static @Nullable LocalDate newestDay(List<Source> sources) {
    return sources.stream()
        .map(Source::day)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static List<StoryArticle> articles(List<Source> sources, StoryLineage lineage) {
    Map<String, FamilyMember> members = new HashMap<>();
    lineage.members().forEach(member -> members.put(member.article(), member));
    Map<String, StoryFamily> families = new HashMap<>();
    lineage.families().forEach(family -> families.put(family.id(), family));
    List<StoryArticle> articles = new ArrayList<>();
    for (Source source : sources) {
      Article.Credits credits = source.reading().article().credits();
      FamilyMember member =
          members.getOrDefault(source.id(), FamilyMember.original(source.id(), source.family()));
      StoryFamily family = families.get(member.family());
      String origin = family == null ? null : family.origin();
      if (origin == null && credits.origin() != null) {
        origin = credits.origin().name();
      }
      articles.add(
          new StoryArticle(
              credits.published(), credits.title(), publisher(credits), origin, member));
    }
    return articles;
  }

  private static @Nullable String publisher(Article.Credits credits) {
    var publisher = credits.publisher();
    if (publisher == null) {
      return null;
    }
    return publisher.name() != null ? publisher.name() : publisher.domain();
  }
}
