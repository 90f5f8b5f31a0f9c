package dev.readout.app.newsroom;

import dev.readout.story.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a search found: articles that have all the words and lie in the chosen facets, and how many
 * there would be for each further choice.
 *
 * @param cards best first; newest first where no words were asked for
 * @param facets each facet's commonest values
 */
public record Finding(List<ArticleCard> cards, Map<Facet, List<Value>> facets) {
  private static final int MOST_VALUES = 12;

  /** What articles can be narrowed down by. */
  public enum Facet {
    ACTOR,
    TYPE,
    STATUS,
    PLACE,
    SOURCE,
    MONTH;

    /** As a parameter of an address. */
    public String parameter() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A value and how many of the found articles have it. */
  public record Value(String id, String name, int count) {}

  /**
   * What is asked for.
   *
   * @param ids of the articles that have the words, best first; null where none were asked for
   * @param chosen a value a facet
   */
  public record Query(
      @Nullable List<String> ids,
      Map<Facet, String> chosen,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    public Query {
      ids = ids == null ? null : List.copyOf(ids);
      chosen = Map.copyOf(chosen);
    }
  }

  public Finding {
    cards = List.copyOf(cards);
    facets = Map.copyOf(facets);
  }

  /** Answers over one edition. */
  public static Finding of(Query query, Edition edition) {
    List<ArticleCard> found =
        candidates(query.ids(), edition).stream().filter(card -> fits(card, query)).toList();
    Map<Facet, List<Value>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, count(found, facet));
    }
    return new Finding(found, facets);
  }

  private static Collection<ArticleCard> candidates(@Nullable List<String> ids, Edition edition) {
    if (ids != null) {
      return ids.stream().distinct().flatMap(id -> edition.card(id).stream()).toList();
    }
    return edition.cards().stream()
        .sorted(
            Comparator.comparing(
                    ArticleCard::published,
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .reversed()
                .thenComparing(ArticleCard::id))
        .toList();
  }

  private static boolean fits(ArticleCard card, Query query) {
    LocalDate day = card.published();
    LocalDate from = query.from();
    LocalDate to = query.to();
    boolean inTime =
        (from == null || (day != null && !day.isBefore(from)))
            && (to == null || (day != null && !day.isAfter(to)));
    return inTime
        && query.chosen().entrySet().stream()
            .allMatch(choice -> has(card, choice.getKey(), choice.getValue()));
  }

  private static List<Value> count(List<ArticleCard> cards, Facet facet) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (ArticleCard card : cards) {
      values(
          card,
          facet,
          (id, name) -> {
            counts.merge(id, 1, Integer::sum);
            names.putIfAbsent(id, name);
          });
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_VALUES)
        .map(e -> new Value(e.getKey(), names.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
        .toList();
  }

  private static boolean has(ArticleCard card, Facet facet, String value) {
    boolean[] found = new boolean[1];
    values(card, facet, (id, name) -> found[0] |= id.equals(value));
    return found[0];
  }

  /** The values that one article has, each once, by id and name. */
  private static void values(ArticleCard card, Facet facet, BiConsumer<String, String> each) {
    switch (facet) {
      case ACTOR -> named(card.actors(), each);
      case PLACE -> named(card.places(), each);
      case TYPE -> card.types().forEach(type -> plain(type, each));
      case STATUS -> card.statuses().forEach(status -> plain(status, each));
      case MONTH -> card.months().forEach(month -> each.accept(month, month));
      case SOURCE -> {
        String source = card.publisher();
        if (source != null) {
          each.accept(source, source);
        }
      }
    }
  }

  private static void named(Map<String, Named> entities, BiConsumer<String, String> each) {
    entities.forEach(
        (id, entity) ->
            // A nation goes by the name of its state, and is not its government.
            each.accept(
                id, id.startsWith("nation:") ? entity.name() + " (nation)" : entity.name()));
  }

  private static void plain(Enum<?> constant, BiConsumer<String, String> each) {
    each.accept(constant.name(), constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
