package dev.readout.copy;

/** Whether two words are one, written differently. */
final class Spelling {
  private static final int SHORTEST = 4;

  private Spelling() {}

  /**
   * Whether one is a slip of the other: one letter of three may differ, but not all that they begin
   * with ("Karvall" and "Carval", not "Monday" and "Sunday").
   */
  static boolean isSlip(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < SHORTEST || one.equals(other)) {
      return false;
    }
    int distance = distance(one, other);
    boolean sameEnds =
        one.charAt(0) == other.charAt(0)
            || one.regionMatches(one.length() - 3, other, other.length() - 3, 3);
    return sameEnds && 3 * distance <= Math.max(one.length(), other.length()) && !isDay(one, other);
  }

  /** Days of the week differ little and are changed on purpose. */
  private static boolean isDay(String one, String other) {
    return one.endsWith("day") && other.endsWith("day");
  }

  /** Levenshtein's: how many letters must be put in, taken out or changed. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
