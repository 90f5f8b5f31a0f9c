package dev.readout.clean;

/**
 * A set of whole numbers that grows, without a box around each: runs of words are many. Not
 * thread-safe.
 */
final class NumberSet {
  /** The numbers, each at its place or behind it; 0 where there is none. */
  private long[] slots = new long[256];

  private int size;
  private boolean zero;

  void add(long number) {
    if (number == 0) {
      zero = true;
      return;
    }
    int slot = slot(number);
    if (slots[slot] == number) {
      return;
    }
    slots[slot] = number;
    if (++size > slots.length / 2) {
      grow();
    }
  }

  void addAll(long[] numbers) {
    for (long number : numbers) {
      add(number);
    }
  }

  /** Which share of the numbers is in the set; 0 of none. */
  double share(long[] numbers) {
    int known = 0;
    for (long number : numbers) {
      known += contains(number) ? 1 : 0;
    }
    return PageSurvey.share(known, numbers.length);
  }

  boolean contains(long number) {
    return number == 0 ? zero : slots[slot(number)] == number;
  }

  /** Where the number is, or would be. */
  private int slot(long number) {
    int slot = Long.hashCode(number * 0x9E3779B97F4A7C15L) & slots.length - 1;
    while (slots[slot] != 0 && slots[slot] != number) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[2 * before.length];
    for (long number : before) {
      if (number != 0) {
        slots[slot(number)] = number;
      }
    }
  }
}
