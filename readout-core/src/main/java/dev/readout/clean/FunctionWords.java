package dev.readout.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words that hold sentences together, for many languages at once. Thread-safe. */
final class FunctionWords {
  private static final Map<String, Set<String>> BY_LANGUAGE = load();
  private static final Map<String, List<String>> LANGUAGES = languages();

  private FunctionWords() {}

  /** Whether a lower-case word is a function word in any language that is known. */
  static boolean contains(String word) {
    return LANGUAGES.containsKey(word);
  }

  /** The languages that are known. */
  static Set<String> known() {
    return BY_LANGUAGE.keySet();
  }

  /** The languages that have this lower-case word among their function words. */
  static List<String> languagesOf(String word) {
    return LANGUAGES.getOrDefault(word, List.of());
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (List<String> row : Table.rows("function-words.tsv")) {
      words.put(row.get(0), Set.of(row.get(1).split(" ", -1)));
    }
    return java.util.Collections.unmodifiableMap(words);
  }

  private static Map<String, List<String>> languages() {
    Map<String, List<String>> languages = new HashMap<>();
    BY_LANGUAGE.forEach(
        (language, words) ->
            words.forEach(
                word -> languages.computeIfAbsent(word, w -> new ArrayList<>()).add(language)));
    return languages;
  }
}
