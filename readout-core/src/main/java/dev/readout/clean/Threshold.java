package dev.readout.clean;

import java.util.Arrays;

/**
 * How good a block's odds must be on a page. What keeps the expected F1 of a page's words highest
 * is half of that F1: where the trees are unsure of a whole page, a lower bar. The middle between
 * it and one half is taken, since odds on pages unlike those that were learned from are themselves
 * unsure. After Lipton, Elkan and Naryanaswamy, "Optimal thresholding of classifiers to maximize F1
 * measure", 2014.
 */
final class Threshold {
  private static final double USUAL = 0.5;
  private static final double LOWEST = 0.1;

  private Threshold() {}

  static double of(double[] odds, PageSurvey survey) {
    int[] order = bestFirst(odds);
    double expected = 0;
    for (int i = 0; i < odds.length; i++) {
      expected += odds[i] * survey.shapes[i].words();
    }
    double best = 0;
    double taken = 0;
    double right = 0;
    for (int i : order) {
      taken += survey.shapes[i].words();
      right += odds[i] * survey.shapes[i].words();
      best = Math.max(best, 2 * right / Math.max(1, taken + expected));
    }
    return (USUAL + Math.clamp(best / 2, LOWEST, USUAL)) / 2;
  }

  /** The blocks by falling odds, those of the same odds in the order of the page. */
  private static int[] bestFirst(double[] odds) {
    double[] sorted = new double[odds.length];
    for (int i = 0; i < odds.length; i++) {
      sorted[i] = -odds[i];
    }
    Arrays.sort(sorted);
    int[] order = new int[odds.length];
    int[] alike = new int[odds.length];
    for (int i = 0; i < odds.length; i++) {
      int rank = firstAtLeast(sorted, -odds[i]);
      order[rank + alike[rank]++] = i;
    }
    return order;
  }

  private static int firstAtLeast(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
