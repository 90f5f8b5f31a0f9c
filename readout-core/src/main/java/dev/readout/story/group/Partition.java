package dev.readout.story.group;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which article is in which story while decisions are applied. Not thread-safe. */
final class Partition {
  private final Map<String, NavigableSet<String>> storyOf = new TreeMap<>();

  Partition(Collection<? extends Collection<String>> stories) {
    stories.forEach(story -> put(new TreeSet<>(story)));
  }

  /** Articles that are not here (any more) are passed over. */
  void merge(Collection<String> articles) {
    NavigableSet<String> all = new TreeSet<>();
    articles.stream().map(storyOf::get).filter(Objects::nonNull).forEach(all::addAll);
    put(all);
  }

  /**
   * Takes articles, and those that nobody decided about but that are closer to them, out of every
   * story that they share with those they are to be apart from.
   */
  void split(Collection<String> articles, Collection<String> from, Closeness closeness) {
    NavigableSet<String> apart = new TreeSet<>();
    for (NavigableSet<String> story : stories()) {
      List<String> going = articles.stream().filter(story::contains).toList();
      List<String> staying = from.stream().filter(story::contains).toList();
      if (going.isEmpty() || staying.isEmpty()) {
        apart.addAll(going);
        continue;
      }
      NavigableSet<String> left = new TreeSet<>(staying);
      NavigableSet<String> taken = new TreeSet<>(going);
      for (String other : story) {
        if (!left.contains(other) && !taken.contains(other)) {
          boolean goes = mean(other, going, closeness) > mean(other, staying, closeness);
          (goes ? taken : left).add(other);
        }
      }
      put(left);
      put(taken);
      apart.addAll(going);
    }
    merge(apart);
  }

  private static double mean(String article, List<String> others, Closeness closeness) {
    return others.stream().mapToDouble(other -> closeness.of(article, other)).average().orElse(0);
  }

  private void put(NavigableSet<String> story) {
    story.forEach(article -> storyOf.put(article, story));
  }

  /** The story with most of these articles; of two with as many that of the smallest article. */
  Optional<NavigableSet<String>> withMost(Collection<String> articles) {
    return stories().stream()
        .filter(story -> articles.stream().anyMatch(story::contains))
        .min(
            Comparator.comparingLong(
                    (NavigableSet<String> story) ->
                        -articles.stream().filter(story::contains).count())
                .thenComparing(NavigableSet::first));
  }

  /** By their smallest articles. */
  List<NavigableSet<String>> stories() {
    return storyOf.entrySet().stream()
        .filter(entry -> entry.getValue().first().equals(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
