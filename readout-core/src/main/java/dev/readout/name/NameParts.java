package dev.readout.name;

import java.util.Arrays;
import java.util.List;

/** Lays the parts of two names side by side. */
final class NameParts {
  /** Parts less alike than this are not one part. */
  static final double FLOOR = 0.66;

  private NameParts() {}

  /**
   * How the parts of the shorter name meet those of the longer.
   *
   * @param weakest likeness of the worst pair
   * @param worst that part
   * @param exact pairs that are equal or nearly so
   * @param orderKept the counterparts stand in the same order
   * @param turned the counterparts stand in an order turned round ("family, given")
   */
  record Pairing(
      double weakest,
      double mean,
      String worst,
      int exact,
      boolean orderKept,
      boolean turned,
      boolean firstMatched,
      boolean lastMatched) {}

  static Pairing pair(List<String> small, List<String> large, boolean bySound) {
    int[] taken = new int[small.size()];
    Arrays.fill(taken, -1);
    boolean[] used = new boolean[large.size()];
    // The most alike pairs first.
    for (int round = 0; round < small.size(); round++) {
      double best = -1;
      int bestSmall = -1;
      int bestLarge = -1;
      for (int i = 0; i < small.size(); i++) {
        for (int j = 0; taken[i] < 0 && j < large.size(); j++) {
          if (!used[j]) {
            double alike = alike(small.get(i), large.get(j), bySound) - 0.001 * Math.abs(i - j);
            if (alike > best) {
              best = alike;
              bestSmall = i;
              bestLarge = j;
            }
          }
        }
      }
      taken[bestSmall] = bestLarge;
      used[bestLarge] = true;
    }
    return judge(small, large, taken, bySound);
  }

  private static Pairing judge(
      List<String> small, List<String> large, int[] taken, boolean bySound) {
    double weakest = 1;
    double sum = 0;
    String worst = "";
    int exact = 0;
    int descents = 0;
    for (int i = 0; i < taken.length; i++) {
      double alike = alike(small.get(i), large.get(taken[i]), bySound);
      sum += alike;
      if (alike < weakest) {
        weakest = alike;
        worst = small.get(i);
      }
      if (alike > 0.88) {
        exact++;
      }
      if (i > 0 && taken[i] < taken[i - 1]) {
        descents++;
      }
    }
    return new Pairing(
        weakest,
        sum / taken.length,
        worst,
        exact,
        descents == 0,
        descents == 1,
        taken[0] == 0,
        taken[taken.length - 1] == large.size() - 1);
  }

  static boolean isNumber(String part) {
    return part.chars().allMatch(Character::isDigit) || part.matches("[ivx]+");
  }

  /** Likeness of two parts, 0 to 1: initials, one letter off, known changes of transliteration. */
  static double alike(String a, String b, boolean bySound) {
    if (a.equals(b)) {
      return 1;
    }
    if (isNumber(a) && isNumber(b)) {
      return 0.72;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? 0.8 : 0;
    }
    double spelling = spelling(a, b);
    double sound = NameSound.words(a, b);
    if (bySound) {
      return Math.max(spelling, sound - 0.02);
    }
    return Math.max(spelling, sound >= 0.8 ? sound - 0.02 : 0);
  }

  /** One minus the share of letters to change; a swap of neighbours is one change. */
  static double spelling(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
        } else {
          int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
          cost[i][j] = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
          if (i > 1
              && j > 1
              && a.charAt(i - 1) == b.charAt(j - 2)
              && a.charAt(i - 2) == b.charAt(j - 1)) {
            cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
          }
        }
      }
    }
    return 1 - (double) cost[a.length()][b.length()] / Math.max(a.length(), b.length());
  }
}
