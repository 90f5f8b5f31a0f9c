package dev.readout.copy;

import dev.readout.copy.ComparedText.Sentence;
import java.util.ArrayList;
import java.util.List;

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
  private final double[] held;
  private final List<Match> inOrder;

  private SentenceAlignment(double[][] likeness, double[] held, List<Match> inOrder) {
    this.likeness = likeness;
    this.held = held;
    this.inOrder = List.copyOf(inOrder);
  }

  static SentenceAlignment of(ComparedText first, ComparedText second) {
    TextFeatures left = first.features();
    TextFeatures right = second.features();
    int[] there = left.counterparts(right);
    int[] back = right.counterparts(left);
    double[] totals = new double[right.sentenceCount()];
    for (int j = 0; j < totals.length; j++) {
      for (double weight : StemWeights.of(right, j, left, back)) {
        totals[j] += weight;
      }
    }
    double[][] likeness = new double[left.sentenceCount()][totals.length];
    double[] held = new double[left.sentenceCount()];
    for (int i = 0; i < held.length; i++) {
      double[] weights = StemWeights.of(left, i, right, there);
      double own = 0;
      for (double weight : weights) {
        own += weight;
      }
      held[i] = own == 0 ? 0 : heldWeight(i, weights, left, right, there) / own;
      addLikeness(i, weights, left, right, there, likeness[i]);
      for (int j = 0; j < totals.length; j++) {
        likeness[i][j] = likeness[i][j] == 0 ? 0 : likeness[i][j] / (own + totals[j]);
      }
    }
    return new SentenceAlignment(likeness, held, heaviest(likeness, first, second));
  }

  private static void addLikeness(
      int sentence,
      double[] weights,
      TextFeatures left,
      TextFeatures right,
      int[] there,
      double[] row) {
    for (int k = 0; k < weights.length; k++) {
      int stem = there[left.stem(sentence, k)];
      for (int p = 0; stem >= 0 && p < right.sentencesWith(stem); p++) {
        row[right.sentenceWith(stem, p)] += 2 * weights[k];
      }
    }
  }

  /** Of two neighbours of the second text, what the best two together have of the sentence. */
  private static double heldWeight(
      int sentence, double[] weights, TextFeatures left, TextFeatures right, int[] there) {
    double[] pairs = new double[right.sentenceCount()];
    for (int k = 0; k < weights.length; k++) {
      int stem = there[left.stem(sentence, k)];
      int counted = -1;
      for (int p = 0; stem >= 0 && p < right.sentencesWith(stem); p++) {
        int place = right.sentenceWith(stem, p);
        // A stem of sentence j counts for the pairs that begin at j - 1 and at j, once each.
        for (int j = Math.max(counted + 1, place - 1); j <= place; j++) {
          pairs[j] += weights[k];
          counted = j;
        }
      }
    }
    double most = 0;
    for (double pair : pairs) {
      most = Math.max(most, pair);
    }
    return most;
  }

  /**
   * How much of what a sentence of the first text says stands in some two neighbouring sentences of
   * the second: rewriting cuts and joins sentences.
   */
  double held(int first) {
    return held[first];
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

  private static List<Match> heaviest(
      double[][] likeness, ComparedText first, ComparedText second) {
    int rows = first.sentences().size();
    int columns = second.sentences().size();
    double[][] best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        double skip = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] =
            likeness[i][j] < LEAST
                ? skip
                : Math.max(skip, gain(likeness, first, second, i, j) + best[i + 1][j + 1]);
      }
    }
    List<Match> path = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (likeness[i][j] >= LEAST
          && best[i][j] == gain(likeness, first, second, i, j) + best[i + 1][j + 1]) {
        path.add(new Match(i, j, likeness[i][j]));
        i++;
        j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return path;
  }

  private static double gain(
      double[][] likeness, ComparedText first, ComparedText second, int i, int j) {
    Sentence left = first.sentences().get(i);
    Sentence right = second.sentences().get(j);
    return likeness[i][j] * Math.min(left.length(), right.length());
  }
}
