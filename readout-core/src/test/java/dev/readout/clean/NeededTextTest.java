package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          ^\\W*(?:read|see) also\\b.* ~ ' also'
          (?:posted|updated) by ~ posted updated
          boats?\\b ~ boat
          x\\d{1,2}[./-]\\d ~ x0
          (?:harbou?r )?master ~ master
          (?i)\\bferry\\b ~ ferry
          ^(?:[A-Z]+ )?(?<outlet>\\Qa.b (c)\\E|\\Qdef\\E)$ ~ 'a.b (c)|def'
          tide{2,}|ebb ~ tide ebb
          """)
  void namesWhatAPatternCannotFitWithout(String pattern, String needed) {
    String separator = needed.contains("|") ? "\\|" : "(?<=\\w) ";
    assertThat(NeededText.of(pattern)).containsExactlyInAnyOrder(needed.split(separator, -1));
  }

  @Test
  void claimsNothingWhereOneAlternativeNeedsNothing() {
    assertThat(NeededText.of("(?:pier|\\w+)\\s*")).isEmpty();
    assertThat(NeededText.of("(?:lamp)?[a-z]*")).isEmpty();
    assertThat(NeededText.of("(?=lamp).*")).isEmpty();
  }

  @Test
  void finderTellsWhichStringsATextHolds() {
    StringFinder finder =
        new StringFinder(
            java.util.List.of(
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
  void finderTakesCapitalsForSmallLettersIfAsked() {
    StringFinder finder =
        new StringFinder(java.util.List.of(new StringFinder.Sought("Tide", 1)), false);
    assertThat(finder.in("EBB AND TIDE")).isEqualTo(1);
  }
}
