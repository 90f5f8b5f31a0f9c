package dev.readout.story.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins the two groups with the highest mean probability between their members until no mean
 * reaches a threshold (UPGMA, Sokal and Michener 1958). Groups can only be joined where some pair
 * reaches the threshold, so each connected part of the graph of such pairs is joined on its own.
 * Equal means are decided by the numbers of the members: number them by content, and any order
 * gives the same.
 */
final class AverageLinkage {
  private AverageLinkage() {}

  static List<SortedSet<Integer>> groups(int size, PairProbabilities pairs, double threshold) {
    List<SortedSet<Integer>> groups = new ArrayList<>();
    boolean[] seen = new boolean[size];
    for (int i = 0; i < size; i++) {
      if (!seen[i]) {
        groups.addAll(join(connected(i, pairs, threshold, seen), pairs, threshold));
      }
    }
    return groups;
  }

  private static List<Integer> connected(
      int start, PairProbabilities pairs, double threshold, boolean[] seen) {
    TreeSet<Integer> part = new TreeSet<>();
    Deque<Integer> next = new ArrayDeque<>(List.of(start));
    seen[start] = true;
    while (!next.isEmpty()) {
      int i = next.removeFirst();
      part.add(i);
      for (Map.Entry<Integer, Double> pair : pairs.row(i)) {
        if (pair.getValue() >= threshold && !seen[pair.getKey()]) {
          seen[pair.getKey()] = true;
          next.add(pair.getKey());
        }
      }
    }
    return List.copyOf(part);
  }

  /** Groups are kept under their smallest member, with the sums of probabilities between them. */
  private static List<SortedSet<Integer>> join(
      List<Integer> part, PairProbabilities pairs, double threshold) {
    NavigableMap<Integer, SortedSet<Integer>> groups = new TreeMap<>();
    NavigableMap<Integer, NavigableMap<Integer, Double>> sums = new TreeMap<>();
    for (int i : part) {
      groups.put(i, new TreeSet<>(List.of(i)));
      NavigableMap<Integer, Double> row = new TreeMap<>();
      for (Map.Entry<Integer, Double> pair : pairs.row(i)) {
        row.put(pair.getKey(), pair.getValue());
      }
      row.keySet().retainAll(part);
      sums.put(i, row);
    }
    Closest closest = closest(groups, sums);
    while (closest.mean() >= threshold) {
      merge(closest.a(), closest.b(), groups, sums);
      closest = closest(groups, sums);
    }
    return List.copyOf(groups.values());
  }

  /** The two groups to join next. */
  private record Closest(int a, int b, double mean) {}

  private static Closest closest(
      NavigableMap<Integer, SortedSet<Integer>> groups,
      NavigableMap<Integer, NavigableMap<Integer, Double>> sums) {
    Closest closest = new Closest(-1, -1, -1);
    for (Map.Entry<Integer, NavigableMap<Integer, Double>> row : sums.entrySet()) {
      int a = row.getKey();
      double size = groups.getOrDefault(a, new TreeSet<>()).size();
      for (Map.Entry<Integer, Double> sum : row.getValue().tailMap(a, false).entrySet()) {
        double mean =
            sum.getValue() / (size * groups.getOrDefault(sum.getKey(), new TreeSet<>()).size());
        if (mean > closest.mean()) {
          closest = new Closest(a, sum.getKey(), mean);
        }
      }
    }
    return closest;
  }

  private static void merge(
      int a,
      int b,
      NavigableMap<Integer, SortedSet<Integer>> groups,
      NavigableMap<Integer, NavigableMap<Integer, Double>> sums) {
    SortedSet<Integer> joined = groups.get(a);
    SortedSet<Integer> gone = groups.remove(b);
    NavigableMap<Integer, Double> row = sums.get(a);
    NavigableMap<Integer, Double> lost = sums.remove(b);
    if (joined == null || gone == null || row == null || lost == null) {
      throw new IllegalStateException("no such groups: " + a + ", " + b);
    }
    joined.addAll(gone);
    row.remove(b);
    lost.remove(a);
    lost.forEach((other, sum) -> row.merge(other, sum, Double::sum));
    for (Map.Entry<Integer, Double> sum : row.entrySet()) {
      NavigableMap<Integer, Double> theirs = sums.getOrDefault(sum.getKey(), new TreeMap<>());
      theirs.remove(b);
      theirs.put(a, sum.getValue());
    }
  }
}
