package dev.readout.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Which articles have a key: sorted runs of growing length, merged as in a log-structured tree
 * (O'Neil and others 1996), so that a pair takes six bytes and adding an article costs the
 * logarithm of how many there are. Not thread-safe.
 */
final class KeyTable {
  /** Kept sorted by moving what comes after, which is cheap only while it is short. */
  private static final int SMALLEST_RUN = 1024;

  private final List<KeyRun> runs = new ArrayList<>();
  private final long[] recent = new long[SMALLEST_RUN];
  private int inRecent;

  /** A pair that is there already is not added again while it is recent. */
  void add(int key, int article) {
    if (inRecent == recent.length) {
      flush();
    }
    long pair = KeyRun.pair(key, article);
    int at = -Arrays.binarySearch(recent, 0, inRecent, pair) - 1;
    if (at < 0) {
      return;
    }
    System.arraycopy(recent, at, recent, at + 1, inRecent - at);
    recent[at] = pair;
    inRecent++;
  }

  void forEach(int key, IntConsumer article) {
    int at = Arrays.binarySearch(recent, 0, inRecent, KeyRun.pair(key, 0));
    for (int i = at < 0 ? -at - 1 : at; i < inRecent; i++) {
      if ((int) (recent[i] >> Integer.SIZE) != key) {
        break;
      }
      article.accept((int) recent[i]);
    }
    for (KeyRun run : runs) {
      run.forEach(key, article);
    }
  }

  /** Bytes held for keys. */
  long bytes() {
    return 8L * recent.length + runs.stream().mapToLong(KeyRun::bytes).sum();
  }

  private void flush() {
    KeyRun run = KeyRun.of(recent, inRecent);
    inRecent = 0;
    while (!runs.isEmpty() && runs.getLast().size() <= run.size()) {
      run = runs.removeLast().merged(run);
    }
    runs.add(run);
  }
}
