package dev.readout.copy;

import java.util.Arrays;

/** Where each run of a few words begins in a text: a hash table of chains, in order. Immutable. */
final class RunPlaces {
  private final long[] runs;
  private final int[] heads;
  private final int[] next;

  /** The hash of the run that begins at each word. */
  RunPlaces(long[] runs) {
    this.runs = runs;
    heads = new int[Math.max(16, Integer.highestOneBit(Math.max(1, runs.length)) * 2)];
    next = new int[runs.length];
    Arrays.fill(heads, -1);
    // From the end, so that chains run in the order of the text.
    for (int i = runs.length - 1; i >= 0; i--) {
      int slot = slot(runs[i]);
      next[i] = heads[slot];
      heads[slot] = i;
    }
  }

  /** The first place of a run; -1 where there is none. */
  int first(long run) {
    return same(heads[slot(run)], run);
  }

  /** The next place of the run that stands at a place; -1 after the last. */
  int next(int place) {
    return same(next[place], runs[place]);
  }

  private int same(int from, long run) {
    int at = from;
    while (at >= 0 && runs[at] != run) {
      at = next[at];
    }
    return at;
  }

  private int slot(long run) {
    return (int) run & (heads.length - 1);
  }
}
