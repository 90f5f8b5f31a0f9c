package dev.readout.clean;

import dev.readout.article.RemovalReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What comes again and again around a line of flattened text. Lists of comments and of teasers have
 * a beat: the same short line, or a date, after each item. Paragraphs of one author have none.
 */
final class LineRepeats implements FeatureGroup {
  private static final int[] REACHES = {4, 10};

  static final List<String> NAMES = names();

  private static final int SHORT = 12;

  private final double[] beats;
  private final double[] dates;
  private final double[] furniture;
  private final double[] likeness;
  private final double[] saidBefore;
  private final double[] saidAgain;
  private final double[] words;

  LineRepeats(List<String> folded, List<TextShape> shapes, List<LineRules.@Nullable Rule> rules) {
    int size = folded.size();
    Map<String, Integer> same = new HashMap<>();
    for (String line : folded) {
      same.merge(withoutNumbers(line), 1, Integer::sum);
    }
    beats = new double[size + 1];
    dates = new double[size + 1];
    furniture = new double[size + 1];
    words = new double[size + 1];
    likeness = new double[size];
    for (int i = 0; i < size; i++) {
      TextShape shape = shapes.get(i);
      LineRules.@Nullable Rule rule = rules.get(i);
      likeness[i] = same.getOrDefault(withoutNumbers(folded.get(i)), 1);
      boolean date =
          rule != null && rule.reason() == RemovalReason.TIMESTAMP
              || (shape.numbers() >= 2 && shape.words() <= SHORT);
      beats[i + 1] = beats[i] + (likeness[i] > 1 ? 1 : 0);
      dates[i + 1] = dates[i] + (date ? 1 : 0);
      furniture[i + 1] = furniture[i] + (rule != null ? 1 : 0);
      words[i + 1] = words[i] + shape.words();
    }
    saidBefore = said(folded, false);
    saidAgain = said(folded, true);
  }

  @Override
  public void describe(int line, Numbers numbers) {
    int size = likeness.length;
    numbers.add(likeness[line]);
    for (int reach : REACHES) {
      int from = Math.max(0, line - reach);
      int to = Math.min(size, line + reach + 1);
      numbers.add((beats[to] - beats[from]) / (to - from));
      numbers.add((dates[to] - dates[from]) / (to - from));
      numbers.add((furniture[to] - furniture[from]) / (to - from));
    }
    numbers.add(dates[line]);
    numbers.add(dates[size] - dates[line]);
    numbers.add(furniture[line] / Math.max(1, furniture[size]));
    numbers.add(saidBefore[line]);
    numbers.add(saidAgain[line]);
    numbers.add(around(saidBefore, line));
    numbers.add(around(saidAgain, line));
  }

  private double around(double[] shares, int line) {
    double sum = 0;
    double weight = 0;
    for (int i = Math.max(0, line - 3); i < Math.min(shares.length, line + 4); i++) {
      if (shares[i] >= 0) {
        double own = words[i + 1] - words[i];
        sum += shares[i] * own;
        weight += own;
      }
    }
    return PageSurvey.share(sum, weight);
  }

  /**
   * Of each line the share of its runs of four words that other lines, before or after it, have
   * too; -1 for lines too short to tell.
   */
  private static double[] said(List<String> folded, boolean after) {
    int size = folded.size();
    double[] shares = new double[size];
    NumberSet known = new NumberSet();
    for (int step = 0; step < size; step++) {
      int line = after ? size - 1 - step : step;
      long[] runs = WordRuns.of(folded.get(line));
      double share = known.share(runs);
      shares[line] = runs.length == 0 ? -1 : share;
      known.addAll(runs);
    }
    return shares;
  }

  private static String withoutNumbers(String folded) {
    StringBuilder kept = new StringBuilder(folded.length());
    boolean inNumber = false;
    for (int i = 0; i < folded.length(); i++) {
      boolean digit = Character.isDigit(folded.charAt(i));
      if (!digit) {
        kept.append(folded.charAt(i));
      } else if (!inNumber) {
        kept.append('0');
      }
      inNumber = digit;
    }
    return kept.toString();
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("likeness"));
    for (int reach : REACHES) {
      names.add("beats_" + reach);
      names.add("dates_" + reach);
      names.add("furniture_" + reach);
    }
    names.addAll(
        List.of(
            "dates_before",
            "dates_after",
            "furniture_before",
            "runs_said_before",
            "runs_said_again",
            "runs_said_before_around",
            "runs_said_again_around"));
    return List.copyOf(names);
  }
}
