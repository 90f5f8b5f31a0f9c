package dev.readout.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum of small decision trees, read from a table: the odds that a line belongs to the body.
 *
 * <p>Table: {@code base NUMBER} is the sum's start; {@code tree} opens a tree; then its nodes in
 * depth-first order, {@code feature threshold} (at most the threshold: the node that follows; else
 * the one after that branch) or {@code = value} for a leaf. Friedman, "Greedy function
 * approximation: a gradient boosting machine", 2001. Thread-safe; the same sum on every machine.
 */
final class TreeModel {
  private final double base;
  private final int[] roots;

  /** Of each node the feature and, behind it, the node of the other branch; -1 and 0 of a leaf. */
  private final int[] nodes;

  private final double[] values;

  private TreeModel(double base, int[] roots, int[] nodes, double[] values) {
    this.base = base;
    this.roots = roots;
    this.nodes = nodes;
    this.values = values;
  }

  static TreeModel load(String table, List<String> names) {
    double base = 0;
    List<Integer> roots = new ArrayList<>();
    List<List<String>> nodes = new ArrayList<>();
    for (List<String> row : Table.rows(table)) {
      switch (row.get(0)) {
        case "base" -> base = Double.parseDouble(row.get(1));
        case "tree" -> roots.add(nodes.size());
        default -> nodes.add(row);
      }
    }
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
    return new TreeModel(
        base, roots.stream().mapToInt(Integer::intValue).toArray(), packed, values);
  }

  /** The probability for one line's features. */
  double probability(double[] line) {
    double sum = base;
    for (int root : roots) {
      int at = root;
      for (int feature = nodes[2 * at]; feature >= 0; feature = nodes[2 * at]) {
        at = line[feature] <= values[at] ? at + 1 : nodes[2 * at + 1];
      }
      sum += values[at];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
