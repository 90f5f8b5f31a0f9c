package dev.readout.model;

/**
 * Three linear-chain conditional random fields (Lafferty et al. 2001), one for each part of an
 * attribution, over outside, begin and inside: the best labels, and how sure each is.
 */
final class RoleTracks {
  static final int TRACKS = 3;
  static final int OUTSIDE = 0;
  static final int BEGIN = 1;
  static final int INSIDE = 2;
  private static final int LABELS = 3;

  private final float[] parameters;

  /**
   * @param parameters for each track, a row of transitions from each label, one into the first word
   *     and one out of the last
   */
  RoleTracks(float[] parameters) {
    this.parameters = parameters;
  }

  private float transition(int track, int from, int to) {
    return parameters[(track * 5 + from) * LABELS + to];
  }

  private float start(int track, int label) {
    return parameters[(track * 5 + 3) * LABELS + label];
  }

  private float end(int track, int label) {
    return parameters[(track * 5 + 4) * LABELS + label];
  }

  private static float emission(float[] scores, int word, int track, int label) {
    return scores[(word * TRACKS + track) * LABELS + label];
  }

  /** The best labels (Viterbi) of one track. */
  int[] labels(float[] scores, int track) {
    int words = scores.length / (TRACKS * LABELS);
    float[] best = new float[LABELS];
    byte[] back = new byte[words * LABELS];
    for (int label = 0; label < LABELS; label++) {
      best[label] = start(track, label) + emission(scores, 0, track, label);
    }
    for (int word = 1; word < words; word++) {
      float[] next = new float[LABELS];
      for (int label = 0; label < LABELS; label++) {
        int from = 0;
        for (int other = 1; other < LABELS; other++) {
          if (best[other] + transition(track, other, label)
              > best[from] + transition(track, from, label)) {
            from = other;
          }
        }
        back[word * LABELS + label] = (byte) from;
        next[label] =
            best[from] + transition(track, from, label) + emission(scores, word, track, label);
      }
      best = next;
    }
    int label = 0;
    for (int other = 1; other < LABELS; other++) {
      if (best[other] + end(track, other) > best[label] + end(track, label)) {
        label = other;
      }
    }
    int[] labels = new int[words];
    for (int word = words - 1; word >= 0; word--) {
      labels[word] = label;
      label = back[word * LABELS + label];
    }
    return labels;
  }

  /** The probability of each of the given labels at its word (forward and backward sums). */
  double[] confidence(float[] scores, int track, int[] labels) {
    int words = labels.length;
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
    double[] backward = new double[LABELS];
    for (int label = 0; label < LABELS; label++) {
      backward[label] = end(track, label);
    }
    double[] confidence = new double[words];
    for (int word = words - 1; word >= 0; word--) {
      double[] both = new double[LABELS];
      for (int label = 0; label < LABELS; label++) {
        both[label] = forward[word][label] + backward[label];
      }
      confidence[word] = Math.exp(both[labels[word]] - logSum(both));
      double[] previous = new double[LABELS];
      for (int label = 0; label < LABELS; label++) {
        double[] to = new double[LABELS];
        for (int other = 0; other < LABELS; other++) {
          to[other] =
              transition(track, label, other)
                  + emission(scores, word, track, other)
                  + backward[other];
        }
        previous[label] = logSum(to);
      }
      backward = previous;
    }
    return confidence;
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
