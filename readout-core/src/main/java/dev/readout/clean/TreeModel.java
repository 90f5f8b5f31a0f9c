package dev.readout.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum of small decision trees, read from a table: the odds that a line belongs to the body.
 *
 * <p>Table: {@code base NUMBER} is the sum's start; {@code forest} opens a forest and {@code tree}
 * a tree; then its nodes in depth-first order, {@code feature threshold} (at most the threshold:
 * the node that follows; else the one after that branch) or {@code = value} for a leaf. The
 * forests' sums are averaged; where the first is sure, the others are not asked, which most lines
 * need not. Friedman, "Greedy function approximation: a gradient boosting machine", 2001.
 * Thread-safe; the same sum on every machine.
 */
final class TreeModel {
  /** Log odds from which on one forest is enough: beyond one line in fifty. */
  private static final double SURE = 4;

  private final double base;
  private final int[] roots;

  /** Where among the roots each forest ends. */
  private final int[] forests;

  /** Of each node the feature and, behind it, the node of the other branch; -1 and 0 of a leaf. */
  private final int[] nodes;

  private final double[] values;

  private TreeModel(double base, int[] roots, int[] forests, int[] nodes, double[] values) {
    this.base = base;
    this.roots = roots;
    this.forests = forests;
    this.nodes = nodes;
    this.values = values;
  }

  static TreeModel load(String table, List<String> names) {
    double base = 0;
    List<Integer> roots = new ArrayList<>();
    List<Integer> forests = new ArrayList<>();
    List<List<String>> nodes = new ArrayList<>();
    for (List<String> row : Table.rows(table)) {
      switch (row.get(0)) {
        case "base" -> base = Double.parseDouble(row.get(1));
        case "forest" -> {
          if (!roots.isEmpty()) {
            forests.add(roots.size());
          }
        }
        case "tree" -> roots.add(nodes.size());
        default -> nodes.add(row);
      }
    }
    forests.add(roots.size());
    int[] packed = new int[2 * nodes.size()];
    double[] values = new double[nodes.size()];
    for (int i = 0; i < nodes.size(); i++) {
      String name = nodes.get(i).get(0);
      packed[2 * i] = name.equals("=") ? -1 : names.indexOf(name);
      if (packed[2 * i] < 0 && !name.equals("=")) {
        throw new IllegalStateException(table + " knows a feature that is none: " + name);
      }
      values[i] = Double.parseDouble(nodes.get(i).get(1));
    }
    // From the back, the subtree of each node is known before the node itself.
    int[] after = new int[nodes.size()];
    for (int i = nodes.size() - 1; i >= 0; i--) {
      if (packed[2 * i] < 0) {
        after[i] = i + 1;
      } else {
        packed[2 * i + 1] = after[i + 1];
        after[i] = after[packed[2 * i + 1]];
      }
    }
    return new TreeModel(base, array(roots), array(forests), packed, values);
  }

  private static int[] array(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The probability for one line's features. */
  double probability(double[] line) {
    double odds = base + sum(line, 0, forests[0]);
    if (forests.length > 1 && Math.abs(odds) < SURE) {
      double rest = sum(line, forests[0], forests[forests.length - 1]);
      odds = (odds + (forests.length - 1) * base + rest) / forests.length;
    }
    return 1 / (1 + StrictMath.exp(-odds));
  }

  private double sum(double[] line, int from, int to) {
    double sum = 0;
    for (int tree = from; tree < to; tree++) {
      int at = roots[tree];
      for (int feature = nodes[2 * at]; feature >= 0; feature = nodes[2 * at]) {
        at = line[feature] <= values[at] ? at + 1 : nodes[2 * at + 1];
      }
      sum += values[at];
    }
    return sum;
  }
}
