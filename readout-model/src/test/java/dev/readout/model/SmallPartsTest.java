package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.EventSense;
import dev.readout.language.NameType;
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
    scores[18] = 3; // and then stop
    List<RoleTracks.Whole> spans = tracks.spans(scores, 0);
    assertThat(spans).hasSize(1);
    assertThat(spans.getFirst().first()).isZero();
    assertThat(spans.getFirst().end()).isEqualTo(2);
    assertThat(spans.getFirst().probability()).isBetween(0.5, 1.0);
    assertThat(tracks.spans(scores, 1)).allMatch(span -> span.probability() < 0.5);
  }

  @Test
  void aNameKeepsOneTypeAndNeverBeginsInside() {
    NameDecoder decoder =
        new NameDecoder(List.of("O", "B-PERSON", "I-PERSON", "B-PLACE", "I-PLACE"));
    float[] scores = {
      0, 0, 9, 0, 0, // inside without a begin
      9, 0, 0, 0, 0,
      0, 6, 0, 5, 0, // begins as a person, goes on as a place
      0, 0, 3, 0, 7,
      9, 0, 0, 0, 0
    };
    List<NameDecoder.Name> names = decoder.names(scores);
    assertThat(names).extracting(NameDecoder.Name::end).contains(4);
    assertThat(names.getLast().first()).isEqualTo(2);
    assertThat(names.getLast().type()).isEqualTo(NameType.PLACE);
    assertThat(names.getLast().score()).isBetween(0.5, 1.0);
    assertThat(decoder.names(new float[0])).isEmpty();
  }

  @Test
  void factualityIsTheMiddleOfWhatPeopleWouldSay() {
    FactualityScale scale = new FactualityScale(List.of("-3", "-2", "-1", "0", "1", "2", "3"));
    float[] sure = {4, -9, -9, -9, -9, -9, -9, 9};
    float[] torn = {0, 9, -9, -9, -9, -9, -9, 9};
    float[] none = {-9, 0, 0, 0, 0, 0, 0, 0};
    assertThat(scale.read(sure, 0)).isEqualTo(new EventSense(0.982, 3));
    assertThat(scale.read(torn, 0)).isNotNull();
    assertThat(scale.read(none, 0)).isNull();
    float[] even = {9, 0, 0, 0, 0, 0, 0, 0};
    assertThat(scale.read(even, 0)).isEqualTo(new EventSense(1, 0));
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
        .containsExactly(List.of(0, 1), List.of(0), List.of(1), List.of(0));
    assertThat(new AttributionLinker(scorer, child, head).groups(parts.subList(0, 1)))
        .containsExactly(List.of());
  }
}
