package dev.readout.copy;

import java.util.List;

/**
 * Takes from an Arabic word what is written together with it: conjunction, preposition, article and
 * the commonest endings (light stemming; Larkey, Ballesteros and Connell 2007). Thread-safe.
 */
final class ArabicStem {
  /** Longest first, since a shorter one is often the end of a longer one. */
  private static final List<String> BEFORE = List.of("وال", "بال", "كال", "فال", "ال", "لل");

  private static final List<String> AFTER =
      List.of("ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي");

  /** What is left of a word has at least so many letters. */
  private static final int SHORTEST = 2;

  private static final int SHORTEST_AFTER_CONJUNCTION = 3;

  private ArabicStem() {}

  static boolean isArabic(String word) {
    return !word.isEmpty()
        && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
  }

  static String of(String folded) {
    String word = folded;
    for (String prefix : BEFORE) {
      if (word.startsWith(prefix) && word.length() >= prefix.length() + SHORTEST) {
        word = word.substring(prefix.length());
        break;
      }
    }
    if (word.equals(folded) && word.startsWith("و") && word.length() > SHORTEST_AFTER_CONJUNCTION) {
      word = word.substring(1);
    }
    for (String suffix : AFTER) {
      if (word.endsWith(suffix) && word.length() >= suffix.length() + SHORTEST) {
        return word.substring(0, word.length() - suffix.length());
      }
    }
    return word;
  }
}
