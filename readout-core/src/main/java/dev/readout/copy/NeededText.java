package dev.readout.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a text must contain for a pattern to be found in it: one of a few strings, read off the
 * pattern. To look for a string costs a hundredth of a search for the pattern, and most patterns
 * are in no text. Knows what the tables of this package use: words, groups, alternatives, classes,
 * {@code ?}, {@code *}, {@code +} and counts. Of what it does not know, nothing is needed.
 * Immutable and thread-safe.
 *
 * @param anyOf in small letters; one of them stands in all that the pattern finds; empty where
 *     nothing can be said
 */
record NeededText(List<String> anyOf) {
  private static final int SHORTEST = 3;

  NeededText {
    anyOf = List.copyOf(anyOf);
  }

  static NeededText of(String pattern) {
    return new NeededText(new Parser(pattern).alternatives());
  }

  /** Whether the pattern can be found in a text, given in small letters. */
  boolean mayBeIn(String lowerCased) {
    return anyOf.isEmpty() || anyOf.stream().anyMatch(lowerCased::contains);
  }

  /** A descent through the pattern; each part gives the strings of which one is needed. */
  private static final class Parser {
    private final String pattern;
    private int at;

    Parser(String pattern) {
      this.pattern = pattern;
    }

    List<String> alternatives() {
      List<String> all = new ArrayList<>();
      boolean known = true;
      do {
        List<String> one = sequence();
        known &= !one.isEmpty();
        all.addAll(one);
      } while (take('|'));
      return known ? all : List.of();
    }

    private List<String> sequence() {
      List<List<String>> parts = new ArrayList<>();
      StringBuilder run = new StringBuilder();
      while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
        char c = pattern.charAt(at);
        if (c == '(') {
          end(run, parts);
          List<String> group = group();
          if (!quantifier()) {
            parts.add(group);
          }
        } else if (c == '[') {
          end(run, parts);
          at = pattern.indexOf(']', at + 2) + 1;
          quantifier();
        } else if (c == '\\' && Character.isLetter(pattern.charAt(at + 1))
            || "^$.".indexOf(c) >= 0) {
          end(run, parts);
          at += c == '\\' ? 2 : 1;
          quantifier();
        } else {
          at += c == '\\' ? 2 : 1;
          run.append(pattern.charAt(at - 1));
          if (quantifier()) {
            run.setLength(run.length() - 1);
            end(run, parts);
          }
        }
      }
      end(run, parts);
      return parts.stream()
          .filter(part -> shortest(part) >= SHORTEST)
          .max(Comparator.comparingInt(Parser::shortest))
          .orElse(List.of());
    }

    private List<String> group() {
      at++;
      boolean read = true;
      if (take('?')) {
        // (?: and (?-i: are read; what looks ahead or behind finds nothing of its own.
        read = pattern.startsWith(":", at) || pattern.startsWith("-i:", at);
        at = read ? pattern.indexOf(':', at) + 1 : at;
      }
      List<String> inside = alternatives();
      at++;
      return read ? inside : List.of();
    }

    private boolean quantifier() {
      if (at >= pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
        return false;
      }
      at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
      return true;
    }

    private boolean take(char wanted) {
      boolean there = at < pattern.length() && pattern.charAt(at) == wanted;
      at += there ? 1 : 0;
      return there;
    }

    private static void end(StringBuilder run, List<List<String>> parts) {
      if (!run.isEmpty()) {
        parts.add(List.of(run.toString().toLowerCase(Locale.ROOT)));
        run.setLength(0);
      }
    }

    private static int shortest(List<String> part) {
      return part.stream().mapToInt(needed -> needed.strip().length()).min().orElse(0);
    }
  }
}
