package dev.readout.story.group;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The articles that one article was held against, with the probability of one story. */
final class Neighbours {
  private final Map<Integer, Float> probabilities = new HashMap<>();

  void put(int other, double probability) {
    probabilities.put(other, (float) probability);
  }

  void remove(int other) {
    probabilities.remove(other);
  }

  /** 0 for an article that it was not held against. */
  double of(int other) {
    return probabilities.getOrDefault(other, 0f);
  }

  Set<Map.Entry<Integer, Float>> all() {
    return probabilities.entrySet();
  }
}
