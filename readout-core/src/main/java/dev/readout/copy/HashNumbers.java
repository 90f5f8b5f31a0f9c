package dev.readout.copy;

/**
 * Numbers that belong to hashes of {@link Hashing}: open addressing in a table of fixed size, twice
 * as large as what is put in at most. Safe to read from several threads once filled.
 */
final class HashNumbers {
  private final long[] hashes;

  /** One more than the number; 0 where the slot is free. */
  private final int[] numbers;

  HashNumbers(int most) {
    int slots = Integer.highestOneBit(Math.max(1, most)) * 4;
    hashes = new long[slots];
    numbers = new int[slots];
  }

  /** The number of a hash; -1 where it has none. */
  int get(long hash) {
    return numbers[slot(hash)] - 1;
  }

  /** Gives a hash a number, unless it has one. */
  boolean add(long hash, int number) {
    int slot = slot(hash);
    if (numbers[slot] != 0) {
      return false;
    }
    hashes[slot] = hash;
    numbers[slot] = number + 1;
    return true;
  }

  /** Where a hash is, or where it belongs. */
  private int slot(long hash) {
    int at = (int) hash & (numbers.length - 1);
    while (numbers[at] != 0 && hashes[at] != hash) {
      at = (at + 1) & (numbers.length - 1);
    }
    return at;
  }
}
