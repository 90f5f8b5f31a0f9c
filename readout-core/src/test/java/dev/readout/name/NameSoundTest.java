package dev.readout.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameSoundTest {
  private static final List<String> WORDS =
      List.of("karvall", "carval", "karwal", "tsarev", "zarev", "harkov", "kharkiv", "brno", "lod");

  @Test
  void spellingsOfOneSoundAreAlike() {
    assertThat(NameSound.words("karvall", "carval")).isGreaterThan(0.9);
    assertThat(NameSound.words("karvall", "brno")).isLessThan(0.5);
  }

  @Test
  void givingUpEarlyChangesNothingAboveTheLeast() {
    for (String one : WORDS) {
      for (String other : WORDS) {
        double alike = NameSound.words(one, other);
        for (double least : new double[] {0.3, 0.6, 0.8, 0.86, alike}) {
          double bounded = NameSound.words(one, other, least);
          if (alike > least) {
            assertThat(bounded).isEqualTo(alike);
          } else {
            assertThat(bounded).isLessThanOrEqualTo(least);
          }
        }
      }
    }
  }

  @Test
  void townsAreGivenAgainAsTheFirstTime() {
    Towns towns = Towns.load();
    List<Town> first = towns.startingWith('k', "UA", 20_000);
    assertThat(towns.startingWith('k', "UA", 20_000)).isEqualTo(first);
    assertThat(Towns.load().startingWith('k', "UA", 20_000)).isEqualTo(first);
    assertThat(towns.startingWith('k', "UA", 2_000_000_000)).isEmpty();
  }
}
