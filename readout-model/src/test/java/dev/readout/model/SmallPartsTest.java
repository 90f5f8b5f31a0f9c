package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.AttributionLinker.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallPartsTest {
  @ParameterizedTest
  @CsvSource({
    "…, NO_LETTERS",
    "1990s, LOWER",
    "12, DIGITS",
    "UN, CAPITALS",
    "A, CAPITALIZED",
    "Rome, CAPITALIZED",
    "rome, LOWER",
    "iPhone, MIXED",
    "McKay, MIXED"
  })
  void shapesTellLetterCase(String word, WordShape shape) {
    assertThat(WordShape.of(word)).isEqualTo(shape);
  }

  @Test
  void aTrackNeverGoesOnWhereNothingBegan() {
    float[] parameters = new float[3 * 5 * 3];
    for (int track = 0; track < 3; track++) {
      parameters[(track * 5) * 3 + 2] = -10_000; // from outside to inside
      parameters[(track * 5 + 3) * 3 + 2] = -10_000; // inside at the start
    }
    RoleTracks tracks = new RoleTracks(parameters);
    float[] scores = new float[3 * 9];
    scores[2] = 5; // the first track would like to begin inside
    scores[9 + 2] = 5;
    int[] labels = tracks.labels(scores, 0);
    assertThat(labels).startsWith(RoleTracks.BEGIN, RoleTracks.INSIDE);
    double[] sure = tracks.confidence(scores, 0, labels);
    assertThat(sure[1]).isBetween(0.5, 1.0);
    assertThat(tracks.confidence(scores, 1, new int[3])[2]).isBetween(0.3, 0.7);
  }

  @Test
  void partsGoToTheContentTheyLikeBest() {
    // One feature: a content with head feature x gets the score child + x.
    PairScorer scorer = new PairScorer(new float[] {1}, new float[] {-1.5f});
    float[] child = {1, 0, 0, 1};
    float[] head = {0, 1, 0, 0};
    List<Part> parts =
        List.of(
            new Part(0, 1, 0, 1), new Part(1, 2, 2, 1), new Part(2, 3, 2, 1), new Part(3, 4, 1, 1));
    assertThat(new AttributionLinker(scorer, child, head).groups(parts))
        .containsExactly(0, 0, 1, 0);
    assertThat(new AttributionLinker(scorer, child, head).groups(parts.subList(0, 1)))
        .containsExactly(-1);
  }
}
