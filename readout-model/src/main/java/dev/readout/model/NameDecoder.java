package dev.readout.model;

import dev.readout.language.NameType;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes names of the scores of the labels {@code O}, {@code B-TYPE}, {@code I-TYPE} of each word:
 * first where names begin and end, whatever their type, by the best row of outside, begin and
 * inside (no inside without a begin); then the type to which the words of the name lean together,
 * so that no name falls to pieces of two types. Immutable and thread-safe.
 */
final class NameDecoder {
  private static final int OUTSIDE = 0;
  private static final int BEGIN = 1;
  private static final int INSIDE = 2;
  private static final double TINY = 1e-9;

  private final List<String> labels;
  private final List<NameType> types;

  /** A name by its words: the first, one past the last; its type; how sure of that. */
  record Name(int first, int end, NameType type, double score) {}

  /**
   * @param labels {@code O}, then for each type {@code B-} and {@code I-} side by side
   */
  NameDecoder(List<String> labels) {
    this.labels = List.copyOf(labels);
    this.types =
        labels.stream()
            .filter(label -> label.startsWith("B-"))
            .map(label -> NameType.valueOf(label.substring(2)))
            .toList();
  }

  /** The names in the scores of all labels of each word, one row a word. */
  List<Name> names(float[] scores) {
    int words = scores.length / labels.size();
    double[][] shares = new double[words][];
    for (int word = 0; word < words; word++) {
      shares[word] = shares(scores, word * labels.size());
    }
    int[] row = row(shares);
    List<Name> names = new ArrayList<>();
    for (int first = 0; first < words; ) {
      int end = first + 1;
      if (row[first] != OUTSIDE) {
        while (end < words && row[end] == INSIDE) {
          end++;
        }
        names.add(name(shares, first, end));
      }
      first = end;
    }
    return names;
  }

  private double[] shares(float[] scores, int from) {
    double most = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < labels.size(); label++) {
      most = Math.max(most, scores[from + label]);
    }
    double[] shares = new double[labels.size()];
    double sum = 0;
    for (int label = 0; label < shares.length; label++) {
      shares[label] = Math.exp(scores[from + label] - most);
      sum += shares[label];
    }
    for (int label = 0; label < shares.length; label++) {
      shares[label] /= sum;
    }
    return shares;
  }

  /** The likeliest outside, begin or inside of each word (Viterbi). */
  private int[] row(double[][] shares) {
    double[] best = {0, 0, Double.NEGATIVE_INFINITY};
    byte[][] back = new byte[shares.length][3];
    for (int word = 0; word < shares.length; word++) {
      double[] next = new double[3];
      double own = Math.max(best[OUTSIDE], Math.max(best[BEGIN], best[INSIDE]));
      byte from = (byte) (own == best[OUTSIDE] ? OUTSIDE : own == best[BEGIN] ? BEGIN : INSIDE);
      byte within = (byte) (best[BEGIN] >= best[INSIDE] ? BEGIN : INSIDE);
      next[OUTSIDE] = own + Math.log(shares[word][0] + TINY);
      next[BEGIN] = own + Math.log(sum(shares[word], BEGIN) + TINY);
      next[INSIDE] =
          word == 0
              ? Double.NEGATIVE_INFINITY
              : best[within] + Math.log(sum(shares[word], INSIDE) + TINY);
      back[word][OUTSIDE] = from;
      back[word][BEGIN] = from;
      back[word][INSIDE] = within;
      best = next;
    }
    int label = best[OUTSIDE] >= best[BEGIN] ? OUTSIDE : BEGIN;
    label = best[label] >= best[INSIDE] ? label : INSIDE;
    int[] row = new int[shares.length];
    for (int word = shares.length - 1; word >= 0; word--) {
      row[word] = label;
      label = back[word][label];
    }
    return row;
  }

  private double sum(double[] shares, int part) {
    double sum = 0;
    for (int label = part; label < shares.length; label += 2) {
      sum += shares[label];
    }
    return sum;
  }

  private Name name(double[][] shares, int first, int end) {
    int best = 0;
    double most = -1;
    for (int type = 0; type < types.size(); type++) {
      double sum = 0;
      for (int word = first; word < end; word++) {
        sum += shares[word][2 * type + BEGIN] + shares[word][2 * type + INSIDE];
      }
      if (sum > most) {
        most = sum;
        best = type;
      }
    }
    return new Name(first, end, types.get(best), most / (end - first));
  }
}
