package dev.readout.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * What a first opinion on all lines says about each of them: a line among body lines is likelier
 * body. The numbers go behind the line's own. After Wolpert, "Stacked generalization", 1992.
 */
final class SecondLook {
  private static final int REACH = 4;
  private static final List<String> OWN = own();

  private SecondLook() {}

  /** The names of a line's own features and, behind them, those of the second look. */
  static List<String> names(List<String> features) {
    List<String> names = new ArrayList<>(features);
    names.addAll(OWN);
    return List.copyOf(names);
  }

  /**
   * Adds the opinions around each line.
   *
   * @param numbers a line's own features, one row a line
   * @param first the first opinion on each line
   * @param words how long each line is
   * @param container which place holds each line
   */
  static List<double[]> at(
      List<double[]> numbers, double[] first, double[] words, int[] container) {
    int lines = first.length;
    double[] expected = new double[lines + 1];
    double[] length = new double[lines + 1];
    int containers = 0;
    for (int i = 0; i < lines; i++) {
      expected[i + 1] = expected[i] + first[i] * words[i];
      length[i + 1] = length[i] + words[i];
      containers = Math.max(containers, container[i] + 1);
    }
    double[] held = new double[containers];
    double[] heldWords = new double[containers];
    for (int i = 0; i < lines; i++) {
      held[container[i]] += first[i] * words[i];
      heldWords[container[i]] += words[i];
    }
    double total = Math.max(1, expected[lines]);
    List<double[]> all = new ArrayList<>(lines);
    for (int i = 0; i < lines; i++) {
      Numbers n = new Numbers(numbers.get(i).length + OWN.size());
      for (double number : numbers.get(i)) {
        n.add(number);
      }
      n.add(first[i]);
      for (int step = 1; step <= REACH; step++) {
        n.add(i - step >= 0 ? first[i - step] : 0);
        n.add(i + step < lines ? first[i + step] : 0);
      }
      for (int reach : new int[] {3, 8, 20}) {
        int from = Math.max(0, i - reach);
        int to = Math.min(lines, i + reach + 1);
        n.add((expected[i] - expected[from]) / Math.max(1, length[i] - length[from]));
        n.add((expected[to] - expected[i + 1]) / Math.max(1, length[to] - length[i + 1]));
      }
      n.add(held[container[i]] / Math.max(1, heldWords[container[i]]));
      n.add(expected[i] / total);
      n.add((expected[lines] - expected[i + 1]) / total);
      n.add(total);
      all.add(n.done());
    }
    return all;
  }

  private static List<String> own() {
    List<String> names = new ArrayList<>(List.of("first"));
    for (int step = 1; step <= REACH; step++) {
      names.add("first_back_" + step);
      names.add("first_on_" + step);
    }
    for (int reach : new int[] {3, 8, 20}) {
      names.add("first_before_" + reach);
      names.add("first_after_" + reach);
    }
    names.addAll(List.of("first_place", "body_before", "body_after", "body_words"));
    return List.copyOf(names);
  }
}
