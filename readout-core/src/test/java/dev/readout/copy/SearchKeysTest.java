package dev.readout.copy;

import static dev.readout.copy.CopyExamples.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchKeysTest {
  private static SearchKeys keys(String text) {
    return SearchKeys.of(ComparedText.of(article(text.substring(0, 8), text)));
  }

  private static long common(SearchKeys one, SearchKeys other) {
    int[] bands = IntStream.range(0, other.bands()).map(other::band).toArray();
    return IntStream.range(0, one.bands())
        .filter(i -> Arrays.stream(bands).anyMatch(band -> band == one.band(i)))
        .count();
  }

  @Test
  void phrasesThatAllNewsHasBringNoShortArticlesTogether() {
    SearchKeys one =
        keys(
            "Quillmore has been the mayor of Tarnwick for years. He told reporters on Monday that it"
                + " was not the end of the work and that more people would have to be there.");
    SearchKeys other =
        keys(
            "Brundlesea has been the home of Ostrander for years. She told reporters on Monday that it"
                + " was not the end of the work and that more people would have to be there.");
    assertThat(one.bands()).isPositive();
    assertThat(common(one, other)).isZero();
  }

  @Test
  void aTextOfCommonWordsAloneHasNoKeys() {
    SearchKeys keys = keys("They told us that it was not the end of the work and that was that.");
    assertThat(keys.bands() + keys.contents()).isZero();
  }

  @Test
  void aCopyWithAnotherHeadlineSharesBands() {
    String text =
        "Quillmore, the mayor of Tarnwick, opened a ferry terminal with 14 berths. Ostrander built it"
            + " for Brundlesea Harbours, whose dredgers had worked in the estuary since 2019. The"
            + " cormorants of Pellham Sands, said wardens, had moved to a disused lighthouse.";
    assertThat(common(keys(text), keys("Ferries at last\n" + text))).isGreaterThanOrEqualTo(2);
  }

  @Test
  void numbersAreTheSameInAllDigits() {
    assertThat(keys("Tarnwick counted 25 herons and 140 terns. Quillmore saw them."))
        .isEqualTo(keys("Tarnwick counted ٢٥ herons and ١٤٠ terns. Quillmore saw them."));
  }
}
