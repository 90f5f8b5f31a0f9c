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

  /** The first of its kind; the order of the others may change. */
  void remove(int number) {
    for (int i = 0; i < size; i++) {
      if (numbers[i] == number) {
        numbers[i] = numbers[--size];
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
