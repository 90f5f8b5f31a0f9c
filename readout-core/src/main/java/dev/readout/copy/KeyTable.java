package dev.readout.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Which articles have a key: pairs (key, article number) as sorted longs in runs of growing length,
 * merged as in a log-structured tree, so that each pair takes eight bytes and adding an article
 * costs the logarithm of how many there are. Not thread-safe.
 */
final class KeyTable {
  private static final int SMALLEST_RUN = 4096;

  private final List<long[]> runs = new ArrayList<>();
  private long[] recent = new long[SMALLEST_RUN];
  private int inRecent;

  void add(int key, int article) {
    if (inRecent == recent.length) {
      flush();
    }
    long pair = pair(key, article);
    int at = -Arrays.binarySearch(recent, 0, inRecent, pair) - 1;
    if (at < 0) {
      return;
    }
    System.arraycopy(recent, at, recent, at + 1, inRecent - at);
    recent[at] = pair;
    inRecent++;
  }

  void forEach(int key, IntConsumer article) {
    visit(recent, inRecent, key, article);
    for (long[] run : runs) {
      visit(run, run.length, key, article);
    }
  }

  /** Bytes held for keys. */
  long bytes() {
    return 8L * recent.length + runs.stream().mapToLong(run -> 8L * run.length).sum();
  }

  private static void visit(long[] run, int length, int key, IntConsumer article) {
    int at = Arrays.binarySearch(run, 0, length, pair(key, 0));
    for (int i = at < 0 ? -at - 1 : at; i < length && (int) (run[i] >> 32) == key; i++) {
      article.accept((int) run[i]);
    }
  }

  private static long pair(int key, int article) {
    return ((long) key << 32) | article;
  }

  private void flush() {
    long[] run = Arrays.copyOf(recent, inRecent);
    inRecent = 0;
    while (!runs.isEmpty() && runs.getLast().length <= run.length) {
      run = merged(runs.removeLast(), run);
    }
    runs.add(run);
  }

  private static long[] merged(long[] one, long[] other) {
    long[] all = new long[one.length + other.length];
    int i = 0;
    int j = 0;
    for (int k = 0; k < all.length; k++) {
      all[k] = j == other.length || (i < one.length && one[i] <= other[j]) ? one[i++] : other[j++];
    }
    return all;
  }
}
