package dev.readout.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Which articles have a key: sorted runs of growing length, merged as in a log-structured tree
 * (O'Neil and others 1996), so that a pair takes six bytes and adding an article costs the
 * logarithm of how many there are. Not thread-safe.
 */
final class KeyTable {
  /** A run is at least so many times as long as the next, so that there are few to look in. */
  private static final long RATIO = 8;

  private final List<KeyRun> runs = new ArrayList<>();
  private final RecentKeys recent = new RecentKeys();

  /** A pair that is there already is not added again while it is recent. */
  void add(int key, int article) {
    if (recent.isFull()) {
      KeyRun run = recent.emptied();
      while (!runs.isEmpty() && runs.getLast().size() < RATIO * run.size()) {
        run = runs.removeLast().merged(run);
      }
      runs.add(run);
    }
    recent.add(key, article);
  }

  void forEach(int key, IntConsumer article) {
    recent.forEach(key, article);
    for (int i = 0; i < runs.size(); i++) {
      runs.get(i).forEach(key, article);
    }
  }

  /** Bytes held for keys. */
  long bytes() {
    return recent.bytes() + runs.stream().mapToLong(KeyRun::bytes).sum();
  }
}
