package dev.readout.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * The notation of word patterns: words in lower case stand for themselves, words in capitals for a
 * {@link Kind}, {@code @NAME} for a pattern defined before, {@code ( )} groups, {@code |} parts
 * alternatives and {@code ?} makes what stands before it optional. A pattern is laid out as a small
 * graph, so that nested alternatives add up and do not multiply.
 */
final class WordPattern {
  /** A piece of a pattern. */
  @FunctionalInterface
  interface Piece {
    /** Lays the piece out from a node on and gives the node where it ends. */
    PatternNode layOut(PatternNode from);
  }

  private final Map<String, Piece> definitions;
  private final List<String> symbols;
  private int at;

  private WordPattern(String pattern, Map<String, Piece> definitions) {
    this.definitions = definitions;
    this.symbols = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(pattern, " ()|?", true);
    while (tokens.hasMoreTokens()) {
      String symbol = tokens.nextToken();
      if (!symbol.isBlank()) {
        symbols.add(symbol);
      }
    }
  }

  static Piece parse(String pattern, Map<String, Piece> definitions) {
    WordPattern reading = new WordPattern(pattern, definitions);
    Piece piece = reading.alternatives();
    if (reading.at < reading.symbols.size()) {
      throw new IllegalArgumentException("unbalanced pattern: " + pattern);
    }
    return piece;
  }

  private boolean sees(String symbol) {
    return at < symbols.size() && symbols.get(at).equals(symbol);
  }

  private Piece alternatives() {
    List<Piece> choices = new ArrayList<>();
    choices.add(sequence());
    while (sees("|")) {
      at++;
      choices.add(sequence());
    }
    if (choices.size() == 1) {
      return choices.getFirst();
    }
    return from -> {
      PatternNode end = new PatternNode();
      for (Piece choice : choices) {
        free(choice.layOut(from), end);
      }
      return end;
    };
  }

  private Piece sequence() {
    List<Piece> items = new ArrayList<>();
    while (at < symbols.size() && !sees("|") && !sees(")")) {
      Piece item = item();
      if (sees("?")) {
        at++;
        items.add(optional(item));
      } else {
        items.add(item);
      }
    }
    return from -> {
      PatternNode node = from;
      for (Piece item : items) {
        node = item.layOut(node);
      }
      return node;
    };
  }

  private static Piece optional(Piece item) {
    return from -> {
      PatternNode end = new PatternNode();
      free(item.layOut(from), end);
      free(from, end);
      return end;
    };
  }

  private static void free(PatternNode from, PatternNode to) {
    from.add(new PatternNode.Edge(null, null, to));
  }

  private Piece item() {
    String symbol = symbols.get(at++);
    if (symbol.equals("(")) {
      Piece inner = alternatives();
      if (!sees(")")) {
        throw new IllegalArgumentException("missing ) in " + symbols);
      }
      at++;
      return inner;
    }
    if (symbol.startsWith("@")) {
      Piece defined = definitions.get(symbol.substring(1));
      if (defined == null) {
        throw new IllegalArgumentException("undefined " + symbol);
      }
      return defined;
    }
    boolean capitals =
        symbol.equals(symbol.toUpperCase(Locale.ROOT)) && Character.isLetter(symbol.charAt(0));
    return from -> {
      PatternNode to = new PatternNode();
      from.add(
          capitals
              ? new PatternNode.Edge(null, Kind.valueOf(symbol), to)
              : new PatternNode.Edge(symbol, null, to));
      return to;
    };
  }
}
