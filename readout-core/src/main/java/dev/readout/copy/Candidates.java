package dev.readout.copy;

import java.util.Arrays;

/**
 * Finds the articles that a new one must be compared with, by their keys. Whether two are compared
 * depends on the keys of these two alone, so that no order of arrival makes a difference. Not
 * thread-safe.
 */
final class Candidates {
  private final KeyTable table = new KeyTable();
  private byte[] keyCounts = new byte[256];

  /** How many keys each article shares with the one looked for; all zero between two searches. */
  private byte[] shared = new byte[256];

  private int[] found = new int[64];
  private int inFound;
  private int count;

  /** The candidates among the articles added before, those that share most first. */
  int[] of(SearchKeys keys) {
    inFound = 0;
    for (int i = 0; i < keys.bands(); i++) {
      // One band is enough, so it counts for as many keys as are ever needed.
      table.forEach(keys.band(i), article -> count(article, 2));
    }
    for (int i = 0; i < keys.contents(); i++) {
      table.forEach(keys.content(i), article -> count(article, 1));
    }
    long[] ranked = new long[inFound];
    int candidates = 0;
    for (int i = 0; i < inFound; i++) {
      int article = found[i];
      if (shared[article] >= SearchKeys.needed(keys.contents(), keyCounts[article])) {
        ranked[candidates++] = ((long) -shared[article] << Integer.SIZE) | article;
      }
      shared[article] = 0;
    }
    Arrays.sort(ranked, 0, candidates);
    return Arrays.stream(ranked, 0, candidates).mapToInt(rank -> (int) rank).toArray();
  }

  /** Adds the article with the next number. */
  void add(SearchKeys keys) {
    if (count == keyCounts.length) {
      keyCounts = Arrays.copyOf(keyCounts, count / 4 * 5);
      shared = Arrays.copyOf(shared, count / 4 * 5);
    }
    keyCounts[count] = (byte) keys.contents();
    for (int i = 0; i < keys.bands(); i++) {
      table.add(keys.band(i), count);
    }
    for (int i = 0; i < keys.contents(); i++) {
      table.add(keys.content(i), count);
    }
    count++;
  }

  long bytes() {
    return table.bytes() + keyCounts.length + shared.length;
  }

  private void count(int article, int keys) {
    if (shared[article] == 0) {
      if (inFound == found.length) {
        found = Arrays.copyOf(found, 2 * inFound);
      }
      found[inFound++] = article;
    }
    shared[article] += (byte) keys;
  }
}
