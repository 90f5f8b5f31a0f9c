package dev.readout.story.group;

import java.util.Arrays;

/** A list of numbers without a box around each. Not thread-safe. */
final class Numbers {
  private int[] numbers = new int[4];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  /** Of a list of pairs, the one that begins with a number; the order of others may change. */
  void removePair(int first) {
    for (int i = 0; i < size; i += 2) {
      if (numbers[i] == first) {
        numbers[i] = numbers[size - 2];
        numbers[i + 1] = numbers[size - 1];
        size -= 2;
        return;
      }
    }
  }

  int get(int at) {
    return numbers[at];
  }

  int size() {
    return size;
  }
}
