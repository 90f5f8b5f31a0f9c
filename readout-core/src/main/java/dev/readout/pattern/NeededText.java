package dev.readout.pattern;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a text must hold for a pattern to be found in it, read off the pattern: of {@code
 * ^(?:read|see) also\b.*} it is {@code " also"}, of {@code (?:posted|updated) on} one of {@code
 * posted} and {@code updated}. To look for a string costs a hundredth of a search for the pattern,
 * and most patterns are in no text; and no table needs a second column that could contradict its
 * pattern.
 *
 * <p>Made for patterns that {@link Pattern} compiles without {@link Pattern#COMMENTS} and {@link
 * Pattern#LITERAL}. Of what it does not know it claims nothing. Flags are passed over: where
 * capitals do not count in the pattern, they must not in the search either. Immutable and
 * thread-safe.
 */
public final class NeededText {
  private final Set<String> anyOf;

  private NeededText(Set<String> anyOf) {
    this.anyOf = Collections.unmodifiableSet(anyOf);
  }

  /** What the pattern needs; {@code \d} and all other classes of characters need nothing. */
  public static NeededText of(String pattern) {
    return new NeededText(new Parser(pattern, false).alternatives());
  }

  /**
   * What the pattern needs, for a search that does not tell digits apart: {@code \d} counts as the
   * digit 0, so that {@code page \d} needs {@code "page 0"}. Digits of the pattern stay as they
   * are.
   */
  public static NeededText withDigitsAlike(String pattern) {
    return new NeededText(new Parser(pattern, true).alternatives());
  }

  /** The same in small letters, for texts in small letters. */
  public NeededText inSmallLetters() {
    UnaryOperator<String> small = needed -> needed.toLowerCase(Locale.ROOT);
    return new NeededText(
        anyOf.stream().map(small).collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /**
   * Strings of which a text in which the pattern is found holds at least one, none of them empty,
   * in the pattern's order; no strings where none can be named.
   */
  public Set<String> anyOf() {
    return anyOf;
  }

  /** Whether the text holds what is needed; if not, the pattern is not found in it. */
  public boolean mayBeIn(String text) {
    return anyOf.isEmpty() || anyOf.stream().anyMatch(text::contains);
  }

  /** A descent through the pattern; each part gives the strings of which one is needed. */
  private static final class Parser {
    /** An escape with all that belongs to it. */
    private static final Pattern ESCAPE =
        Pattern.compile(
            "(?s)\\\\(?:[pPNx]\\{[^}]*\\}|k<\\w+>|x\\p{XDigit}{2}|u\\p{XDigit}{4}|\\d+|[pPc].|Q.*?\\\\E|.)");

    private final String pattern;
    private final boolean digitsAlike;
    private int at;

    Parser(String pattern, boolean digitsAlike) {
      this.pattern = pattern;
      this.digitsAlike = digitsAlike;
    }

    Set<String> alternatives() {
      Set<String> all = new LinkedHashSet<>();
      boolean each = true;
      do {
        Set<String> one = sequence();
        each &= !one.isEmpty();
        all.addAll(one);
      } while (take('|'));
      return each ? all : Set.of();
    }

    private Set<String> sequence() {
      Set<String> best = Set.of();
      StringBuilder run = new StringBuilder();
      while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
        String literal = literal();
        Set<String> inside = literal == null ? other() : Set.of();
        int quantifier = at;
        boolean needed = quantified();
        if (needed && literal != null) {
          run.append(literal);
        }
        if (needed) {
          best = better(best, inside);
        }
        if (literal == null || at > quantifier) {
          best = better(best, ended(run));
        }
      }
      return better(best, ended(run));
    }

    private static Set<String> ended(StringBuilder run) {
      String text = run.toString();
      run.setLength(0);
      return text.isEmpty() ? Set.of() : Set.of(text);
    }

    /** What the next part finds if that is but one string, which is empty at a border; or null. */
    private @Nullable String literal() {
      char c = pattern.charAt(at);
      if ("([.".indexOf(c) >= 0) {
        return null;
      }
      if (take('^') || take('$')) {
        return "";
      }
      if (c == '\\') {
        char escaped = pattern.charAt(at + 1);
        boolean digit = escaped == 'd' && digitsAlike;
        if (escaped == 'b' && !pattern.startsWith("{", at + 2) || digit) {
          at += 2;
          return digit ? "0" : "";
        }
        if (escaped == 'Q') {
          return quoted();
        }
        if (Character.isLetterOrDigit(escaped)) {
          return null;
        }
        at++;
      }
      String one = Character.toString(pattern.codePointAt(at));
      at += one.length();
      return one;
    }

    private String quoted() {
      int end = pattern.indexOf("\\E", at);
      String quoted = pattern.substring(at + 2, end < 0 ? pattern.length() : end);
      at = end < 0 ? pattern.length() : end + 2;
      return quoted;
    }

    /** Passes over what is no literal, and gives what it needs. */
    private Set<String> other() {
      switch (pattern.charAt(at)) {
        case '(' -> {
          return group();
        }
        case '[' -> skipClass();
        case '\\' -> skipEscape();
        default -> at++;
      }
      return Set.of();
    }

    /** The inside of a group; of one that looks around or makes capitals equal nothing is known. */
    private Set<String> group() {
      at++;
      boolean read = true;
      if (take('?')) {
        boolean named = take('<') && Character.isLetter(pattern.charAt(at));
        read = named || pattern.startsWith(":", at) || pattern.startsWith("-i:", at);
        at = read ? pattern.indexOf(named ? '>' : ':', at) + 1 : at;
      }
      Set<String> inside = alternatives();
      at++;
      return read ? inside : Set.of();
    }

    /**
     * Passes over a class with the classes inside it; a bracket that comes first is a character.
     */
    private void skipClass() {
      at++;
      take('^');
      for (boolean first = true; first || pattern.charAt(at) != ']'; first = false) {
        switch (pattern.charAt(at)) {
          case '\\' -> skipEscape();
          case '[' -> skipClass();
          default -> at++;
        }
      }
      at++;
    }

    private void skipEscape() {
      Matcher escape = ESCAPE.matcher(pattern).region(at, pattern.length());
      at = escape.lookingAt() ? escape.end() : pattern.length();
    }

    /** Passes over a quantifier, and says whether what stands before it must be there. */
    private boolean quantified() {
      if (at >= pattern.length() || "?*+{".indexOf(pattern.charAt(at)) < 0) {
        return true;
      }
      boolean needed = !pattern.startsWith("{0", at) && "?*".indexOf(pattern.charAt(at)) < 0;
      at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
      if (!take('?')) {
        take('+');
      }
      return needed;
    }

    private boolean take(char wanted) {
      boolean there = at < pattern.length() && pattern.charAt(at) == wanted;
      at += there ? 1 : 0;
      return there;
    }

    /** The set whose shortest string is longer, for that is rarer. */
    private static Set<String> better(Set<String> one, Set<String> other) {
      return shortest(other) > shortest(one) ? other : one;
    }

    /** In bytes: letters and signs beyond ASCII are rare, and so count for more than one. */
    private static int shortest(Set<String> strings) {
      return strings.stream()
          .mapToInt(needed -> needed.getBytes(StandardCharsets.UTF_8).length)
          .min()
          .orElse(0);
    }
  }
}
