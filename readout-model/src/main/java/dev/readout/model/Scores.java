package dev.readout.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the network gave for one window, row by row; for one thread. */
final class Scores {
  private final Map<String, float[]> values = new HashMap<>();

  void put(String name, float[] scores) {
    values.put(name, scores);
  }

  /** All numbers of an output, one row a word. Not a copy. */
  float[] all(String name) {
    return Objects.requireNonNull(values.get(name), name);
  }

  int whole(String name, int word) {
    return (int) all(name)[word];
  }
}
