package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {
  @Test
  void theBestTreeIsFoundAmongAll() {
    Random random = new Random(11);
    for (int round = 0; round < 400; round++) {
      int n = 1 + random.nextInt(4);
      float[][] scores = new float[n][n];
      for (float[] row : scores) {
        for (int j = 0; j < n; j++) {
          row[j] = random.nextFloat();
        }
      }
      int[] heads = DependencyTree.heads(scores);
      assertThat(isTree(heads)).isTrue();
      int root = root(heads);
      assertThat(total(scores, heads)).isEqualTo(best(scores, new int[n], 0, root));
    }
  }

  private static float best(float[][] scores, int[] heads, int at, int root) {
    if (at == heads.length) {
      return isTree(heads) && root(heads) == root ? total(scores, heads) : -1;
    }
    float best = -1;
    for (int head = 0; head < heads.length; head++) {
      heads[at] = head;
      best = Math.max(best, best(scores, heads, at + 1, root));
    }
    return best;
  }

  private static int root(int[] heads) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == i) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      roots += heads[i] == i ? 1 : 0;
      int at = i;
      for (int step = 0; step < heads.length; step++) {
        at = heads[at];
      }
      if (heads[at] != at) {
        return false;
      }
    }
    return roots == 1;
  }

  private static float total(float[][] scores, int[] heads) {
    float total = 0;
    for (int i = 0; i < heads.length; i++) {
      total += scores[i][heads[i]];
    }
    return total;
  }
}
