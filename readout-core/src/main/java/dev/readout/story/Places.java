package dev.readout.story;

import dev.readout.name.Entity;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The places of a story's events, and which articles name them. */
final class Places {
  /** One place while it is gathered. */
  private record Found(PlaceRef place, Set<String> articles, List<String> events) {}

  private Places() {}

  static List<StoryPlace> of(
      List<Source> sources, List<EventCluster> clusters, List<StoryEvent> events) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (int at = 0; at < clusters.size(); at++) {
      String event = events.get(at).id();
      for (EventMention mention : clusters.get(at).mentions()) {
        PlaceRef place = mention.place();
        if (place != null) {
          Found one =
              found.computeIfAbsent(
                  place.key(), key -> new Found(place, new TreeSet<>(), new ArrayList<>()));
          one.articles().add(mention.source().id());
          if (!one.events().contains(event)) {
            one.events().add(event);
          }
        }
      }
    }
    for (Source source : sources) {
      for (NameMention name : source.reading().names()) {
        Found one = found.get(PlaceRef.of(name, source.text()).key());
        boolean place = name.type() == EntityType.PLACE || name.type() == EntityType.GOVERNMENT;
        if (one != null && place) {
          one.articles().add(source.id());
        }
      }
    }
    // Articles in the order of the story, not of their ids.
    Map<String, Integer> order = new LinkedHashMap<>();
    sources.forEach(source -> order.put(source.id(), order.size()));
    return found.values().stream()
        .map(
            one ->
                new StoryPlace(
                    one.place().named(),
                    coordinates(one.place(), clusters),
                    one.articles().stream()
                        .sorted(Comparator.comparingInt(id -> order.getOrDefault(id, 0)))
                        .toList(),
                    one.events()))
        .toList();
  }

  private static Entity.@Nullable Coordinates coordinates(
      PlaceRef place, List<EventCluster> clusters) {
    if (place.coordinates() != null) {
      return place.coordinates();
    }
    return clusters.stream()
        .flatMap(cluster -> cluster.places().stream())
        .filter(other -> other.key().equals(place.key()) && other.coordinates() != null)
        .map(PlaceRef::coordinates)
        .findFirst()
        .orElse(null);
  }
}
