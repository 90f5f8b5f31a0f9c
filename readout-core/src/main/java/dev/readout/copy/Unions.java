package dev.readout.copy;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Which articles are of one family: disjoint sets (Tarjan 1975) whose members hang together in a
 * ring, so that all of one are found without a look at the others. Eight bytes an article. Not
 * thread-safe.
 */
final class Unions {
  private int[] parents = new int[256];
  private int[] next = new int[256];
  private int count;

  /** A set of its own for one more. */
  void add() {
    if (count == parents.length) {
      parents = Arrays.copyOf(parents, count / 4 * 5);
      next = Arrays.copyOf(next, count / 4 * 5);
    }
    parents[count] = count;
    next[count] = count;
    count++;
  }

  int root(int member) {
    int at = member;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  void join(int one, int other) {
    int first = root(one);
    int second = root(other);
    if (first == second) {
      return;
    }
    parents[Math.max(first, second)] = Math.min(first, second);
    int afterOne = next[one];
    next[one] = next[other];
    next[other] = afterOne;
  }

  void forEach(int member, IntConsumer each) {
    int at = member;
    do {
      each.accept(at);
      at = next[at];
    } while (at != member);
  }

  long bytes() {
    return 4L * parents.length + 4L * next.length;
  }
}
