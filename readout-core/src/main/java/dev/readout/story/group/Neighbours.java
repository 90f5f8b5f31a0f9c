package dev.readout.story.group;

import java.util.Arrays;

/**
 * The articles that one article was held against, with the probability of one story, by their
 * numbers. Held for every article there is, so without a box around each. Not thread-safe.
 */
final class Neighbours {
  private static final int[] NOBODY = new int[0];
  private static final float[] NOTHING = new float[0];

  private int[] others = NOBODY;
  private float[] probabilities = NOTHING;
  private int size;

  /** What is done with each neighbour. */
  @FunctionalInterface
  interface Visitor {
    void visit(int other, float probability);
  }

  void put(int other, double probability) {
    int at = place(other);
    if (at >= 0) {
      probabilities[at] = (float) probability;
      return;
    }
    int free = -at - 1;
    if (size == others.length) {
      int room = Math.max(4, size + size / 2);
      others = Arrays.copyOf(others, room);
      probabilities = Arrays.copyOf(probabilities, room);
    }
    System.arraycopy(others, free, others, free + 1, size - free);
    System.arraycopy(probabilities, free, probabilities, free + 1, size - free);
    others[free] = other;
    probabilities[free] = (float) probability;
    size++;
  }

  void remove(int other) {
    int at = place(other);
    if (at >= 0) {
      size--;
      System.arraycopy(others, at + 1, others, at, size - at);
      System.arraycopy(probabilities, at + 1, probabilities, at, size - at);
    }
  }

  /** 0 for an article that it was not held against. */
  double of(int other) {
    int at = place(other);
    return at < 0 ? 0 : probabilities[at];
  }

  /** In ascending order of numbers; nothing may be put or removed meanwhile. */
  void forEach(Visitor visitor) {
    for (int i = 0; i < size; i++) {
      visitor.visit(others[i], probabilities[i]);
    }
  }

  private int place(int other) {
    return Arrays.binarySearch(others, 0, size, other);
  }
}
