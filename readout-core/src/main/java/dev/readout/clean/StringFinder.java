package dev.readout.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells in one pass which of many strings a text may hold, so that costly patterns are tried only
 * where they have a chance. Digits are not told apart: a string that the text holds is never
 * missed, but {@code a7} is reported where {@code a1} is sought. After Aho and Corasick, "Efficient
 * string matching: an aid to bibliographic search", 1975. Thread-safe.
 */
final class StringFinder {
  private static final int ASCII = 128;

  private final int[] symbols = new int[ASCII];
  private final char[] foreign;
  private final int width;
  private final boolean capitalsCount;

  /** Of each state and symbol where the next state begins; below 0, and turned, if it finds. */
  private final int[] next;

  private final long[] found;

  /** One string and the bits that stand for it. */
  record Sought(String text, long bits) {}

  /**
   * A finder of these strings.
   *
   * @param capitalsCount whether A and a are two letters
   */
  StringFinder(List<Sought> strings, boolean capitalsCount) {
    this.capitalsCount = capitalsCount;
    int count = 1;
    Set<Character> outside = new HashSet<>();
    for (Sought sought : strings) {
      for (char c : sought.text().toCharArray()) {
        char plain = c >= '0' && c <= '9' ? '0' : capitalsCount ? c : small(c);
        if (plain >= ASCII) {
          outside.add(plain);
        } else if (symbols[plain] == 0) {
          symbols[plain] = count++;
        }
      }
    }
    for (char digit = '1'; digit <= '9'; digit++) {
      symbols[digit] = symbols['0'];
    }
    for (char capital = 'A'; capital <= 'Z' && !capitalsCount; capital++) {
      symbols[capital] = symbols[small(capital)];
    }
    foreign = characters(outside);
    width = count + foreign.length;
    List<int[]> states = new ArrayList<>();
    List<Long> bits = new ArrayList<>();
    states.add(new int[width]);
    bits.add(0L);
    for (Sought sought : strings) {
      int at = 0;
      for (char c : sought.text().toCharArray()) {
        int symbol = symbol(c);
        if (states.get(at)[symbol] == 0) {
          states.get(at)[symbol] = states.size();
          states.add(new int[width]);
          bits.add(0L);
        }
        at = states.get(at)[symbol];
      }
      bits.set(at, bits.get(at) | sought.bits());
    }
    found = bits.stream().mapToLong(Long::longValue).toArray();
    next = join(states);
    for (int i = 0; i < next.length; i++) {
      next[i] = found[next[i]] == 0 ? next[i] * width : ~(next[i] * width);
    }
  }

  private static char[] characters(Set<Character> characters) {
    char[] sorted = new char[characters.size()];
    int at = 0;
    for (char c : characters) {
      sorted[at++] = c;
    }
    Arrays.sort(sorted);
    return sorted;
  }

  /** Gives each state, for each symbol, the longest beginning of a string that then ends here. */
  private int[] join(List<int[]> states) {
    int[] table = new int[states.size() * width];
    for (int state = 0; state < states.size(); state++) {
      System.arraycopy(states.get(state), 0, table, state * width, width);
    }
    int[] fallback = new int[states.size()];
    Deque<Integer> open = new ArrayDeque<>();
    Arrays.stream(states.get(0)).filter(state -> state != 0).forEach(open::add);
    while (!open.isEmpty()) {
      int state = open.remove();
      found[state] |= found[fallback[state]];
      for (int symbol = 0; symbol < width; symbol++) {
        int elsewhere = table[fallback[state] * width + symbol];
        int child = table[state * width + symbol];
        if (child == 0) {
          table[state * width + symbol] = elsewhere;
        } else {
          fallback[child] = elsewhere;
          open.add(child);
        }
      }
    }
    return table;
  }

  /** The bits of all strings that the text holds. */
  long in(String text) {
    return in(text, 0, text.length());
  }

  /** The bits of all strings that a piece of the text holds. */
  long in(String text, int start, int end) {
    long bits = 0;
    int state = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      state = next[state + (c < ASCII ? symbols[c] : symbol(c))];
      if (state < 0) {
        state = ~state;
        bits |= found[state / width];
      }
    }
    return bits;
  }

  private int symbol(char c) {
    if (c < ASCII) {
      return symbols[c];
    }
    int known = Arrays.binarySearch(foreign, capitalsCount ? c : Character.toLowerCase(c));
    return known < 0 ? 0 : width - foreign.length + known;
  }

  private static char small(char c) {
    return Character.toLowerCase(c);
  }
}
