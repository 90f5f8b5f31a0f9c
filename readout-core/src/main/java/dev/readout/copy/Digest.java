package dev.readout.copy;

import java.util.BitSet;

/**
 * Tells a text that has a part of another one among matter of its own that is about something else:
 * a morning's digest, a live page, a column of briefs. Such a text is a copy of a part, but it must
 * not bring the families together of all that it tells of. A report with paragraphs added is none:
 * what is added speaks of the same people, places and things as the rest. Where one of the two lies
 * almost whole in the other it cannot be told whether the longer one is a digest or the shorter one
 * a brief: taken for a brief. A function of the two texts alone. Thread-safe.
 */
final class Digest {
  /** The other matter before or after makes up so much of the text, and has so many words. */
  private static final double PART = 0.3;

  private static final int WORDS = 40;

  /** Each of the two says so much that the other does not. */
  private static final double LEFT_OUT = 0.2;

  /** How much of what is rare in a sentence may stand in the other text by chance. */
  private static final double BY_CHANCE_IN_A_SENTENCE = 0.25;

  /** The same of all the matter, of what the text says besides. */
  private static final double BY_CHANCE = 0.15;

  /** Of what must be rare in either part to judge by: three or four words of no table. */
  private static final double ENOUGH = 30;

  private final TextFeatures text;
  private final int[] inOther;

  private Digest(TextFeatures text, TextFeatures other) {
    this.text = text;
    this.inOther = text.counterparts(other);
  }

  /** Whether one of two copies is a digest that has a part of the other. */
  static boolean isBetween(ComparedText a, ComparedText b) {
    Digest one = new Digest(a.features(), b.features());
    Digest other = new Digest(b.features(), a.features());
    return one.foreignShare(a) >= LEFT_OUT
        && other.foreignShare(b) >= LEFT_OUT
        && (one.isDigest(a) || other.isDigest(b));
  }

  private double foreignShare(ComparedText compared) {
    double words = 0;
    for (int i = 0; i < text.sentenceCount(); i++) {
      words += isForeign(i) ? compared.sentences().get(i).length() : 0;
    }
    return words / compared.words().size();
  }

  private boolean isDigest(ComparedText compared) {
    int from = 0;
    int most = 0;
    int mostFrom = 0;
    int mostTo = 0;
    int words = 0;
    for (int i = 0; i < text.sentenceCount(); i++) {
      if (!isForeign(i)) {
        words = 0;
        from = i + 1;
        continue;
      }
      words += compared.sentences().get(i).length();
      // What is added among shared sentences belongs to them.
      boolean atAnEnd = from == 0 || i == text.sentenceCount() - 1;
      if (atAnEnd && words > most) {
        most = words;
        mostFrom = from;
        mostTo = i + 1;
      }
    }
    return most >= WORDS
        && most >= PART * compared.words().size()
        && isApart(stems(mostFrom, mostTo), mostFrom, mostTo);
  }

  private boolean isForeign(int sentence) {
    double all = 0;
    double shared = 0;
    for (int k = 0; k < text.stemsIn(sentence); k++) {
      int stem = text.stem(sentence, k);
      all += weight(stem);
      shared += inOther[stem] >= 0 ? weight(stem) : 0;
    }
    return shared <= BY_CHANCE_IN_A_SENTENCE * all;
  }

  private BitSet stems(int from, int to) {
    BitSet stems = new BitSet(text.stemCount());
    for (int i = from; i < to; i++) {
      for (int k = 0; k < text.stemsIn(i); k++) {
        stems.set(text.stem(i, k));
      }
    }
    return stems;
  }

  private boolean isApart(BitSet matter, int from, int to) {
    BitSet rest = stems(0, from);
    rest.or(stems(to, text.sentenceCount()));
    double inMatter = 0;
    double inRest = 0;
    double shared = 0;
    for (int stem = 0; stem < text.stemCount(); stem++) {
      inMatter += matter.get(stem) ? weight(stem) : 0;
      inRest += rest.get(stem) ? weight(stem) : 0;
      shared += matter.get(stem) && (rest.get(stem) || inOther[stem] >= 0) ? weight(stem) : 0;
    }
    double smaller = Math.min(inMatter, inRest);
    return smaller >= ENOUGH && shared <= BY_CHANCE * smaller;
  }

  /** Of a rare word or a number what it says, of any other nothing: every story has a minister. */
  private double weight(int stem) {
    double weight = text.wordWeight(stem);
    double least = text.kind(stem) == Words.Kind.NUMBER ? 2 : WordHashes.RARE;
    return weight < least ? 0 : weight;
  }
}
