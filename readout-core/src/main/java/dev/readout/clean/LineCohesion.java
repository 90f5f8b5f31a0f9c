package dev.readout.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much the lines of a flattened text speak of the same things as their neighbours: paragraphs
 * of one article share words, teasers of many articles do not. After Hearst, "TextTiling", 1997.
 */
final class LineCohesion implements FeatureGroup {
  static final List<String> NAMES =
      List.of(
          "cohesion_back",
          "cohesion_on",
          "cohesion_around",
          "cohesion_break",
          "tells_of_next",
          "since_telling",
          "key_words",
          "key_words_around");

  private static final int REACH = 5;
  private static final int KEYS = 12;

  private final double[] back;
  private final double[] on;
  private final double[] broken;
  private final double[] tells;
  private final double[] since;
  private final double[] keys;

  LineCohesion(List<int[]> words, List<TextShape> shapes) {
    int size = words.size();
    back = new double[size];
    on = new double[size];
    broken = new double[size];
    tells = new double[size];
    since = new double[size];
    for (int i = 0; i < size; i++) {
      back[i] = shared(words, i, Math.max(0, i - REACH), i);
      on[i] = shared(words, i, i + 1, Math.min(size, i + 1 + REACH));
      broken[i] = broken(words, i);
      TextShape shape = shapes.get(i);
      boolean heading = shape.words() >= 3 && shape.words() <= 25 && !shape.endsSentence();
      tells[i] = heading ? on[i] : -1;
      boolean telling = tells[i] >= 0.4 && words.get(i).length >= 2;
      since[i] = telling ? 0 : i == 0 ? 100 : Math.min(100, since[i - 1] + 1);
    }
    keys = keys(words, shapes);
  }

  @Override
  public void describe(int line, Numbers numbers) {
    numbers.add(back[line]);
    numbers.add(on[line]);
    numbers.add(around(back, line));
    numbers.add(broken[line]);
    numbers.add(tells[line]);
    numbers.add(since[line]);
    numbers.add(keys[line]);
    numbers.add(around(keys, line));
  }

  private static double around(double[] shares, int line) {
    double sum = 0;
    int lines = 0;
    for (int i = Math.max(0, line - 3); i < Math.min(shares.length, line + 4); i++) {
      if (shares[i] >= 0) {
        sum += shares[i];
        lines++;
      }
    }
    return PageSurvey.share(sum, lines);
  }

  /** The share of a line's longer words that some others have too; -1 where it has none. */
  private static double shared(List<int[]> words, int line, int from, int to) {
    if (words.get(line).length == 0) {
      return -1;
    }
    Map<Integer, Integer> known = count(words, from, to);
    double shared = 0;
    for (int word : words.get(line)) {
      shared += known.containsKey(word) ? 1 : 0;
    }
    return shared / words.get(line).length;
  }

  /** How alike the lines before and from this one are: the cosine of their longer words. */
  private static double broken(List<int[]> words, int line) {
    Map<Integer, Integer> before = count(words, Math.max(0, line - REACH), line);
    Map<Integer, Integer> after = count(words, line, Math.min(words.size(), line + REACH));
    double product = 0;
    double ofBefore = 0;
    double ofAfter = 0;
    for (Map.Entry<Integer, Integer> word : before.entrySet()) {
      product += word.getValue() * after.getOrDefault(word.getKey(), 0);
      ofBefore += word.getValue() * word.getValue();
    }
    for (int count : after.values()) {
      ofAfter += count * count;
    }
    return product == 0 ? 0 : product / Math.sqrt(ofBefore * ofAfter);
  }

  private static Map<Integer, Integer> count(List<int[]> words, int from, int to) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = from; i < to; i++) {
      for (int word : words.get(i)) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    return counts;
  }

  /** How many of the words that most lines of prose have stand in each line, by its length. */
  private static double[] keys(List<int[]> words, List<TextShape> shapes) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (FlatFeatures.isProse(shapes.get(i))) {
        for (int word : words.get(i)) {
          counts.merge(word, 1, Integer::sum);
        }
      }
    }
    List<Integer> most = counts.values().stream().sorted((a, b) -> b - a).limit(KEYS).toList();
    int least = most.isEmpty() ? 2 : Math.max(2, most.get(most.size() - 1));
    double[] keys = new double[words.size()];
    for (int i = 0; i < keys.length; i++) {
      double found = 0;
      for (int word : words.get(i)) {
        found += counts.getOrDefault(word, 0) >= least ? 1 : 0;
      }
      keys[i] = words.get(i).length == 0 ? -1 : found / words.get(i).length;
    }
    return keys;
  }
}
