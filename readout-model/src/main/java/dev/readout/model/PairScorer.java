package dev.readout.model;

/**
 * Labels of a pair of words: {@code weight * max(0, child + head) + bias}. Done here and not in the
 * network since only one head of each word is wanted.
 */
final class PairScorer {
  private final float[] weight;
  private final float[] bias;
  private final int width;

  PairScorer(float[] weight, float[] bias) {
    this.weight = weight;
    this.bias = bias;
    this.width = weight.length / bias.length;
  }

  int width() {
    return width;
  }

  /** Scores of all labels for rows {@code i} of {@code child} and {@code j} of {@code head}. */
  float[] scores(float[] child, int i, float[] head, int j) {
    float[] hidden = new float[width];
    for (int k = 0; k < width; k++) {
      hidden[k] = Math.max(0, child[i * width + k] + head[j * width + k]);
    }
    float[] scores = bias.clone();
    for (int label = 0; label < scores.length; label++) {
      float sum = 0;
      for (int k = 0; k < width; k++) {
        sum += weight[label * width + k] * hidden[k];
      }
      scores[label] += sum;
    }
    return scores;
  }
}
