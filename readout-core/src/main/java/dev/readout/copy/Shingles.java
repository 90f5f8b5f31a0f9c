package dev.readout.copy;

import java.util.Arrays;

/** The different runs of three words of a text, as sorted hashes. Immutable. */
final class Shingles {
  static final int WORDS = 3;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** Of all words, or of those runs that the reporter wrote himself from first to last word. */
  static Shingles of(WordHashes words, ComparedText text, boolean own) {
    long[] found = new long[Math.max(0, words.size() - WORDS + 1)];
    int count = 0;
    for (int i = 0; i + WORDS <= words.size(); i++) {
      if (!own || (text.isOwn(i) && text.isOwn(i + 1) && text.isOwn(i + 2))) {
        found[count++] = hash(words, i);
      }
    }
    Arrays.sort(found, 0, count);
    int different = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[different++] = found[i];
      }
    }
    return new Shingles(Arrays.copyOf(found, different));
  }

  /** Of the run that begins at a word. */
  static long hash(WordHashes words, int from) {
    return Hashing.after(
        Hashing.after(words.word(from), words.word(from + 1)), words.word(from + 2));
  }

  int size() {
    return hashes.length;
  }

  long hash(int index) {
    return hashes[index];
  }

  /** Share of the smaller set that stands in the other; 0 where it is empty. */
  double containment(Shingles other) {
    int smaller = Math.min(hashes.length, other.hashes.length);
    return smaller == 0 ? 0 : (double) shared(other) / smaller;
  }

  private int shared(Shingles other) {
    int i = 0;
    int j = 0;
    int shared = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
