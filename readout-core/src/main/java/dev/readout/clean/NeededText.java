package dev.readout.clean;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a text must hold for a pattern to fit anywhere in it, read off the pattern: of {@code
 * ^(?:read|see) also\b.*} it is {@code " also"}, of {@code (?:posted|updated) on} one of {@code
 * posted} and {@code updated}. So a rule needs no second column that could contradict its pattern.
 * {@code \d} counts as the digit 0, as {@link StringFinder} has it. Of what it does not know it
 * claims nothing. Flags are passed over: where capitals do not count in the pattern, they must not
 * in the search. Not thread-safe.
 */
final class NeededText {
  private final String pattern;
  private int at;

  private NeededText(String pattern) {
    this.pattern = pattern;
  }

  /** Strings of which a text that fits holds at least one; empty where none can be named. */
  static Set<String> of(String pattern) {
    return new NeededText(pattern).alternatives();
  }

  private Set<String> alternatives() {
    Set<String> all = new LinkedHashSet<>();
    boolean each = true;
    while (true) {
      Set<String> one = sequence();
      each &= !one.isEmpty();
      all.addAll(one);
      if (at >= pattern.length() || pattern.charAt(at) != '|') {
        return each ? all : Set.of();
      }
      at++;
    }
  }

  private Set<String> sequence() {
    Set<String> best = Set.of();
    StringBuilder run = new StringBuilder();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      char c = pattern.charAt(at++);
      Set<String> group = Set.of();
      int literal = -1;
      boolean empty = false;
      switch (c) {
        case '(' -> group = group();
        case '[' -> skipClass();
        case '^', '$' -> empty = true;
        case '.' -> {}
        case '\\' -> {
          char escaped = pattern.charAt(at++);
          if (escaped == 'Q') {
            int end = pattern.indexOf("\\E", at);
            run.append(pattern, at, end);
            at = end + 2;
            continue;
          }
          empty = escaped == 'b';
          literal = escaped == 'd' ? '0' : Character.isLetterOrDigit(escaped) ? -1 : escaped;
          if (escaped == 'p' || escaped == 'P') {
            at = pattern.indexOf('}', at) + 1;
          }
        }
        default -> literal = c;
      }
      if (empty) {
        continue;
      }
      int quantifier = at;
      boolean needed = quantified();
      if (literal >= 0 && needed) {
        run.append((char) literal);
      }
      best = better(best, needed ? group : Set.of());
      if (literal < 0 || at > quantifier) {
        best = better(best, run.isEmpty() ? Set.of() : Set.of(run.toString()));
        run.setLength(0);
      }
    }
    return better(best, run.isEmpty() ? Set.of() : Set.of(run.toString()));
  }

  /** The inside of a group; of one that looks ahead or sets flags nothing is claimed. */
  private Set<String> group() {
    boolean plain = pattern.charAt(at) != '?';
    if (!plain) {
      char kind = pattern.charAt(at + 1);
      plain = kind == ':' || kind == '<' && Character.isLetter(pattern.charAt(at + 2));
      at = kind == '<' && plain ? pattern.indexOf('>', at) + 1 : at + 2;
    }
    Set<String> inside = alternatives();
    at++;
    return plain ? inside : Set.of();
  }

  private void skipClass() {
    for (boolean first = true; pattern.charAt(at) != ']' || first; first = false) {
      at += pattern.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  /** Passes over a quantifier, and says whether what stands before it must be there. */
  private boolean quantified() {
    boolean needed = true;
    if (at < pattern.length()) {
      switch (pattern.charAt(at)) {
        case '?', '*' -> {
          needed = false;
          at++;
        }
        case '+' -> at++;
        case '{' -> {
          needed = pattern.charAt(at + 1) != '0';
          at = pattern.indexOf('}', at) + 1;
        }
        default -> {
          return true;
        }
      }
      if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
        at++;
      }
    }
    return needed;
  }

  /** The set whose shortest string is longer, for that is rarer. */
  private static Set<String> better(Set<String> one, Set<String> other) {
    return shortest(other) > shortest(one) ? other : one;
  }

  private static int shortest(Set<String> strings) {
    return strings.stream().mapToInt(String::length).min().orElse(0);
  }
}
