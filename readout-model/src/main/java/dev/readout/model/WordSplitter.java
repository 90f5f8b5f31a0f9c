package dev.readout.model;

import dev.readout.article.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits a paragraph into words after the manner of the Universal Dependencies English treebanks
 * ("did|n't", "Mr.", "anti-tank"), by the ordered rules of {@code word-rules.tsv}, which the
 * training reads too. Words never hold white space, and everything that is not white space or a
 * control character is in a word.
 *
 * <p>Why not a statistical tokenizer: the model must meet the very words it was trained on, and
 * rules in one shared table are the same in Java and in Python.
 */
final class WordSplitter {
  private static final String SPACE =
      "\\s\\p{Z}\\u0000-\\u001f\\u007f-\\u009f\\u180e\\u200b\\u2060\\ufeff";
  private static final Pattern GAP = Pattern.compile("[" + SPACE + "]+");

  /** A line of the table: its name, its pattern, and a text with its words as an example. */
  record Rule(String name, String pattern, String example, List<String> words) {
    Rule {
      words = List.copyOf(words);
    }
  }

  private final Pattern word;
  private final int limit;

  /**
   * @param limit how many words at most are found; what stands behind them is left out
   */
  WordSplitter(int limit) {
    this.limit = limit;
    this.word =
        Pattern.compile(
            rules().stream()
                .map(rule -> "(?:" + expand(rule.pattern()) + ")")
                .collect(Collectors.joining("|")));
  }

  static List<Rule> rules() {
    InputStream stream =
        Objects.requireNonNull(
            WordSplitter.class.getResourceAsStream("word-rules.tsv"), "word-rules.tsv");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(
              columns ->
                  new Rule(columns[0], columns[1], columns[2], List.of(columns[3].split("\\|"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String expand(String pattern) {
    return pattern
        .replace("{L}", "\\p{L}\\p{No}\\p{Nl}")
        .replace("{N}", "\\p{N}")
        .replace("{D}", "\\p{Nd}")
        .replace("{M}", "\\u0300-\\u036f\\u200c\\u200d")
        .replace("{S}", SPACE)
        .replace("{WD}", "\\p{L}\\p{N}_");
  }

  List<Span> split(String text) {
    List<Span> words = new ArrayList<>();
    Matcher gap = GAP.matcher(text);
    Matcher next = word.matcher(text);
    // Rules may look ahead to the end of the text and must see the true one.
    next.useTransparentBounds(true).useAnchoringBounds(false);
    gap.useTransparentBounds(true);
    int at = 0;
    while (at < text.length() && words.size() < limit) {
      if (gap.region(at, text.length()).lookingAt()) {
        at = gap.end();
      } else if (next.region(at, text.length()).lookingAt()) {
        words.add(new Span(at, next.end()));
        at = next.end();
      } else {
        throw new IllegalStateException("no rule of word-rules.tsv takes the text at " + at);
      }
    }
    return words;
  }
}
