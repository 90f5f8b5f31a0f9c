package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How an English text is written, without what it is about: its small words and marks as they
 * stand, of every other word the shape alone: {@code Cap} with a capital, {@code #} a number,
 * {@code -ing} and the like by its ending, else {@code w}. Thread-safe.
 */
final class TextStyle {
  /** One piece of a text and what is looked at of it. */
  record Token(String shape, Span span) {}

  private static final Pattern TOKEN =
      Pattern.compile("n't|'\\p{L}+|\\p{L}+(?=n't)|\\p{L}+|\\d[\\d.,]*|[.,;:!?\"()\\-–—%$]");
  private static final List<String> ENDINGS =
      List.of("ing", "ed", "ly", "tion", "s", "al", "ity", "ment");

  /** An ending counts where so much stands before it. */
  private static final int STEM = 3;

  private static final Set<String> WORDS = load();

  private TextStyle() {}

  /** The pieces of the body, in order. */
  static List<Token> of(Article article) {
    String text = article.text().replace('’', '\'').replace('“', '"').replace('”', '"');
    List<Token> tokens = new ArrayList<>();
    for (Span piece : article.body()) {
      Matcher token = TOKEN.matcher(text).region(piece.start(), piece.end());
      while (token.find()) {
        tokens.add(new Token(shape(token.group()), new Span(token.start(), token.end())));
      }
    }
    return tokens;
  }

  private static String shape(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (WORDS.contains(lower)) {
      return lower;
    }
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      return "#";
    }
    if (!Character.isLetter(first)) {
      return word;
    }
    if (Character.isUpperCase(first)) {
      return "Cap";
    }
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending) && lower.length() >= ending.length() + STEM) {
        return "-" + ending;
      }
    }
    return "w";
  }

  private static Set<String> load() {
    try (InputStream in = TextStyle.class.getResourceAsStream("style-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("no resource style-words.txt");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.split(" ", -1)).stream())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
