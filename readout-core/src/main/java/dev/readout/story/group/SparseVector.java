package dev.readout.story.group;

import java.util.Arrays;
import java.util.Map;

/**
 * Weights by word, of unit length or empty. Words are kept as their hash codes in ascending order,
 * so that a product of two is always summed up in one order and gives the same bits. Immutable and
 * thread-safe.
 */
final class SparseVector {
  private static final SparseVector EMPTY = new SparseVector(new int[0], new float[0]);

  private final int[] words;
  private final float[] weights;

  private SparseVector(int[] words, float[] weights) {
    this.words = words;
    this.weights = weights;
  }

  /** Brought to unit length. */
  static SparseVector of(Map<String, Double> weights) {
    double square = 0;
    int[] words = new int[weights.size()];
    int at = 0;
    for (String word : weights.keySet()) {
      words[at++] = word.hashCode();
    }
    words = Arrays.stream(words).sorted().distinct().toArray();
    double[] sums = new double[words.length];
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      sums[Arrays.binarySearch(words, entry.getKey().hashCode())] += entry.getValue();
    }
    for (double sum : sums) {
      square += sum * sum;
    }
    if (square == 0) {
      return EMPTY;
    }
    double length = Math.sqrt(square);
    float[] unit = new float[words.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (sums[i] / length);
    }
    return new SparseVector(words, unit);
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  /** 0 where a word is not there. */
  double weight(String word) {
    int at = Arrays.binarySearch(words, word.hashCode());
    return at < 0 ? 0 : weights[at];
  }

  double cosine(SparseVector other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      if (words[i] < other.words[j]) {
        i++;
      } else if (words[i] > other.words[j]) {
        j++;
      } else {
        sum += (double) weights[i++] * other.weights[j++];
      }
    }
    return Math.min(1, sum);
  }
}
