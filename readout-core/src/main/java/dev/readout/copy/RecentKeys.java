package dev.readout.copy;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The pairs (key, article number) added last, as they came: a hash table of chains that is emptied
 * into a {@link KeyRun} when full. Not thread-safe.
 */
final class RecentKeys {
  private static final int MOST = 1 << 13;

  /** Places of the last pair of each chain and of the one before each pair, one more; 0 is none. */
  private final short[] heads = new short[2 * MOST];

  private final short[] before = new short[MOST];
  private final long[] pairs = new long[MOST];
  private int count;

  boolean isFull() {
    return count == MOST;
  }

  /** Adds a pair, unless it is here already. */
  void add(int key, int article) {
    long pair = KeyRun.pair(key, article);
    int chain = chain(key);
    for (int at = heads[chain]; at != 0; at = before[at - 1]) {
      if (pairs[at - 1] == pair) {
        return;
      }
    }
    pairs[count] = pair;
    before[count] = heads[chain];
    heads[chain] = (short) ++count;
  }

  void forEach(int key, IntConsumer article) {
    for (int at = heads[chain(key)]; at != 0; at = before[at - 1]) {
      long pair = pairs[at - 1];
      if ((int) (pair >> Integer.SIZE) == key) {
        article.accept((int) pair);
      }
    }
  }

  /** All pairs as a run; none are left here. */
  KeyRun emptied() {
    Arrays.sort(pairs, 0, count);
    KeyRun run = KeyRun.of(pairs, count);
    Arrays.fill(heads, (short) 0);
    count = 0;
    return run;
  }

  long bytes() {
    return 2L * heads.length + 2L * before.length + 8L * pairs.length;
  }

  /** Keys are hashes, so that any of their bits do. */
  private int chain(int key) {
    return key & (heads.length - 1);
  }
}
