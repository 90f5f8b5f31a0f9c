package dev.readout.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as bags of folded words, to tell whether two say the same. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Set<String> LIGHT =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "and", "or", "but",
          "that", "this", "it", "its", "he", "she", "they", "his", "her", "their", "is", "are",
          "was", "were", "be", "been", "has", "have", "had", "will", "would", "as", "from", "s",
          "t", "not", "any", "also");

  /** Case, accents and punctuation away: words with one blank between. */
  static String fold(String text) {
    return String.join(" ", list(text));
  }

  static List<String> list(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    Matcher matcher = WORD.matcher(plain.toLowerCase(Locale.ROOT));
    List<String> words = new ArrayList<>();
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  static Set<String> set(String text) {
    return new LinkedHashSet<>(list(text));
  }

  /** The words that carry the matter, without articles, prepositions and auxiliaries. */
  static Set<String> content(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : list(text)) {
      if (!LIGHT.contains(word)) {
        words.add(stem(word));
      }
    }
    return words;
  }

  /** Shared words by all words, 0 to 1. */
  static double jaccard(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    int both = shared(a, b);
    return (double) both / (a.size() + b.size() - both);
  }

  /** Shared words by those of the shorter text, 0 to 1. */
  static double containment(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() ? 0 : (double) shared(a, b) / Math.min(a.size(), b.size());
  }

  static int shared(Set<String> a, Set<String> b) {
    if (a.size() > b.size()) {
      return shared(b, a);
    }
    int both = 0;
    for (String word : a) {
      if (b.contains(word)) {
        both++;
      }
    }
    return both;
  }

  /** Crude on purpose: forms of one regular verb or noun meet, nothing is looked up. */
  static String stem(String word) {
    for (String ending :
        List.of("ings", "ing", "ions", "ion", "ers", "ies", "ed", "er", "es", "s", "e")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        String root = word.substring(0, word.length() - ending.length());
        int last = root.length() - 1;
        boolean doubled = last > 2 && root.charAt(last) == root.charAt(last - 1);
        return doubled ? root.substring(0, last) : root;
      }
    }
    return word;
  }

  private Words() {}
}
