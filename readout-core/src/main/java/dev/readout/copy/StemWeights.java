package dev.readout.copy;

/** How much it says that two sentences of a pair of texts share a stem. */
final class StemWeights {
  /** By how many sentences have the stem; more than these are rare. */
  private static final double[] SPREADS = new double[64];

  static {
    for (int sentences = 0; sentences < SPREADS.length; sentences++) {
      SPREADS[sentences] = logarithm(sentences);
    }
  }

  private StemWeights() {}

  /**
   * Of each stem of a sentence, in the order of the text: the plain weight, less where many
   * sentences of the two texts have it.
   *
   * @param counterparts of each stem of this text its number in the other one, or -1
   */
  static double[] of(TextFeatures text, int sentence, TextFeatures other, int[] counterparts) {
    double[] weights = new double[text.stemsIn(sentence)];
    for (int k = 0; k < weights.length; k++) {
      int stem = text.stem(sentence, k);
      int there = counterparts[stem];
      int sentences = text.sentencesWith(stem) + (there < 0 ? 0 : other.sentencesWith(there));
      weights[k] = text.plainWeight(sentence, k) / spread(sentences);
    }
    return weights;
  }

  private static double spread(int sentences) {
    return sentences < SPREADS.length ? SPREADS[sentences] : logarithm(sentences);
  }

  private static double logarithm(int sentences) {
    // StrictMath, so that every processor gives the same bits.
    return sentences <= 2 ? 1 : 1 + StrictMath.log(sentences / 2.0);
  }
}
