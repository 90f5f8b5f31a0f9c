package dev.readout.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class KeyTableTest {
  @Property(tries = 30)
  void givesWhatAMapGives(@ForAll long seed) {
    check(20_000, seed);
  }

  @Test
  void givesWhatAMapGivesOnceRunsArePacked() {
    check(700_000, 7);
  }

  private static void check(int pairs, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    KeyTable table = new KeyTable();
    Map<Integer, List<Integer>> expected = new TreeMap<>();
    for (int article = 0; article < pairs; article++) {
      // Half of the keys are met again, negative ones among them.
      int key = random.nextBoolean() ? random.nextInt() : random.nextInt(-500, 500);
      table.add(key, article);
      expected.computeIfAbsent(key, k -> new ArrayList<>()).add(article);
    }
    expected.forEach(
        (key, articles) -> {
          List<Integer> found = new ArrayList<>();
          table.forEach(key, found::add);
          assertThat(found).containsExactlyInAnyOrderElementsOf(articles);
        });
    List<Integer> none = new ArrayList<>();
    table.forEach(1_000_000_007, none::add);
    assertThat(none.size()).isEqualTo(expected.getOrDefault(1_000_000_007, List.of()).size());
  }

  @Test
  void idsKeepTheirNumbers() {
    IdTable ids = new IdTable();
    for (int i = 0; i < 5_000; i++) {
      assertThat(ids.number("article/ü" + i)).isEqualTo(-1);
      assertThat(ids.add("article/ü" + i)).isEqualTo(i);
    }
    for (int i = 0; i < 5_000; i++) {
      assertThat(ids.number("article/ü" + i)).isEqualTo(i);
      assertThat(ids.id(i)).isEqualTo("article/ü" + i);
    }
  }
}
