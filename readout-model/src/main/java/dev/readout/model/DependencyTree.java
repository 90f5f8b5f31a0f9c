package dev.readout.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best tree with exactly one root over the words of a sentence: each word's best head where
 * that is a tree already (it nearly always is), else the maximum spanning arborescence by Chu and
 * Liu (1965) and Edmonds (1967), below the word that gains most by being the root.
 */
final class DependencyTree {
  private DependencyTree() {}

  /**
   * @param scores for each word, how well each word would do as its head; its own column is its
   *     score as the root
   * @return each word's head; the root is its own
   */
  static int[] heads(float[][] scores) {
    int n = scores.length;
    int[] heads = best(scores);
    int roots = 0;
    int root = -1;
    for (int i = 0; i < n; i++) {
      if (heads[i] == i) {
        roots++;
        root = i;
      }
    }
    if (roots == 1 && cycle(heads, root).isEmpty()) {
      return heads;
    }
    double[][] others = new double[n][n];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      double bestOther = n > 1 ? Double.NEGATIVE_INFINITY : 0;
      for (int j = 0; j < n; j++) {
        others[i][j] = i == j ? Double.NEGATIVE_INFINITY : scores[i][j];
        bestOther = i == j ? bestOther : Math.max(bestOther, scores[i][j]);
      }
      if (scores[i][i] - bestOther > most) {
        most = scores[i][i] - bestOther;
        root = i;
      }
    }
    return edmonds(others, root);
  }

  private static int[] best(float[][] scores) {
    int[] heads = new int[scores.length];
    for (int i = 0; i < heads.length; i++) {
      for (int j = 1; j < heads.length; j++) {
        if (scores[i][j] > scores[i][heads[i]]) {
          heads[i] = j;
        }
      }
    }
    return heads;
  }

  /** The words of some cycle other than the root's own, in order of the walk; empty if none. */
  private static List<Integer> cycle(int[] heads, int root) {
    int[] state = new int[heads.length];
    state[root] = 2;
    for (int from = 0; from < heads.length; from++) {
      List<Integer> path = new ArrayList<>();
      int i = from;
      while (state[i] == 0) {
        state[i] = 1;
        path.add(i);
        i = heads[i];
      }
      if (state[i] == 1) {
        return path.subList(path.indexOf(i), path.size());
      }
      path.forEach(j -> state[j] = 2);
    }
    return List.of();
  }

  private static int[] edmonds(double[][] scores, int root) {
    int n = scores.length;
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      for (int j = 1; j < n; j++) {
        if (scores[i][j] > scores[i][heads[i]]) {
          heads[i] = j;
        }
      }
    }
    heads[root] = root;
    List<Integer> ring = cycle(heads, root);
    if (ring.isEmpty()) {
      return heads;
    }
    boolean[] inside = new boolean[n];
    ring.forEach(i -> inside[i] = true);
    int[] outside = new int[n - ring.size()];
    int m = 0;
    for (int i = 0; i < n; i++) {
      if (!inside[i]) {
        outside[m++] = i;
      }
    }
    // The ring becomes one word, the last: its best way in and, for each other word, out of it.
    double[][] small = new double[m + 1][m + 1];
    int[] enter = new int[m];
    int[] leave = new int[m];
    Arrays.fill(small[m], Double.NEGATIVE_INFINITY);
    for (int k = 0; k < m; k++) {
      small[k][m] = Double.NEGATIVE_INFINITY;
      for (int l = 0; l < m; l++) {
        small[k][l] = scores[outside[k]][outside[l]];
      }
      for (int i : ring) {
        double gain = scores[i][outside[k]] - scores[i][heads[i]];
        if (gain > small[m][k]) {
          small[m][k] = gain;
          enter[k] = i;
        }
        if (scores[outside[k]][i] > small[k][m]) {
          small[k][m] = scores[outside[k]][i];
          leave[k] = i;
        }
      }
    }
    int rootPlace = Arrays.binarySearch(outside, root);
    int[] solved = edmonds(small, rootPlace);
    for (int k = 0; k < m; k++) {
      heads[outside[k]] = solved[k] == m ? leave[k] : outside[solved[k]];
    }
    heads[enter[solved[m]]] = outside[solved[m]];
    heads[root] = root;
    return heads;
  }
}
