package dev.readout.copy;

import dev.readout.copy.Comparison.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * In what way a copy is one: the kind for which the measures speak most, by a logistic regression
 * with a column of weights a kind, made by {@code training/copies/train_kinds.py}. Immutable and
 * thread-safe.
 */
final class CopyKinds {
  private static final String CONSTANT = "constant";
  private static final CopyKinds STANDARD = load("copy-kind-weights.tsv");

  private final Map<Kind, Map<String, Double>> weights;

  private CopyKinds(Map<Kind, Map<String, Double>> weights) {
    this.weights = weights;
  }

  static Kind of(PairEvidence evidence) {
    return STANDARD.kind(evidence);
  }

  private Kind kind(PairEvidence evidence) {
    Kind best = Kind.VERBATIM;
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Kind, Map<String, Double>> kind : weights.entrySet()) {
      double sum = 0;
      for (Map.Entry<String, Double> weight : kind.getValue().entrySet()) {
        boolean constant = weight.getKey().equals(CONSTANT);
        sum += weight.getValue() * (constant ? 1 : evidence.measure(weight.getKey()));
      }
      if (sum > most) {
        most = sum;
        best = kind.getKey();
      }
    }
    return best;
  }

  private static CopyKinds load(String resource) {
    try (InputStream in = CopyKinds.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      List<List<String>> rows =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList();
      Map<Kind, Map<String, Double>> weights = new EnumMap<>(Kind.class);
      List<String> kinds = rows.getFirst();
      for (int column = 1; column < kinds.size(); column++) {
        Map<String, Double> ofKind = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
          ofKind.put(row.getFirst(), Double.parseDouble(row.get(column)));
        }
        weights.put(Kind.valueOf(kinds.get(column)), ofKind);
      }
      return new CopyKinds(weights);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
