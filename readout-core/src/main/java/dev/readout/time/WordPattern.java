package dev.readout.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The notation of word patterns: words in lower case stand for themselves, words in capitals for a
 * {@link Kind}, {@code @NAME} for a pattern defined before, {@code ( )} groups, {@code |} parts
 * alternatives and {@code ?} makes what stands before it optional. A pattern is written out into
 * all the sequences that it allows.
 */
final class WordPattern {
  /** One step of a sequence: a literal word or a kind. */
  record Step(@Nullable String literal, @Nullable Kind kind) {}

  private final Map<String, List<List<Step>>> definitions;
  private final List<String> symbols;
  private int at;

  private WordPattern(String pattern, Map<String, List<List<Step>>> definitions) {
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

  static List<List<Step>> expand(String pattern, Map<String, List<List<Step>>> definitions) {
    WordPattern reading = new WordPattern(pattern, definitions);
    List<List<Step>> sequences = reading.alternatives();
    if (reading.at < reading.symbols.size()) {
      throw new IllegalArgumentException("unbalanced pattern: " + pattern);
    }
    return sequences;
  }

  private List<List<Step>> alternatives() {
    List<List<Step>> all = new ArrayList<>(sequence());
    while (at < symbols.size() && symbols.get(at).equals("|")) {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<Step>> sequence() {
    List<List<Step>> all = List.of(List.of());
    while (at < symbols.size() && !symbols.get(at).equals("|") && !symbols.get(at).equals(")")) {
      List<List<Step>> item = item();
      if (at < symbols.size() && symbols.get(at).equals("?")) {
        at++;
        item = new ArrayList<>(item);
        item.add(List.of());
      }
      all = product(all, item);
    }
    return all;
  }

  private List<List<Step>> item() {
    String symbol = symbols.get(at++);
    if (symbol.equals("(")) {
      List<List<Step>> inner = alternatives();
      if (at >= symbols.size() || !symbols.get(at++).equals(")")) {
        throw new IllegalArgumentException("missing ) in " + symbols);
      }
      return inner;
    }
    if (symbol.startsWith("@")) {
      List<List<Step>> defined = definitions.get(symbol.substring(1));
      if (defined == null) {
        throw new IllegalArgumentException("undefined " + symbol);
      }
      return defined;
    }
    boolean capitals =
        symbol.equals(symbol.toUpperCase(Locale.ROOT)) && Character.isLetter(symbol.charAt(0));
    return List.of(
        List.of(capitals ? new Step(null, Kind.valueOf(symbol)) : new Step(symbol, null)));
  }

  private static List<List<Step>> product(List<List<Step>> left, List<List<Step>> right) {
    List<List<Step>> all = new ArrayList<>(left.size() * right.size());
    for (List<Step> a : left) {
      for (List<Step> b : right) {
        List<Step> joined = new ArrayList<>(a);
        joined.addAll(b);
        all.add(joined);
      }
    }
    return all;
  }
}
