package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Span;
import dev.readout.article.Warning;
import dev.readout.pattern.NeededText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Warns that an English text reads like a machine's translation, from the text alone: phrases taken
 * over word by word from another language, habits of reports in it that newsrooms writing English
 * do not have, names that were read as words or numerals, well-known names that another stage had
 * to repair, and the style of its small words and marks ({@link TranslationStyle}), which speaks
 * for it or against. Made to be silent on what was written in English: two different signs are
 * needed, most of the time more, or a style that leaves little doubt, so that half of the
 * translations by today's systems pass without a warning. The same habits show in some people's
 * translations. Immutable and thread-safe.
 */
public final class TranslationSigns {
  private static final double ENOUGH = 1.75;
  private static final int FEWEST_SIGNS = 2;

  /** Of longer texts more is asked: in many words a habit shows by chance. */
  private static final double WORDS_ENOUGH_FOR = 600;

  /** What a unit of the style's score adds or takes away, and the least that it can be. */
  private static final double STYLE = 0.5;

  private static final double LEAST_STYLE = -1;

  /** From here on the style is a sign by itself, and told. */
  private static final double STYLE_IS_SIGN = 1;

  private static final double REPAIRED_NAME = 0.5;
  private static final double MOST_FOR_NAMES = 1;

  private static final TranslationSigns STANDARD = new TranslationSigns(load());

  /**
   * A sign.
   *
   * @param weight what it adds, once an article
   * @param needed what stands in small letters in every text that has the sign
   * @param meant what a newsroom would have written
   */
  record Sign(double weight, Pattern pattern, NeededText needed, String languages, String meant) {
    static Sign of(double weight, Pattern pattern, String languages, String meant) {
      NeededText needed = NeededText.of(pattern.pattern()).inSmallLetters();
      return new Sign(weight, pattern, needed, languages, meant);
    }
  }

  private final List<Sign> signs;

  private TranslationSigns(List<Sign> signs) {
    this.signs = List.copyOf(signs);
  }

  public static TranslationSigns standard() {
    return STANDARD;
  }

  public Optional<Warning> of(Article article) {
    return of(article, List.of());
  }

  /**
   * Looks for signs in an article's body.
   *
   * @param repairedNames where well-known names stand that were spelled wrong, in the text
   */
  public Optional<Warning> of(Article article, List<Span> repairedNames) {
    Set<Span> evidence = new TreeSet<>();
    Set<String> reasons = new LinkedHashSet<>();
    double sum = 0;
    int different = 0;
    String lowerCased = article.text().toLowerCase(Locale.ROOT);
    for (Sign sign : signs) {
      List<Span> found = sign.needed().mayBeIn(lowerCased) ? found(sign, article) : List.<Span>of();
      if (!found.isEmpty()) {
        sum += sign.weight();
        different++;
        evidence.addAll(found);
        reasons.add(
            "'"
                + found.getFirst().in(article.text()).strip()
                + "' for '"
                + sign.meant()
                + "' ("
                + sign.languages()
                + ")");
      }
    }
    Set<String> names = new LinkedHashSet<>();
    repairedNames.forEach(span -> names.add(span.in(article.text())));
    if (!names.isEmpty()) {
      sum += Math.min(MOST_FOR_NAMES, REPAIRED_NAME * names.size());
      different += Math.min(2, names.size());
      evidence.addAll(repairedNames);
      reasons.add("damaged names: " + String.join(", ", names));
    }
    sum /= Math.max(1, words(article) / WORDS_ENOUGH_FOR);
    Optional<TranslationStyle.Found> style = TranslationStyle.standard().of(article);
    if (style.isPresent()) {
      double score = style.get().score();
      sum += STYLE * Math.max(LEAST_STYLE, score);
      if (score >= STYLE_IS_SIGN) {
        different += FEWEST_SIGNS;
        evidence.addAll(style.get().evidence());
        reasons.add(
            "small words and marks set as in translations: "
                + style.get().evidence().stream()
                    .map(span -> "'" + span.in(article.text()) + "'")
                    .distinct()
                    .collect(Collectors.joining(", ")));
      }
    }
    if (sum < ENOUGH || different < FEWEST_SIGNS) {
      return Optional.empty();
    }
    return Optional.of(
        new Warning(
            Warning.Kind.MACHINE_TRANSLATED,
            List.copyOf(evidence),
            "reads like a machine's translation: " + String.join("; ", reasons)));
  }

  private static long words(Article article) {
    return article.body().stream()
        .mapToLong(piece -> piece.in(article.text()).chars().filter(c -> c == ' ').count() + 1)
        .sum();
  }

  private static List<Span> found(Sign sign, Article article) {
    List<Span> found = new ArrayList<>();
    for (Span piece : article.body()) {
      Matcher matcher = sign.pattern().matcher(article.text()).region(piece.start(), piece.end());
      while (matcher.find()) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  private static List<Sign> load() {
    List<Sign> signs = new ArrayList<>();
    // A Chinese surname read as a Roman numeral: in capitals, with an article, and it speaks.
    signs.add(
        Sign.of(
            1.5,
            Pattern.compile(
                "\\bthe (?:XI|LI|MI|DI|VI)(?= (?:[“\"]|said|told|expressed|noted|stressed|added|met)\\b?)"),
            "zh",
            "a surname"));
    // Unlike an editor, a machine leaves a capitalised surname its article.
    signs.add(
        Sign.of(
            1,
            Pattern.compile(
                "\\b[Tt]he (?:Putin|Trump|Biden|Zelensk\\w+|Macron|Merkel|Scholz|Merz|Erdo[gğ]an|Netanyahu|Lavrov|Rubio|Modi|Orb[aá]n|Starmer)(?= (?:said|says|told|expressed|has said|added|noted|announced|stressed)\\b)"),
            "ro, pt, el, it",
            "a surname without an article"));
    try (InputStream in = TranslationSigns.class.getResourceAsStream("translation-signs.tsv")) {
      if (in == null) {
        throw new IllegalStateException("no resource translation-signs.tsv");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> signs.add(sign(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return signs;
  }

  private static Sign sign(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    return Sign.of(
        Double.parseDouble(cells.get(0)),
        Pattern.compile(cells.get(1), Pattern.CASE_INSENSITIVE | Pattern.MULTILINE),
        cells.get(2),
        cells.get(3));
  }
}
