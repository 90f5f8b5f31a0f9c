package dev.readout.name;

/**
 * How alike two names sound and look, 0 to 1: an edit distance in which confusions of
 * transliteration and machine translation are cheap (v/w, c/ts/x, k/kh/h, y/i/j, ie/e, vowels,
 * doubled letters, endings). After Damerau (1964) with weights of our own. Pure.
 */
final class NameSound {
  private static final double CHEAPEST_GAP = 0.4;
  private static final double[][] SUBSTITUTION = substitutions();

  private NameSound() {}

  /**
   * The mean over the words, each against its counterpart, weighted by length; 0 where the numbers
   * of words differ.
   */
  static double names(String a, String b) {
    String[] left = a.split(" ");
    String[] right = b.split(" ");
    if (left.length != right.length) {
      return 0;
    }
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < left.length; i++) {
      double alike = words(left[i], right[i]);
      int length = Math.max(left[i].length(), right[i].length());
      sum += alike * length;
      weight += length;
    }
    return sum / weight;
  }

  /**
   * The least similarity among the words of two names of equally many words; 0 where the numbers
   * differ.
   */
  static double weakest(String a, String b) {
    String[] left = a.split(" ");
    String[] right = b.split(" ");
    if (left.length != right.length) {
      return 0;
    }
    double least = 1;
    for (int i = 0; i < left.length; i++) {
      least = Math.min(least, words(left[i], right[i]));
    }
    return least;
  }

  /** How alike two words are, 0 to 1; keys without accents are expected. */
  static double words(String a, String b) {
    return words(a, b, -1);
  }

  /** As {@link #words(String, String)}, or 0 where that is surely not more than a value. */
  static double words(String a, String b, double least) {
    if (a.equals(b)) {
      return 1;
    }
    String x = fold(a);
    String y = fold(b);
    if (x.isEmpty() || y.isEmpty()) {
      return 0;
    }
    int longer = Math.max(x.length(), y.length());
    // What it may cost, and a hair for rounding.
    double most = (1 - least) * longer - 0.1 + 1e-9;
    if (CHEAPEST_GAP * Math.abs(x.length() - y.length()) > most) {
      return 0;
    }
    return Math.max(0, 1 - (distance(x, y, most) + 0.1) / longer);
  }

  /** Writes groups of letters for one sound alike. */
  static String fold(String word) {
    String w = word;
    for (String[] pair : GROUPS) {
      w = w.replace(pair[0], pair[1]);
    }
    StringBuilder out = new StringBuilder(w.length());
    for (int i = 0; i < w.length(); i++) {
      if (i == 0 || w.charAt(i) != w.charAt(i - 1)) {
        out.append(w.charAt(i));
      }
    }
    return out.toString();
  }

  private static final String[][] GROUPS = {
    {"shch", "s"},
    {"sch", "s"},
    {"tsch", "c"},
    {"tch", "c"},
    {"kh", "h"},
    {"zh", "j"},
    {"sh", "s"},
    {"ch", "c"},
    {"ck", "k"},
    {"ph", "f"},
    {"th", "t"},
    {"gh", "g"},
    {"dh", "d"},
    {"ts", "c"},
    {"tz", "c"},
    {"cz", "c"},
    {"ou", "u"},
    {"oo", "u"},
    {"iy", "i"},
    {"yi", "i"},
    {"yy", "i"},
    {"ij", "i"},
    {"ie", "e"},
    {"ye", "e"},
    {"ae", "e"},
    {"oe", "o"},
    {"ue", "u"},
    {"qu", "k"},
    {"w", "v"},
    {"y", "i"}
  };

  /** Infinite where it is surely more than that. */
  private static double distance(String a, String b, double most) {
    double[] before = new double[b.length() + 1];
    double[] row = new double[b.length() + 1];
    double[] earlier = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      row[j] = row[j - 1] + gap(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      double[] spare = earlier;
      earlier = before;
      before = row;
      row = spare;
      row[0] = before[0] + gap(a, i - 1);
      double leastOfTwoRows = Math.min(row[0], before[0]);
      for (int j = 1; j <= b.length(); j++) {
        double change =
            before[j - 1]
                + substitution(a.charAt(i - 1), b.charAt(j - 1)) * (i == 1 || j == 1 ? 1.3 : 1);
        double least =
            Math.min(change, Math.min(before[j] + gap(a, i - 1), row[j - 1] + gap(b, j - 1)));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, earlier[j - 2] + 0.7);
        }
        row[j] = least;
        leastOfTwoRows = Math.min(leastOfTwoRows, Math.min(least, before[j]));
      }
      if (leastOfTwoRows > most) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return row[b.length()];
  }

  private static double gap(String word, int at) {
    char c = word.charAt(at);
    if (isVowel(c)) {
      return 0.5;
    }
    return c == 'h' ? CHEAPEST_GAP : 1;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static double substitution(char a, char b) {
    if (a == b) {
      return 0;
    }
    if (a < 'a' || a > 'z' || b < 'a' || b > 'z') {
      return 1;
    }
    return SUBSTITUTION[a - 'a'][b - 'a'];
  }

  private static double[][] substitutions() {
    double[][] costs = new double[26][26];
    for (double[] row : costs) {
      java.util.Arrays.fill(row, 1);
    }
    for (String group : new String[] {"aeiou"}) {
      pairs(costs, group, 0.5);
    }
    for (String group :
        new String[] {
          "ckqg", "sczx", "kh", "vf", "bv", "bp", "dt", "gj", "ji", "zj", "gh", "mn", "lr", "cs"
        }) {
      pairs(costs, group, 0.45);
    }
    for (String group : new String[] {"ck", "kq", "sz", "cx", "sx", "iy"}) {
      pairs(costs, group, 0.25);
    }
    return costs;
  }

  private static void pairs(double[][] costs, String group, double cost) {
    for (char a : group.toCharArray()) {
      for (char b : group.toCharArray()) {
        costs[a - 'a'][b - 'a'] = Math.min(costs[a - 'a'][b - 'a'], cost);
      }
    }
  }
}
