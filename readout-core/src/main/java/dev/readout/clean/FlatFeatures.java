package dev.readout.clean;

import dev.readout.article.RemovalReason;
import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes each line of flattened text by numbers; {@link #NAMES} gives their order. */
final class FlatFeatures {
  static final List<String> NAMES = names();
  private static final int PROSE = 12;

  private FlatFeatures() {}

  /** Numbers for all lines, and the rule that fits each. */
  record Described(
      List<double[]> numbers, List<LineRules.@Nullable Rule> rules, List<TextShape> shapes) {}

  static Described describe(FlatText flat) {
    List<Span> lines = flat.lines();
    int size = lines.size();
    TextShape[] shapes = new TextShape[size];
    double[] before = new double[size + 1];
    double[] prose = new double[size + 1];
    double[] gain = new double[size];
    Map<Integer, double[]> byIndent = new HashMap<>();
    Map<String, Integer> repeats = new HashMap<>();
    List<LineRules.@Nullable Rule> rules = new ArrayList<>(size);
    List<String> foldedLines = new ArrayList<>(size);
    List<int[]> longWords = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String line = lines.get(i).in(flat.text());
      TextShape shape = TextShape.of(line, 0, line.length());
      shapes[i] = shape;
      rules.add(LineRules.first(line).orElse(null));
      foldedLines.add(PageClues.fold(line));
      longWords.add(ClueFeatures.longWords(line));
      repeats.merge(foldedLines.get(i), 1, Integer::sum);
      boolean isProse = isProse(shape);
      before[i + 1] = before[i] + shape.words();
      prose[i + 1] = prose[i] + (isProse ? shape.words() : 0);
      gain[i] = shape.words() - 10;
      double[] sums = byIndent.computeIfAbsent(flat.indents().get(i), indent -> new double[2]);
      sums[0] += shape.words();
      sums[1] += isProse ? shape.words() : 0;
    }
    double pageWords = Math.max(1, before[size]);
    double pageProse = Math.max(1, prose[size]);
    int[] run = bestRun(gain);
    int[] toProse = distances(shapes, size, true);
    int[] sinceProse = distances(shapes, size, false);
    String title = size > 0 ? foldedLines.get(0) : "";
    int sinceTitle = -1;
    int[] sinceEnd = sinceEnd(rules);
    double[] topic = topicShares(longWords, shapes, run);
    Set<String> saidBefore = new HashSet<>();
    List<FeatureGroup> groups =
        List.of(
            new LineRepeats(foldedLines, List.of(shapes), rules),
            new LineClusters(List.of(shapes)),
            new LineCohesion(longWords, List.of(shapes)));
    List<double[]> numbers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      TextShape shape = shapes[i];
      String folded = foldedLines.get(i);
      Numbers n = new Numbers(NAMES.size());
      ShapeFeatures.text(n, shape);
      n.add(shape.ending() == '.');
      n.add(shape.ending() == '?');
      n.add(shape.ending() == '…');
      double[] indent = byIndent.getOrDefault(flat.indents().get(i), new double[2]);
      n.add(flat.indents().get(i));
      n.add(flat.gaps().get(i));
      n.add(i + 1 < size ? flat.gaps().get(i + 1) : 3);
      n.add(flat.marked().get(i));
      n.add(indent[0] / pageWords);
      n.add(indent[1] / pageProse);
      n.add(indent[1] / Math.max(1, indent[0]));
      n.add(repeats.getOrDefault(folded, 1));
      n.add(folded.length() > 12 && title.contains(folded));
      n.add(sinceTitle);
      n.add(i / (double) size);
      n.add(before[i] / pageWords);
      n.add(prose[i] / pageProse);
      n.add(i >= run[0] && i < run[1]);
      n.add(Math.clamp(i - run[0], -100, 100));
      n.add(Math.clamp(run[1] - 1 - i, -100, 100));
      n.add((i - run[0]) / (double) Math.max(1, run[1] - run[0]));
      n.add(toProse[i]);
      n.add(sinceProse[i]);
      for (int reach : new int[] {2, 5, 10, 25}) {
        int from = Math.max(0, i - reach);
        int to = Math.min(size, i + reach + 1);
        n.add((before[i] - before[from]) / reach);
        n.add((before[to] - before[i + 1]) / reach);
        n.add((prose[to] - prose[from]) / Math.max(1, before[to] - before[from]));
      }
      for (int step : new int[] {-1, 1, -2, 2, -3, 3}) {
        int at = i + step;
        boolean there = at >= 0 && at < size;
        n.add(there ? shapes[at].words() : 0);
        n.add(there && shapes[at].endsSentence());
        n.add(there ? shapes[at].capitals() / (double) Math.max(1, shapes[at].words()) : 0);
        n.add(there && rules.get(at) != null);
      }
      n.add(size);
      n.add(pageWords);
      n.add(pageProse / pageWords);
      n.add(topic[i]);
      n.add(around(topic, shapes, i));
      n.add(sinceEnd[i]);
      n.add(shape.words() >= 8 && !saidBefore.add(folded));
      LineRules.@Nullable Rule rule = rules.get(i);
      LineRules.features(n, rule);
      for (FeatureGroup group : groups) {
        group.describe(i, n);
      }
      numbers.add(n.done());
      boolean again = folded.length() > 12 && i > 0 && title.contains(folded);
      sinceTitle = again ? 0 : sinceTitle < 0 ? -1 : Math.min(200, sinceTitle + 1);
    }
    return new Described(numbers, rules, List.of(shapes));
  }

  /** Lines since one that stands at the end of articles, such as a heading of comments. */
  private static int[] sinceEnd(List<LineRules.@Nullable Rule> rules) {
    int[] since = new int[rules.size()];
    int distance = 100;
    for (int i = 0; i < since.length; i++) {
      since[i] = distance;
      LineRules.@Nullable Rule rule = rules.get(i);
      boolean end =
          rule != null
              && (rule.reason() == RemovalReason.COMMENTS
                  || rule.reason() == RemovalReason.RELATED_LINK);
      distance = end ? 0 : Math.min(100, distance + 1);
    }
    return since;
  }

  /** How much of each line's longer words the run of body-like lines has in other lines too. */
  private static double[] topicShares(List<int[]> longWords, TextShape[] shapes, int[] run) {
    int[][] words = longWords.toArray(new int[0][]);
    Map<Integer, Integer> topic = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      if (i >= run[0] && i < run[1] && isProse(shapes[i])) {
        for (int word : words[i]) {
          topic.merge(word, 1, Integer::sum);
        }
      }
    }
    double[] shares = new double[words.length];
    for (int i = 0; i < shares.length; i++) {
      int own = i >= run[0] && i < run[1] && isProse(shapes[i]) ? 1 : 0;
      int known = 0;
      for (int word : words[i]) {
        known += topic.getOrDefault(word, 0) > own ? 1 : 0;
      }
      shares[i] = words[i].length == 0 ? -1 : known / (double) words[i].length;
    }
    return shares;
  }

  private static double around(double[] shares, TextShape[] shapes, int line) {
    double sum = 0;
    double weight = 0;
    for (int i = Math.max(0, line - 3); i < Math.min(shares.length, line + 4); i++) {
      if (shares[i] >= 0) {
        double words = Math.min(40, shapes[i].words());
        sum += shares[i] * words;
        weight += words;
      }
    }
    return PageSurvey.share(sum, weight);
  }

  static boolean isProse(TextShape shape) {
    return shape.words() >= PROSE && (shape.endsSentence() || shape.words() >= 30);
  }

  /** The run of lines with the largest sum: Bentley, "Programming Pearls", 1984. */
  private static int[] bestRun(double[] gain) {
    double best = 0;
    double sum = 0;
    int from = 0;
    int[] run = {0, 0};
    for (int i = 0; i < gain.length; i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += gain[i];
      if (sum > best) {
        best = sum;
        run = new int[] {from, i + 1};
      }
    }
    return run;
  }

  private static int[] distances(TextShape[] shapes, int size, boolean ahead) {
    int[] distances = new int[size];
    int distance = 50;
    for (int step = 0; step < size; step++) {
      int i = ahead ? size - 1 - step : step;
      distances[i] = distance;
      distance = isProse(shapes[i]) ? 0 : Math.min(50, distance + 1);
    }
    return distances;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(ShapeFeatures.TEXT_NAMES);
    names.addAll(
        List.of(
            "ends_stop",
            "ends_question",
            "ends_dots",
            "indent",
            "gap_before",
            "gap_after",
            "marked",
            "indent_share",
            "indent_prose",
            "indent_prose_share",
            "repeats",
            "in_title",
            "since_title",
            "position",
            "words_before",
            "prose_before",
            "run_inside",
            "run_since",
            "run_left",
            "run_position",
            "to_prose",
            "since_prose"));
    for (int reach : new int[] {2, 5, 10, 25}) {
      names.add("words_back_" + reach);
      names.add("words_on_" + reach);
      names.add("prose_around_" + reach);
    }
    for (String step : List.of("prev", "next", "prev2", "next2", "prev3", "next3")) {
      names.add(step + "_words");
      names.add(step + "_ends_sentence");
      names.add(step + "_capital_share");
      names.add(step + "_rule");
    }
    names.addAll(
        List.of(
            "page_lines",
            "page_words",
            "page_prose_share",
            "topic_words",
            "topic_words_around",
            "since_end",
            "said_before"));
    names.addAll(LineRules.featureNames());
    names.addAll(LineRepeats.NAMES);
    names.addAll(LineClusters.NAMES);
    names.addAll(LineCohesion.NAMES);
    return List.copyOf(names);
  }
}
