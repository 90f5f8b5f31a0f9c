package dev.readout.story.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which earlier articles a new one must be held against: those that share enough of the stems that
 * weigh most in either. Whether two meet depends on the two alone. Not thread-safe.
 */
final class GroupingCandidates {
  private static final int SHARED = 2;

  private final Map<String, List<Integer>> articlesWith = new HashMap<>();
  private int size;

  /** Numbers of the articles added before that could tell the same story. */
  SortedSet<Integer> add(GroupingText text) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String stem : text.keys()) {
      for (int other : articlesWith.getOrDefault(stem, List.of())) {
        shared.merge(other, 1, Integer::sum);
      }
      articlesWith.computeIfAbsent(stem, s -> new ArrayList<>()).add(size);
    }
    size++;
    SortedSet<Integer> candidates = new TreeSet<>();
    shared.forEach(
        (other, count) -> {
          if (count >= SHARED) {
            candidates.add(other);
          }
        });
    return candidates;
  }
}
