package dev.readout.copy;

import dev.readout.copy.ComparedText.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentence of one text says what a sentence of the other says. Two sentences are as alike as
 * the weights of the words that they share (Dice's coefficient on stems); a word weighs more the
 * rarer it is in the news and in these two texts, so that the name on which both turn says little
 * and a number or an odd verb says much. Rewriting and translation keep the order of what is said:
 * {@link #inOrder()} is the heaviest alignment without crossings.
 */
final class SentenceAlignment {
  /**
   * A sentence of the first text and one of the second.
   *
   * @param likeness 0 to 1
   */
  record Match(int first, int second, double likeness) {}

  private static final double LEAST = 0.2;

  private final double[][] likeness;
  private final double[][] held;
  private final List<Match> inOrder;

  private SentenceAlignment(double[][] likeness, double[][] held, List<Match> inOrder) {
    this.likeness = likeness;
    this.held = held;
    this.inOrder = List.copyOf(inOrder);
  }

  static SentenceAlignment of(ComparedText first, ComparedText second, WordRarity rarity) {
    StemWeights weights = StemWeights.of(first, second, rarity);
    List<Map<String, Double>> left = weights.perSentence(first);
    List<Map<String, Double>> right = weights.perSentence(second);
    double[][] likeness = likeness(left, right);
    SentenceAlignment plain = new SentenceAlignment(likeness, held(left, right), List.of());
    return new SentenceAlignment(likeness, plain.held, plain.heaviest(first, second));
  }

  /**
   * How much of what a sentence of the first text says stands in some two neighbouring sentences of
   * the second: rewriting cuts and joins sentences.
   */
  double held(int first) {
    double most = 0;
    for (double here : held[first]) {
      most = Math.max(most, here);
    }
    return most;
  }

  private static double[][] held(List<Map<String, Double>> left, List<Map<String, Double>> right) {
    double[][] held = new double[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      double own = sum(left.get(i));
      for (int j = 0; j < right.size(); j++) {
        double here = 0;
        for (Map.Entry<String, Double> stem : left.get(i).entrySet()) {
          boolean found =
              right.get(j).containsKey(stem.getKey())
                  || (j + 1 < right.size() && right.get(j + 1).containsKey(stem.getKey()));
          here += found ? stem.getValue() : 0;
        }
        held[i][j] = own == 0 ? 0 : here / own;
      }
    }
    return held;
  }

  double likeness(int first, int second) {
    return likeness[first][second];
  }

  /** The best counterpart in the second text that is allowed; likeness 0 where there is none. */
  Match best(int first, List<Integer> allowed) {
    Match best = new Match(first, -1, 0);
    for (int second : allowed) {
      if (likeness[first][second] > best.likeness()) {
        best = new Match(first, second, likeness[first][second]);
      }
    }
    return best;
  }

  /** The alignment without crossings that carries the most words times likeness. */
  List<Match> inOrder() {
    return inOrder;
  }

  private static double[][] likeness(
      List<Map<String, Double>> left, List<Map<String, Double>> right) {
    Map<String, List<Integer>> sentencesWith = new HashMap<>();
    for (int j = 0; j < right.size(); j++) {
      for (String stem : right.get(j).keySet()) {
        sentencesWith.computeIfAbsent(stem, s -> new ArrayList<>()).add(j);
      }
    }
    double[] total = right.stream().mapToDouble(SentenceAlignment::sum).toArray();
    double[][] likeness = new double[left.size()][right.size()];
    for (int i = 0; i < left.size(); i++) {
      for (Map.Entry<String, Double> stem : left.get(i).entrySet()) {
        for (int j : sentencesWith.getOrDefault(stem.getKey(), List.of())) {
          likeness[i][j] += 2 * stem.getValue();
        }
      }
      double own = sum(left.get(i));
      for (int j = 0; j < right.size(); j++) {
        likeness[i][j] = likeness[i][j] == 0 ? 0 : likeness[i][j] / (own + total[j]);
      }
    }
    return likeness;
  }

  /** Added in a fixed order, so that equal sets give equal sums. */
  private static double sum(Map<String, Double> weights) {
    double sum = 0;
    for (double weight : weights.values()) {
      sum += weight;
    }
    return sum;
  }

  private List<Match> heaviest(ComparedText first, ComparedText second) {
    int rows = first.sentences().size();
    int columns = second.sentences().size();
    double[][] best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        double skip = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = Math.max(skip, gain(first, second, i, j) + best[i + 1][j + 1]);
      }
    }
    List<Match> path = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (likeness[i][j] >= LEAST && best[i][j] == gain(first, second, i, j) + best[i + 1][j + 1]) {
        path.add(new Match(i++, j++, 0));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return path.stream()
        .map(m -> new Match(m.first(), m.second(), likeness[m.first()][m.second()]))
        .toList();
  }

  private double gain(ComparedText first, ComparedText second, int i, int j) {
    if (likeness[i][j] < LEAST) {
      return 0;
    }
    Sentence left = first.sentences().get(i);
    Sentence right = second.sentences().get(j);
    return likeness[i][j] * Math.min(left.length(), right.length());
  }
}
