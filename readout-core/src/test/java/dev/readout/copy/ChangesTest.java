package dev.readout.copy;

import static dev.readout.copy.CopyExamples.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.readout.article.Span;
import dev.readout.copy.Change.Kind;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static List<Tuple> changes(String before, String after) {
    return Changes.of(ComparedText.of(article("a", before)), ComparedText.of(article("b", after)))
        .stream()
        .map(c -> tuple(c.kind(), in(c.before(), before), in(c.after(), after)))
        .toList();
  }

  private static @Nullable String in(@Nullable Span span, String text) {
    return span == null ? null : span.in(text).strip();
  }

  @Test
  void equalTextsHaveNone() {
    assertThat(changes(CopyExamples.REPORT, CopyExamples.REPORT)).isEmpty();
  }

  @Test
  void whatABriefLeavesOutIsOnePassage() {
    assertThat(changes(CopyExamples.REPORT, CopyExamples.BRIEF))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.toList().getFirst()).isEqualTo(Kind.CUT);
              assertThat(change.toList().get(1).toString())
                  .startsWith("\"We are not out")
                  .endsWith("could reopen.");
            });
  }

  @Test
  void numberAndDamagedNameAreTold() {
    String after =
        CopyExamples.REPORT.replace("400 families", "700 families").replace("Karvall", "Carvall");
    assertThat(changes(CopyExamples.REPORT, after))
        .contains(tuple(Kind.NUMBER, "400", "700"), tuple(Kind.NAME, "Karvall", "Carvall"))
        .extracting(change -> change.toList().getFirst())
        .containsOnly(Kind.NUMBER, Kind.NAME, Kind.TOUCHED_UP);
  }

  @Test
  void aSlipOfANumberIsToldAmongOtherNumbers() {
    String before =
        "A ferry with 212 people aboard ran onto the Orin bank in fog, hurting 14 of them.";
    String after = "Fourteen were hurt when a ferry with 221 people aboard ran onto the Orin bank.";
    assertThat(changes(before, after)).contains(tuple(Kind.NUMBER, "212", "221"));
  }

  @Test
  void amongOtherNumbersOneThatIsNoSlipIsNotTold() {
    String before =
        "A ferry with 212 people aboard ran onto the Orin bank in fog, hurting 14 of them.";
    String after =
        "A ferry with 356 people aboard ran onto the Orin bank, 20 miles out, hurting 9.";
    assertThat(changes(before, after))
        .extracting(change -> change.toList().getFirst())
        .doesNotContain(Kind.NUMBER);
  }

  @Test
  void addedAndMovedPassagesAreTold() {
    List<String> lines = CopyExamples.REPORT.lines().toList();
    String after =
        String.join("\n", lines.get(5), lines.get(0), lines.get(1), lines.get(2), lines.get(3))
            + "\nA shopkeeper said that his cellar was dry so far.\n"
            + lines.get(4);
    assertThat(changes(CopyExamples.REPORT, after))
        .containsExactly(
            tuple(Kind.MOVED, lines.get(5), lines.get(5)),
            tuple(Kind.ADDED, null, "A shopkeeper said that his cellar was dry so far."));
  }

  @Test
  void otherDayIsNoDamagedName() {
    String after = CopyExamples.REPORT.replace("on Tuesday", "on Thursday");
    assertThat(changes(CopyExamples.REPORT, after))
        .extracting(change -> change.toList().getFirst())
        .containsExactly(Kind.TOUCHED_UP);
  }
}
