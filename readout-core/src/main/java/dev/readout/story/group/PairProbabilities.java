package dev.readout.story.group;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Probabilities of the pairs that were looked at; of every other pair it is 0. Not thread-safe. */
final class PairProbabilities {
  private final Map<Integer, Map<Integer, Double>> rows = new HashMap<>();

  void put(int a, int b, double probability) {
    rows.computeIfAbsent(a, r -> new TreeMap<>()).put(b, probability);
    rows.computeIfAbsent(b, r -> new TreeMap<>()).put(a, probability);
  }

  double of(int a, int b) {
    return rows.getOrDefault(a, Map.of()).getOrDefault(b, 0.0);
  }

  Set<Map.Entry<Integer, Double>> row(int a) {
    return rows.getOrDefault(a, Map.of()).entrySet();
  }
}
