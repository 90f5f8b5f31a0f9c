package dev.readout.story.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.story.group.Corrections.Corrected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  private static final List<List<String>> FOUND =
      List.of(List.of("a1", "a2", "a3"), List.of("b1", "b2"), List.of("c1"));
  private static final Closeness SAME_LETTER = (a, b) -> a.charAt(1) == b.charAt(1) ? 0.9 : 0.1;

  private static Correction at(int hour, Decision decision) {
    return new Correction(
        "desk", Instant.parse("2031-05-04T%02d:00:00Z".formatted(hour)), decision);
  }

  private static List<List<String>> stories(List<List<String>> found, Correction... corrections) {
    return Corrections.of(List.of(corrections)).apply(found, SAME_LETTER).stream()
        .map(Corrected::articles)
        .toList();
  }

  @Test
  void mergedStoriesAreOneAndStayOneAsArticlesJoinThem() {
    Correction merge = at(1, new Decision.Merge(List.of("a1", "b1")));
    assertThat(stories(FOUND, merge))
        .containsExactly(List.of("a1", "a2", "a3", "b1", "b2"), List.of("c1"));
    assertThat(stories(List.of(List.of("a1", "new"), List.of("b1", "newer")), merge))
        .containsExactly(List.of("a1", "b1", "new", "newer"));
  }

  @Test
  void whatWasSplitStaysApartAndNewArticlesGoWhereTheyAreCloser() {
    Correction split = at(1, new Decision.Split(List.of("a3"), List.of("a1", "a2")));
    assertThat(stories(FOUND, split).subList(0, 2))
        .containsExactly(List.of("a1", "a2"), List.of("a3"));
    assertThat(stories(List.of(List.of("a1", "a2", "a3", "n1", "n3")), split))
        .containsExactly(List.of("a1", "a2", "n1"), List.of("a3", "n3"));
  }

  @Test
  void theNewerOfTwoDecisionsHolds() {
    Correction merge = at(1, new Decision.Merge(List.of("a1", "b1", "b2")));
    Correction split = at(2, new Decision.Split(List.of("b1", "b2"), List.of("a1", "a2", "a3")));
    assertThat(stories(FOUND, merge, split)).isEqualTo(stories(FOUND));
    Correction mergedAgain = at(3, new Decision.Merge(List.of("a1", "b1")));
    assertThat(stories(FOUND, mergedAgain, merge, split))
        .containsExactly(List.of("a1", "a2", "a3", "b1", "b2"), List.of("c1"));
  }

  @Test
  void titlesAndPinsGoWithTheStoryThatHoldsMostOfTheirArticles() {
    Correction first = at(1, new Decision.Rename(List.of("a1", "a2", "a3"), "Old"));
    Correction second = at(2, new Decision.Rename(List.of("a1", "a2", "a3"), "Harbour talks"));
    Correction pin = at(3, new Decision.Pin(List.of("a1", "a2", "a3")));
    Correction gone = at(4, new Decision.Pin(List.of("z9")));
    List<Corrected> stories =
        Corrections.of(List.of(first, second, pin, gone))
            .apply(List.of(List.of("a1", "b1"), List.of("a2", "a3", "n1")), SAME_LETTER);
    assertThat(stories)
        .containsExactly(
            new Corrected(List.of("a1", "b1"), null, false, List.of()),
            new Corrected(
                List.of("a2", "a3", "n1"),
                "Harbour talks",
                true,
                List.of(first.id(), second.id(), pin.id())));
    Correction unpin = at(5, new Decision.Unpin(List.of("a2")));
    assertThat(Corrections.of(List.of(pin, unpin)).apply(FOUND, SAME_LETTER))
        .noneMatch(Corrected::pinned);
  }

  @Property(tries = 50)
  void theOrderOfArrivalChangesNothing(@ForAll long seed) {
    List<Correction> corrections = new ArrayList<>();
    corrections.add(at(1, new Decision.Merge(List.of("a1", "b1"))));
    corrections.add(at(2, new Decision.Split(List.of("a1", "b1"), List.of("a2", "a3", "b2"))));
    corrections.add(at(2, new Decision.Merge(List.of("b2", "c1"))));
    corrections.add(at(3, new Decision.Split(List.of("b1"), List.of("a1"))));
    corrections.add(at(4, new Decision.Pin(List.of("b1"))));
    List<Corrected> expected = Corrections.of(corrections).apply(FOUND, SAME_LETTER);
    List<List<String>> found = new ArrayList<>(FOUND);
    Collections.shuffle(corrections, new Random(seed));
    Collections.shuffle(found, new Random(seed));
    assertThat(Corrections.of(corrections).apply(found, SAME_LETTER)).isEqualTo(expected);
  }

  @Test
  void jsonComesBackAsItWas() {
    List<Decision> decisions =
        List.of(
            new Decision.Merge(List.of("b1", "a1")),
            new Decision.Split(List.of("a1"), List.of("a2")),
            new Decision.Rename(List.of("a1"), "“Harbour” talks"),
            new Decision.Pin(List.of("a1")),
            new Decision.Unpin(List.of("a1")));
    for (Decision decision : decisions) {
      Correction correction = at(7, decision);
      assertThat(CorrectionJson.read(CorrectionJson.write(correction))).isEqualTo(correction);
    }
    assertThat(CorrectionJson.write(at(7, decisions.get(0))))
        .isEqualTo(
            "{\"id\":\"%s\",\"made\":\"2031-05-04T07:00:00Z\",\"by\":\"desk\",\"merge\":[\"a1\",\"b1\"]}"
                .formatted(at(7, decisions.get(0)).id()));
  }

  @Test
  void refusesWhatIsNoDecision() {
    String altered =
        CorrectionJson.write(at(7, new Decision.Pin(List.of("a1")))).replace("a1", "a2");
    assertThatThrownBy(() -> CorrectionJson.read(altered)).hasMessageContaining("altered");
    for (String json :
        List.of(
            "", "[]", "{\"by\":\"x\",\"made\":\"2031-05-04T07:00:00Z\"}", "{\"pin\":[\"a\"]}")) {
      assertThatThrownBy(() -> CorrectionJson.read(json))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new Decision.Split(List.of("a1"), List.of("a1", "a2")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
