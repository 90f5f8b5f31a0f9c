package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Span;
import dev.readout.copy.TextStyle.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much a text's {@link TextStyle} is that of machine translations: a logistic regression over
 * how often pieces and pairs of neighbours occur, {@code translation-style.tsv}, made by {@code
 * training/copies/train_translation_style.py}. Silent on short texts. Immutable and thread-safe.
 */
final class TranslationStyle {
  private static final String CONSTANT = "constant";
  private static final int FEWEST_TOKENS = 60;
  private static final int TOLD = 5;
  private static final int PLACES_OF_EACH = 2;

  private static final TranslationStyle STANDARD = load("translation-style.tsv");

  /** What a piece or pair weighs for each unit of its frequency, and what is usual in the news. */
  private record Weight(double weight, double usual) {}

  /**
   * What was found.
   *
   * @param score 0 where it is as likely as not on the texts at hand; more is more certain
   * @param evidence where the habits stand that weigh most, the heaviest first
   */
  record Found(double score, List<Span> evidence) {}

  private final Map<String, Weight> weights;
  private final double constant;

  private TranslationStyle(Map<String, Weight> weights, double constant) {
    this.weights = weights;
    this.constant = constant;
  }

  static TranslationStyle standard() {
    return STANDARD;
  }

  /** Empty where the text is too short to have a style. */
  Optional<Found> of(Article article) {
    List<Token> tokens = TextStyle.of(article);
    if (tokens.size() < FEWEST_TOKENS) {
      return Optional.empty();
    }
    Map<String, List<Span>> places = places(tokens);
    double score = constant;
    Map<String, Double> parts = new LinkedHashMap<>();
    for (Map.Entry<String, List<Span>> habit : places.entrySet()) {
      Weight weight = weights.get(habit.getKey());
      if (weight != null) {
        // Math, since a square root is the same on every processor.
        double often = Math.sqrt(100.0 * habit.getValue().size() / tokens.size());
        score += weight.weight() * often;
        parts.put(habit.getKey(), weight.weight() * (often - weight.usual()));
      }
    }
    List<Span> evidence =
        parts.entrySet().stream()
            .filter(part -> part.getValue() > 0)
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(TOLD)
            .flatMap(
                part ->
                    places.getOrDefault(part.getKey(), List.of()).stream().limit(PLACES_OF_EACH))
            .toList();
    return Optional.of(new Found(score, evidence));
  }

  private static Map<String, List<Span>> places(List<Token> tokens) {
    Map<String, List<Span>> places = new LinkedHashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      places.computeIfAbsent(token.shape(), s -> new ArrayList<>(2)).add(token.span());
      if (i > 0) {
        Token before = tokens.get(i - 1);
        places
            .computeIfAbsent(before.shape() + ' ' + token.shape(), s -> new ArrayList<>(2))
            .add(before.span().cover(token.span()));
      }
    }
    return places;
  }

  private static TranslationStyle load(String resource) {
    try (InputStream in = TranslationStyle.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      Map<String, Weight> weights = new LinkedHashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("##"))
          .map(line -> List.of(line.split("\t", -1)))
          .forEach(
              cells ->
                  weights.put(
                      cells.get(0),
                      new Weight(
                          Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2)))));
      Weight constant = weights.remove(CONSTANT);
      if (constant == null) {
        throw new IllegalStateException("no constant in " + resource);
      }
      return new TranslationStyle(weights, constant.weight());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
