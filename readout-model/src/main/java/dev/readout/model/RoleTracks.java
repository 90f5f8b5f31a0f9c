package dev.readout.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Three linear-chain conditional random fields (Lafferty et al. 2001), one for each part of an
 * attribution, over outside, begin and inside. What is read of them is not the likeliest row of
 * labels but whole spans: each span has a probability of its own, that of all rows of labels in
 * which it stands with exactly these ends, and those spans are taken that together promise most
 * (minimum Bayes risk for exactly matched spans). Immutable and thread-safe.
 */
final class RoleTracks {
  static final int TRACKS = 3;
  static final int OUTSIDE = 0;
  static final int BEGIN = 1;
  static final int INSIDE = 2;
  private static final int LABELS = 3;

  /** A span less likely than this costs more than it brings; chosen on development articles. */
  private static final List<Double> COSTS = List.of(0.35, 0.45, 0.35);

  private final float[] parameters;

  /** A span of words with its probability. */
  record Whole(int first, int end, double probability) {}

  /**
   * @param parameters for each track, a row of transitions from each label, one into the first word
   *     and one out of the last
   */
  RoleTracks(float[] parameters) {
    this.parameters = parameters;
  }

  private double transition(int track, int from, int to) {
    return parameters[(track * 5 + from) * LABELS + to];
  }

  private double start(int track, int label) {
    return parameters[(track * 5 + 3) * LABELS + label];
  }

  private double end(int track, int label) {
    return parameters[(track * 5 + 4) * LABELS + label];
  }

  private static double emission(float[] scores, int word, int track, int label) {
    return scores[(word * TRACKS + track) * LABELS + label];
  }

  /** The spans of one track, none overlapping another, in order. */
  List<Whole> spans(float[] scores, int track) {
    double cost = COSTS.get(track);
    return likeliest(candidates(scores, track, cost), scores.length / (TRACKS * LABELS), cost);
  }

  /** All spans that are likelier than {@code least}, by their ends. */
  private List<Whole> candidates(float[] scores, int track, double least) {
    int words = scores.length / (TRACKS * LABELS);
    double[][] forward = forward(scores, track, words);
    double[][] backward = backward(scores, track, words);
    double all = logSum(plus(forward[words - 1], track));
    List<Whole> found = new ArrayList<>();
    for (int first = 0; first < words; first++) {
      double run = forward[first][BEGIN];
      int label = BEGIN;
      int end = first + 1;
      // No span from here is likelier than that all words up to here are one.
      while (Math.exp(run + backward[end - 1][label] - all) > least) {
        double probability = Math.exp(run + leaving(scores, track, backward, end, label) - all);
        if (probability > least) {
          found.add(new Whole(first, end, Math.min(1, probability)));
        }
        if (end == words) {
          break;
        }
        run += transition(track, label, INSIDE) + emission(scores, end, track, INSIDE);
        label = INSIDE;
        end++;
      }
    }
    return found;
  }

  /** The choice of spans whose probabilities, less the cost of each, add up to most. */
  private static List<Whole> likeliest(List<Whole> candidates, int words, double cost) {
    List<List<Whole>> byEnd = new ArrayList<>();
    for (int i = 0; i <= words; i++) {
      byEnd.add(List.of());
    }
    for (Whole span : candidates) {
      List<Whole> same = new ArrayList<>(byEnd.get(span.end()));
      same.add(span);
      byEnd.set(span.end(), same);
    }
    double[] best = new double[words + 1];
    List<List<Whole>> last = new ArrayList<>(List.of(List.of()));
    for (int end = 1; end <= words; end++) {
      best[end] = best[end - 1];
      List<Whole> taken = List.of();
      for (Whole span : byEnd.get(end)) {
        double gain = best[span.first()] + span.probability() - cost;
        if (gain > best[end]) {
          best[end] = gain;
          taken = List.of(span);
        }
      }
      last.add(taken);
    }
    List<Whole> chosen = new ArrayList<>();
    for (int end = words; end > 0; ) {
      if (last.get(end).isEmpty()) {
        end--;
      } else {
        chosen.addFirst(last.get(end).getFirst());
        end = chosen.getFirst().first();
      }
    }
    return chosen;
  }

  private double[][] forward(float[] scores, int track, int words) {
    double[][] forward = new double[words][LABELS];
    for (int word = 0; word < words; word++) {
      for (int label = 0; label < LABELS; label++) {
        double before = start(track, label);
        if (word > 0) {
          double[] from = new double[LABELS];
          for (int other = 0; other < LABELS; other++) {
            from[other] = forward[word - 1][other] + transition(track, other, label);
          }
          before = logSum(from);
        }
        forward[word][label] = before + emission(scores, word, track, label);
      }
    }
    return forward;
  }

  private double[][] backward(float[] scores, int track, int words) {
    double[][] backward = new double[words][LABELS];
    for (int word = words - 1; word >= 0; word--) {
      for (int label = 0; label < LABELS; label++) {
        double[] to = new double[LABELS];
        for (int other = 0; word < words - 1 && other < LABELS; other++) {
          to[other] =
              transition(track, label, other)
                  + emission(scores, word + 1, track, other)
                  + backward[word + 1][other];
        }
        backward[word][label] = word == words - 1 ? end(track, label) : logSum(to);
      }
    }
    return backward;
  }

  private double[] plus(double[] forward, int track) {
    double[] sums = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      sums[label] = forward[label] + end(track, label);
    }
    return sums;
  }

  /** What comes after a span that ends before {@code end}: anything but more of it. */
  private double leaving(float[] scores, int track, double[][] backward, int end, int label) {
    if (end == backward.length) {
      return end(track, label);
    }
    double outside =
        transition(track, label, OUTSIDE)
            + emission(scores, end, track, OUTSIDE)
            + backward[end][OUTSIDE];
    double another =
        transition(track, label, BEGIN)
            + emission(scores, end, track, BEGIN)
            + backward[end][BEGIN];
    double most = Math.max(outside, another);
    return most + Math.log1p(Math.exp(Math.min(outside, another) - most));
  }

  private static double logSum(double[] values) {
    double most = Math.max(values[0], Math.max(values[1], values[2]));
    double sum = 0;
    for (double value : values) {
      sum += Math.exp(value - most);
    }
    return most + Math.log(sum);
  }
}
