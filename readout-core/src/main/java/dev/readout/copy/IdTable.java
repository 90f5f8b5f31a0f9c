package dev.readout.copy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers the ids of articles in the order of their arrival, and finds the number of an id. An id
 * takes its bytes in UTF-8 and at most sixteen more. Not thread-safe.
 */
final class IdTable {
  private byte[] bytes = new byte[4096];
  private int[] ends = new int[256];
  private int[] slots = new int[1024];
  private int count;

  int size() {
    return count;
  }

  /** The number of an id; -1 where it is not known. */
  int number(String id) {
    return slots[slot(id.getBytes(StandardCharsets.UTF_8))] - 1;
  }

  String id(int number) {
    int from = start(number);
    return new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
  }

  /** Numbers an id that is not known yet. */
  int add(String id) {
    byte[] added = id.getBytes(StandardCharsets.UTF_8);
    int from = count == 0 ? 0 : ends[count - 1];
    if (from + added.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(from + added.length, bytes.length / 4 * 5));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, ends.length / 4 * 5);
    }
    System.arraycopy(added, 0, bytes, from, added.length);
    ends[count] = from + added.length;
    slots[slot(added)] = ++count;
    if (count > slots.length / 4 * 3) {
      grow();
    }
    return count - 1;
  }

  long bytes() {
    return bytes.length + 4L * ends.length + 4L * slots.length;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** Where an id is, or where it belongs. */
  private int slot(byte[] id) {
    int at = hash(id, 0, id.length) & (slots.length - 1);
    while (slots[at] != 0 && !isId(slots[at] - 1, id)) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  private boolean isId(int number, byte[] id) {
    return Arrays.equals(bytes, start(number), ends[number], id, 0, id.length);
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int number = 0; number < count; number++) {
      int at = hash(bytes, start(number), ends[number]) & (slots.length - 1);
      while (slots[at] != 0) {
        at = (at + 1) & (slots.length - 1);
      }
      slots[at] = number + 1;
    }
  }

  private static int hash(byte[] bytes, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return (int) Hashing.mixed(hash);
  }
}
