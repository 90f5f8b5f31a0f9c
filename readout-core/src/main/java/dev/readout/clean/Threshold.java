package dev.readout.clean;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

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
    Integer[] order = IntStream.range(0, odds.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -odds[i]));
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
}
