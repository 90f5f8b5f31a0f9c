package dev.readout.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The small words that hold sentences together, for many languages at once. Thread-safe. */
final class FunctionWords {
  private static final Map<String, Set<String>> BY_LANGUAGE = load();
  private static final Map<String, List<String>> LANGUAGES = languages();

  private static final int LONGEST = 7;
  private static final int SLOTS = 1 << 13;

  /** The words that are short enough, each at its hash or behind it. */
  private static final @Nullable String[] SLOTTED = slotted();

  private FunctionWords() {}

  /** Of each slot a bit for each language that has its word, in the order of {@link #known}. */
  private static final long[] LANGUAGES_SLOTTED = languagesSlotted();

  /** The same for a word within a text, in letters of any size; only short words are known. */
  static boolean contains(CharSequence text, int start, int end) {
    return slotOf(text, start, end) >= 0;
  }

  /**
   * A bit for each language that has this word of a text among its function words, in the order of
   * {@link #known}; only short words are known.
   */
  static long languagesOf(CharSequence text, int start, int end) {
    int slot = slotOf(text, start, end);
    return slot < 0 ? 0 : LANGUAGES_SLOTTED[slot];
  }

  private static int slotOf(CharSequence text, int start, int end) {
    if (end - start > LONGEST) {
      return -1;
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + Character.toLowerCase(text.charAt(i));
    }
    int slot = slot(hash);
    for (String word = SLOTTED[slot]; word != null; word = SLOTTED[slot]) {
      if (same(word, text, start, end)) {
        return slot;
      }
      slot = (slot + 1) % SLOTS;
    }
    return -1;
  }

  private static boolean same(String word, CharSequence text, int start, int end) {
    boolean same = word.length() == end - start;
    for (int i = 0; same && i < word.length(); i++) {
      same = word.charAt(i) == Character.toLowerCase(text.charAt(start + i));
    }
    return same;
  }

  private static int slot(int hash) {
    return Math.floorMod(hash ^ (hash >>> 13), SLOTS);
  }

  private static @Nullable String[] slotted() {
    @Nullable String[] slots = new String[SLOTS];
    for (String word : LANGUAGES.keySet()) {
      if (word.length() <= LONGEST) {
        int slot = slot(word.hashCode());
        while (slots[slot] != null) {
          slot = (slot + 1) % SLOTS;
        }
        slots[slot] = word;
      }
    }
    return slots;
  }

  private static long[] languagesSlotted() {
    List<String> known = List.copyOf(BY_LANGUAGE.keySet());
    if (known.size() > Long.SIZE) {
      throw new IllegalStateException("more languages than bits");
    }
    long[] slotted = new long[SLOTS];
    for (int slot = 0; slot < SLOTS; slot++) {
      String word = SLOTTED[slot];
      for (String language : word == null ? List.<String>of() : languagesOf(word)) {
        slotted[slot] |= 1L << known.indexOf(language);
      }
    }
    return slotted;
  }

  /** Whether a lower-case word is a function word in any language that is known. */
  static boolean contains(String word) {
    return LANGUAGES.containsKey(word);
  }

  /** The languages that are known. */
  static Set<String> known() {
    return BY_LANGUAGE.keySet();
  }

  private static List<String> languagesOf(String word) {
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
