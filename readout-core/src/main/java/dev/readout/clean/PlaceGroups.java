package dev.readout.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says from the names that a page's makers gave an element (class, id, role) what kind of place it
 * is: a set of groups as bits, in the order of {@code place-groups.tsv}. Thread-safe.
 */
final class PlaceGroups {
  private static final List<List<String>> ROWS = Table.rows("place-groups.tsv");
  static final List<String> NAMES = ROWS.stream().map(row -> row.get(0)).toList();

  private static final Map<String, Integer> WHOLE = new HashMap<>();
  private static final Map<String, Integer> BEGINNINGS = new HashMap<>();
  private static final int LONGEST_BEGINNING;
  private static final StringFinder ANYWHERE;

  private static final int ASCII = 128;

  /** The pairs of letters that any word begins with: most pieces of names begin otherwise. */
  private static final BitSet OPENINGS = new BitSet(ASCII * ASCII);

  static {
    List<StringFinder.Sought> anywhere = new ArrayList<>();
    for (int group = 0; group < ROWS.size(); group++) {
      for (String word : ROWS.get(group).get(1).split(" ", -1)) {
        int bit = 1 << group;
        switch (word.charAt(0)) {
          case '=' -> WHOLE.merge(word.substring(1), bit, (a, b) -> a | b);
          case '~' -> anywhere.add(new StringFinder.Sought(word.substring(1), bit));
          default -> BEGINNINGS.merge(word, bit, (a, b) -> a | b);
        }
      }
    }
    ANYWHERE = new StringFinder(anywhere, true);
    WHOLE.keySet().forEach(word -> OPENINGS.set(opening(word, 0)));
    BEGINNINGS.keySet().forEach(word -> OPENINGS.set(opening(word, 0)));
    LONGEST_BEGINNING = BEGINNINGS.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private PlaceGroups() {}

  /** The bit of a group. */
  static int bit(String group) {
    return 1 << NAMES.indexOf(group);
  }

  /** The groups that a name speaks of, as bits. Long names are read in part. */
  static int of(String name) {
    String limited = name.length() > 300 ? name.substring(0, 300) : name;
    String lower = limited.toLowerCase(Locale.ROOT);
    if (lower.length() != limited.length()) {
      limited = lower; // a few capitals grow when they are made small
    }
    int groups = (int) ANYWHERE.in(lower);
    for (int from = 0; from < limited.length(); ) {
      int to = from + 1;
      while (to < limited.length() && !boundary(limited, to)) {
        to++;
      }
      if (to - from > 1 && OPENINGS.get(opening(lower, from))) {
        groups |= piece(lower, from, to);
      }
      from = to;
      while (from < limited.length() && !Character.isLetterOrDigit(limited.charAt(from))) {
        from++;
      }
    }
    return groups;
  }

  private static int opening(String name, int at) {
    return name.charAt(at) % ASCII * ASCII + name.charAt(at + 1) % ASCII;
  }

  private static int piece(String name, int from, int to) {
    String piece = name.substring(from, to);
    int groups = WHOLE.getOrDefault(piece, 0);
    for (int length = Math.min(LONGEST_BEGINNING, piece.length()); length > 1; length--) {
      groups |= BEGINNINGS.getOrDefault(piece.substring(0, length), 0);
    }
    return groups;
  }

  private static boolean boundary(String name, int at) {
    char c = name.charAt(at);
    return !Character.isLetterOrDigit(c)
        || (Character.isUpperCase(c) && Character.isLowerCase(name.charAt(at - 1)));
  }
}
