package dev.readout.story.group;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A logistic regression over {@link GroupingMeasures}, made by training/copies/train_grouping.py.
 * Immutable and thread-safe.
 */
final class GroupingWeights {
  private static final String RESOURCE = "grouping-weights.tsv";

  private final double constant;
  private final double[] weights;

  private GroupingWeights(double constant, double[] weights) {
    this.constant = constant;
    this.weights = weights;
  }

  /**
   * Reads the table beside this class; a measure that it does not name weighs nothing.
   *
   * @throws IllegalStateException where it is missing or names an unknown measure
   */
  static GroupingWeights load() {
    double constant = 0;
    double[] weights = new double[GroupingMeasures.NAMES.size()];
    for (String line : lines()) {
      if (!line.startsWith("#")) {
        int tab = line.indexOf('\t');
        String name = line.substring(0, tab);
        double weight = Double.parseDouble(line.substring(tab + 1));
        int at = GroupingMeasures.NAMES.indexOf(name);
        if (at >= 0) {
          weights[at] = weight;
        } else if (name.equals("constant")) {
          constant = weight;
        } else {
          throw new IllegalStateException("no measure " + name + " for " + RESOURCE);
        }
      }
    }
    return new GroupingWeights(constant, weights);
  }

  private static List<String> lines() {
    try (InputStream in = GroupingWeights.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + RESOURCE);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  double probability(double[] measures) {
    double sum = constant;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * measures[i];
    }
    // StrictMath, so that every processor gives the same bits.
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
