package dev.readout.clean;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small words that hold sentences together, for many languages at once. Thread-safe. */
final class FunctionWords {
  private static final Map<String, Set<String>> BY_LANGUAGE = load();
  private static final Set<String> ALL = all();

  private FunctionWords() {}

  /** Whether a lower-case word is a function word in any language that is known. */
  static boolean contains(String word) {
    return ALL.contains(word);
  }

  static Map<String, Set<String>> byLanguage() {
    return BY_LANGUAGE;
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (List<String> row : Table.rows("function-words.tsv")) {
      words.put(row.get(0), Set.of(row.get(1).split(" ", -1)));
    }
    return java.util.Collections.unmodifiableMap(words);
  }

  private static Set<String> all() {
    Set<String> words = new LinkedHashSet<>();
    BY_LANGUAGE.values().forEach(words::addAll);
    return Set.copyOf(words);
  }
}
