package dev.readout.copy;

import java.util.Arrays;

/**
 * Finds the article that was first to have a content hash: open addressing over the numbers of
 * articles. Not thread-safe.
 */
final class HashTable {
  private long[] hashes = new long[256];
  private int[] slots = new int[1024];
  private int count;
  private int filled;

  long hash(int article) {
    return hashes[article];
  }

  /** The first article with a hash; -1 where there is none. */
  int first(long hash) {
    return slots[slot(hash)] - 1;
  }

  /** Adds the hash of the article with the next number. */
  void add(long hash) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count / 4 * 5);
    }
    hashes[count++] = hash;
    int slot = slot(hash);
    if (slots[slot] == 0) {
      slots[slot] = count;
      filled++;
    }
    if (filled > slots.length / 4 * 3) {
      grow();
    }
  }

  long bytes() {
    return 8L * hashes.length + 4L * slots.length;
  }

  private int slot(long hash) {
    int at = (int) hash & (slots.length - 1);
    while (slots[at] != 0 && hashes[slots[at] - 1] != hash) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  private void grow() {
    int[] former = slots;
    slots = new int[2 * former.length];
    for (int number : former) {
      if (number != 0) {
        slots[slot(hashes[number - 1])] = number;
      }
    }
  }
}
