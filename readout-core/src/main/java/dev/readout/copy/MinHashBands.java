package dev.readout.copy;

import java.util.Arrays;

/**
 * Keys that two texts have in common where many of their shingles are the same: MinHash (Broder
 * 1997) in one pass (one permutation cut into bins; Li, Owen and Zhang 2012), its minima joined to
 * bands (Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3). With {@value
 * #BANDS} bands of {@value #ROWS}, texts of which half the shingles are common share a key two
 * times in three. Over the reporter's own words, so that one long speech brings no two reports
 * together; and over shingles with a rare word or a number in them, since "told reporters on" and
 * the like would bring short articles together by chance, the more of them the more there are.
 */
final class MinHashBands {
  static final int BANDS = 4;
  static final int ROWS = 2;

  private static final int BINS = BANDS * ROWS;
  private static final int BIN_BITS = 3;

  private MinHashBands() {}

  /** At most one key a band; a text with few shingles has fewer. */
  static int[] keys(ComparedText text) {
    WordHashes words = text.hashes();
    long[] minima = new long[BINS];
    Arrays.fill(minima, Long.MAX_VALUE);
    // The last word that is not the reporter's, and the last telling one.
    int foreign = -1;
    int telling = -1;
    for (int i = 0; i < words.size(); i++) {
      foreign = text.isOwn(i) ? foreign : i;
      telling = words.isTelling(i) ? i : telling;
      int from = i - Shingles.WORDS + 1;
      if (from > foreign && from >= 0 && telling >= from) {
        // Another mix than that by which shingles are sorted and told apart.
        long hash = Hashing.mixed(Shingles.hash(words, from));
        int bin = (int) (hash >>> (Long.SIZE - BIN_BITS));
        minima[bin] = Math.min(minima[bin], hash >>> BIN_BITS);
      }
    }
    int[] keys = new int[BANDS];
    int count = 0;
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      boolean filled = true;
      for (int row = 0; row < ROWS; row++) {
        long minimum = minima[band * ROWS + row];
        filled &= minimum != Long.MAX_VALUE;
        key = Hashing.after(key, minimum);
      }
      if (filled) {
        keys[count++] = (int) (key >>> Integer.SIZE);
      }
    }
    return Arrays.copyOf(keys, count);
  }
}
