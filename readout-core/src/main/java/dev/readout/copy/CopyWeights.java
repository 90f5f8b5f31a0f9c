package dev.readout.copy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A logistic regression with named measures: a line a measure, {@code name<TAB>weight}. Made
 * offline by the scripts in {@code training/copies}. Immutable and thread-safe.
 */
public final class CopyWeights {
  private static final String CONSTANT = "constant";

  private final Map<String, Double> weights;
  private final double constant;

  private CopyWeights(Map<String, Double> weights, double constant) {
    this.weights = weights;
    this.constant = constant;
  }

  /**
   * Reads a table of weights.
   *
   * @param beside class in whose package the resource lies
   * @throws IllegalStateException if there is no such resource
   */
  public static CopyWeights load(Class<?> beside, String resource) {
    Map<String, Double> weights = new LinkedHashMap<>();
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      List<String> lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
      for (String line : lines) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          weights.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Double constant = weights.remove(CONSTANT);
    if (constant == null) {
      throw new IllegalStateException("no constant in " + resource);
    }
    return new CopyWeights(weights, constant);
  }

  /**
   * The probability that the measures speak for.
   *
   * @param measures a value for each name of the table; others are not looked at
   * @throws IllegalArgumentException if one of the table is missing
   */
  public double probability(Map<String, Double> measures) {
    double sum = constant;
    for (Map.Entry<String, Double> weight : weights.entrySet()) {
      Double value = measures.get(weight.getKey());
      if (value == null) {
        throw new IllegalArgumentException("no measure " + weight.getKey());
      }
      sum += weight.getValue() * value;
    }
    // StrictMath, so that every processor gives the same bits.
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
