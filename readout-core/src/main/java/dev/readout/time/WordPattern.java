package dev.readout.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * The notation of word patterns: words in lower case stand for themselves, words in capitals for a
 * {@link Kind}, {@code @NAME} for a pattern defined before, {@code ( )} groups, {@code |} parts
 * alternatives and {@code ?} makes what stands before it optional.
 */
sealed interface WordPattern {
  /** One word, taken by its letters. */
  record Literal(String word) implements WordPattern {}

  /** One word, taken by a kind that it may be of. */
  record OfKind(Kind kind) implements WordPattern {}

  /** One after the other. */
  record Sequence(List<WordPattern> parts) implements WordPattern {}

  /** Any one of them. */
  record Choice(List<WordPattern> parts) implements WordPattern {}

  /** There or not. */
  record Maybe(WordPattern part) implements WordPattern {}

  /** Reads the notation. */
  static WordPattern parse(String pattern, Map<String, WordPattern> definitions) {
    Notation notation = new Notation(pattern, definitions);
    WordPattern read = notation.choice();
    if (notation.at < notation.symbols.size()) {
      throw new IllegalArgumentException("unbalanced pattern: " + pattern);
    }
    return read;
  }

  /** One pattern being read. */
  final class Notation {
    private final Map<String, WordPattern> definitions;
    private final List<String> symbols = new ArrayList<>();
    private int at;

    private Notation(String pattern, Map<String, WordPattern> definitions) {
      this.definitions = definitions;
      StringTokenizer tokens = new StringTokenizer(pattern, " ()|?", true);
      while (tokens.hasMoreTokens()) {
        String symbol = tokens.nextToken();
        if (!symbol.isBlank()) {
          symbols.add(symbol);
        }
      }
    }

    private boolean next(String symbol) {
      return at < symbols.size() && symbols.get(at).equals(symbol);
    }

    private WordPattern choice() {
      List<WordPattern> parts = new ArrayList<>();
      parts.add(sequence());
      while (next("|")) {
        at++;
        parts.add(sequence());
      }
      return parts.size() == 1 ? parts.getFirst() : new Choice(parts);
    }

    private WordPattern sequence() {
      List<WordPattern> parts = new ArrayList<>();
      while (at < symbols.size() && !next("|") && !next(")")) {
        WordPattern item = item();
        if (next("?")) {
          at++;
          item = new Maybe(item);
        }
        parts.add(item);
      }
      return new Sequence(parts);
    }

    private WordPattern item() {
      String symbol = symbols.get(at++);
      if (symbol.equals("(")) {
        WordPattern inner = choice();
        if (!next(")")) {
          throw new IllegalArgumentException("missing ) in " + symbols);
        }
        at++;
        return inner;
      }
      if (symbol.startsWith("@")) {
        WordPattern defined = definitions.get(symbol.substring(1));
        if (defined == null) {
          throw new IllegalArgumentException("undefined " + symbol);
        }
        return defined;
      }
      boolean capitals =
          symbol.equals(symbol.toUpperCase(Locale.ROOT)) && Character.isLetter(symbol.charAt(0));
      return capitals ? new OfKind(Kind.valueOf(symbol)) : new Literal(symbol);
    }
  }
}
