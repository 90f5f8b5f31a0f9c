package dev.readout.model;

import dev.readout.language.EventSense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one number of the scores of a word as an event: first whether it is one at all, then a
 * score for each whole value from "it did not happen" to "it happened". The number is the median of
 * what people would say, which errs least by size. Immutable and thread-safe.
 */
final class FactualityScale {
  /** What is less likely an event is not worth telling. */
  static final double LEAST = 0.05;

  private final List<Integer> values;

  FactualityScale(List<String> values) {
    this.values = values.stream().map(Integer::valueOf).toList();
  }

  /** Reads the row of a word; null where it is surely no event. */
  @Nullable EventSense read(float[] scores, int word) {
    int row = word * (1 + values.size());
    double trigger = 1 / (1 + Math.exp(-scores[row]));
    return trigger < LEAST
        ? null
        : new EventSense(digits(trigger, 1000), digits(median(scores, row + 1), 100));
  }

  private double median(float[] scores, int from) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < values.size(); i++) {
      most = Math.max(most, scores[from + i]);
    }
    double[] shares = new double[values.size()];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.exp(scores[from + i] - most);
      sum += shares[i];
    }
    double below = 0;
    int at = 0;
    while (at < shares.length - 1 && below + shares[at] / sum < 0.5) {
      below += shares[at] / sum;
      at++;
    }
    // Each whole value stands for the stretch half a step to both sides of it.
    double middle = values.get(at) - 0.5 + (0.5 - below) / (shares[at] / sum);
    return Math.clamp(middle, values.getFirst(), values.getLast());
  }

  /** Rounded, since the last bits of a score may differ between kinds of processor. */
  private static double digits(double value, int parts) {
    return (double) Math.round(value * parts) / parts;
  }
}
