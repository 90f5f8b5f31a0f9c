package dev.readout.model;

/**
 * Labels of a pair of words: {@code weight * max(0, child + head) + bias}. Done here and not in the
 * network since only one head of each word is wanted.
 */
final class PairScorer {
  /** One row a hidden place, so that the inner loop below runs over labels side by side. */
  private final float[] weight;

  private final float[] bias;
  private final int width;

  /**
   * @param weight one row a label
   */
  PairScorer(float[] weight, float[] bias) {
    int labels = bias.length;
    this.bias = bias.clone();
    this.width = weight.length / labels;
    this.weight = new float[weight.length];
    for (int label = 0; label < labels; label++) {
      for (int k = 0; k < width; k++) {
        this.weight[k * labels + label] = weight[label * width + k];
      }
    }
  }

  int width() {
    return width;
  }

  /** Scores of all labels for rows {@code i} of {@code child} and {@code j} of {@code head}. */
  float[] scores(float[] child, int i, float[] head, int j) {
    float[] scores = bias.clone();
    for (int k = 0; k < width; k++) {
      float hidden = child[i * width + k] + head[j * width + k];
      if (hidden > 0) {
        int row = k * scores.length;
        for (int label = 0; label < scores.length; label++) {
          scores[label] += weight[row + label] * hidden;
        }
      }
    }
    return scores;
  }
}
