package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberSetTest {
  @Test
  void holdsWhatWasAddedAndNothingElse() {
    NumberSet set = new NumberSet();
    for (long number = 0; number < 2_000; number += 2) {
      set.add(number);
      set.add(number);
      set.add(-number << 40);
    }
    for (long number = 0; number < 2_000; number += 2) {
      assertThat(set.contains(number)).isTrue();
      assertThat(set.contains(-number << 40)).isTrue();
      assertThat(set.contains(number + 1)).isFalse();
    }
  }

  @Test
  void theShareCountsEachNumber() {
    NumberSet set = new NumberSet();
    set.addAll(new long[] {7, 0});
    assertThat(set.share(new long[] {7, 7, 0, 1})).isEqualTo(0.75);
    assertThat(set.share(new long[0])).isZero();
  }
}
