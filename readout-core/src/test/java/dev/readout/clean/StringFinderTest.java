package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StringFinderTest {
  @Test
  void tellsWhichStringsATextHolds() {
    StringFinder finder =
        new StringFinder(
            List.of(
                new StringFinder.Sought("harbour", 1),
                new StringFinder.Sought("arb", 2),
                new StringFinder.Sought("our", 4),
                new StringFinder.Sought("0:00", 8),
                new StringFinder.Sought("été", 16)),
            true);
    assertThat(finder.in("the harbour")).isEqualTo(7);
    assertThat(finder.in("garb")).isEqualTo(2);
    assertThat(finder.in("HARBOUR")).isZero();
    assertThat(finder.in("at 7:35 in été")).isEqualTo(24);
    assertThat(finder.in("the harbour", 0, 8)).isEqualTo(2);
  }

  @Test
  void takesCapitalsForSmallLettersIfAsked() {
    StringFinder finder = new StringFinder(List.of(new StringFinder.Sought("Tide", 1)), false);
    assertThat(finder.in("EBB AND TIDE")).isEqualTo(1);
    StringFinder summer = new StringFinder(List.of(new StringFinder.Sought("été", 1)), false);
    assertThat(summer.in("UN ÉTÉ")).isEqualTo(1);
  }
}
