package dev.readout.copy;

import java.util.function.IntConsumer;

/**
 * Pairs (key, article number), sorted, in six bytes each: the upper half of a key is where its pair
 * lies, the lower half and the number are stored. Immutable.
 */
final class KeyRun {
  private static final int BUCKETS = 1 << 16;
  private static final int LOW_BITS = 16;
  private static final int STEP = 8;

  /** A small run has fewer buckets, each of many upper halves, and keeps whole keys. */
  private static final int SMALL = 1 << 18;

  private final int[] starts;
  private final short[] lows;
  private final int[] highs;
  private final int[] articles;

  private KeyRun(int[] starts, short[] lows, int[] highs, int[] articles) {
    this.starts = starts;
    this.lows = lows;
    this.highs = highs;
    this.articles = articles;
  }

  /** Of pairs as {@link #pair} makes them, sorted. */
  static KeyRun of(long[] pairs, int count) {
    boolean small = count < SMALL;
    int[] starts = small ? new int[0] : new int[BUCKETS + 1];
    short[] lows = new short[small ? 0 : count];
    int[] highs = new int[small ? count : 0];
    int[] articles = new int[count];
    for (int i = 0; i < count; i++) {
      int key = (int) (pairs[i] >> Integer.SIZE);
      articles[i] = (int) pairs[i];
      if (small) {
        highs[i] = key;
      } else {
        lows[i] = (short) key;
        starts[bucket(key) + 1]++;
      }
    }
    for (int b = 1; b < starts.length; b++) {
      starts[b] += starts[b - 1];
    }
    return new KeyRun(starts, lows, highs, articles);
  }

  /** Sorts by key first, then by number. */
  static long pair(int key, int article) {
    return ((long) key << Integer.SIZE) | article;
  }

  int size() {
    return articles.length;
  }

  void forEach(int key, IntConsumer article) {
    boolean small = lows.length == 0;
    long wanted = small ? unsigned(key) : key & (BUCKETS - 1);
    int from = small ? 0 : starts[bucket(key)];
    int to = small ? highs.length : starts[bucket(key) + 1];
    for (int at = firstNotBelow(wanted, from, to); at < to && stored(at) == wanted; at++) {
      article.accept(articles[at]);
    }
  }

  /** What is stored of a key, without sign. */
  private long stored(int at) {
    return lows.length == 0 ? unsigned(highs[at]) : lows[at] & (BUCKETS - 1);
  }

  /**
   * Keys are hashes and so lie evenly: the search begins where an even spread puts the key and
   * takes growing steps from there, so that it touches memory in one or two places (interpolation
   * search, Peterson 1957).
   */
  private int firstNotBelow(long wanted, int from, int to) {
    if (from >= to) {
      return from;
    }
    int most = lows.length == 0 ? Integer.SIZE : LOW_BITS;
    int guess = from + (int) ((wanted * (to - from)) >>> most);
    int low = from;
    int high = to;
    if (stored(guess) < wanted) {
      low = guess + 1;
      for (int step = STEP; low + step < to; step *= 2) {
        if (stored(low + step) >= wanted) {
          high = low + step;
          break;
        }
        low += step + 1;
      }
    } else {
      high = guess;
      for (int step = STEP; high - step > from; step *= 2) {
        if (stored(high - step) < wanted) {
          low = high - step + 1;
          break;
        }
        high -= step;
      }
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stored(middle) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Both in one, without unpacking either. */
  KeyRun merged(KeyRun other) {
    int count = size() + other.size();
    boolean small = count < SMALL;
    int[] bounds = small ? new int[0] : new int[BUCKETS + 1];
    short[] low = new short[small ? 0 : count];
    int[] whole = new int[small ? count : 0];
    int[] numbers = new int[count];
    Cursor mine = new Cursor(this);
    Cursor theirs = new Cursor(other);
    for (int k = 0; k < count; k++) {
      Cursor less =
          theirs.atEnd() || (!mine.atEnd() && mine.pair() <= theirs.pair()) ? mine : theirs;
      int key = (int) (less.pair() >> Integer.SIZE);
      numbers[k] = (int) less.pair();
      if (small) {
        whole[k] = key;
      } else {
        low[k] = (short) key;
        bounds[bucket(key) + 1]++;
      }
      less.advance();
    }
    for (int b = 1; b < bounds.length; b++) {
      bounds[b] += bounds[b - 1];
    }
    return new KeyRun(bounds, low, whole, numbers);
  }

  /** Goes through the pairs of a run in order. */
  private static final class Cursor {
    private final KeyRun run;
    private int at;
    private int bucket;
    private long pair;

    Cursor(KeyRun run) {
      this.run = run;
      read();
    }

    boolean atEnd() {
      return at >= run.size();
    }

    long pair() {
      return pair;
    }

    void advance() {
      at++;
      read();
    }

    private void read() {
      if (atEnd()) {
        return;
      }
      int key;
      if (run.lows.length == 0) {
        key = run.highs[at];
      } else {
        while (run.starts[bucket + 1] <= at) {
          bucket++;
        }
        int low = run.lows[at] & (BUCKETS - 1);
        key = ((bucket << LOW_BITS) | low) ^ Integer.MIN_VALUE;
      }
      pair = KeyRun.pair(key, run.articles[at]);
    }
  }

  long bytes() {
    return 4L * starts.length + 2L * lows.length + 4L * highs.length + 4L * articles.length;
  }

  /** The sign turned, so that negative keys come first as in the sorted pairs. */
  private static int bucket(int key) {
    return (key ^ Integer.MIN_VALUE) >>> LOW_BITS;
  }

  private static long unsigned(int key) {
    return Integer.toUnsignedLong(key ^ Integer.MIN_VALUE);
  }
}
