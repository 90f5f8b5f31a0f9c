package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.RemovalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonRuleTest {
  private static final String UNLIKE = "unlike the body";
  private static final String PROSE =
      "The old ferry has been mended twice this year and the harbour master would rather see it sold.";

  /** The rule that removed the line, the line, the rule that should name the reason. */
  record Example(String removedBy, String line, String rule) {}

  static Stream<Example> examples() {
    return Stream.of(
        new Example("bare address", "https://example.org/harbour", "address alone"),
        new Example("player", "Unmute", "button of a player"),
        new Example("cookies", "Privacy Policy", "link to the small print"),
        new Example(UNLIKE, "Rope and tar now from €12.50", "price or offer"),
        new Example(
            UNLIKE, "About the author: you can reach her on any ferry.", "about the author"),
        new Example(
            UNLIKE, "Nothing here may be copied without written permission.", "whose rights"),
        new Example(UNLIKE, "Ann Sample | 3 May 2021", "day in a short line"),
        new Example(UNLIKE, "Boats and engines", "short line outside the body"),
        new Example(
            UNLIKE,
            "Why the harbour master wants to be rid of his ferry",
            "headline outside the body"),
        // what must not be taken for it
        new Example(UNLIKE, "The yard lost $3 million on ropes and tar last year.", UNLIKE),
        new Example(UNLIKE, PROSE, UNLIKE),
        new Example(
            "cookies",
            "We use cookies so that the harbour knows who comes back, and for how long they stay.",
            "cookies"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theLineItselfTellsTheReason(Example example) {
    assertThat(told(example.line(), removed(RemovalReason.OTHER, example.removedBy())))
        .isEqualTo(example.rule());
  }

  @Test
  void everyRuleHasAnExample() {
    assertThat(ReasonRule.ALL)
        .extracting(ReasonRule::name)
        .isSubsetOf(examples().map(Example::rule).toList());
  }

  @Test
  void proseAmongCommentsIsAComment() {
    Verdict comment = removed(RemovalReason.COMMENTS, "comments");
    Verdict unlike = removed(RemovalReason.OTHER, UNLIKE);
    List<Verdict> verdicts = new ArrayList<>(List.of(comment, unlike, unlike, comment));
    ReasonRule.tell(List.of("Reply", PROSE, PROSE, "Reply"), verdicts);
    assertThat(verdicts)
        .extracting(verdict -> ((Verdict.Dropped) verdict).reason())
        .containsOnly(RemovalReason.COMMENTS);
  }

  @Test
  void proseBetweenBodyAndCommentsIsNot() {
    Verdict unlike = removed(RemovalReason.OTHER, UNLIKE);
    List<Verdict> verdicts =
        new ArrayList<>(
            List.of(Verdict.keep(), unlike, removed(RemovalReason.COMMENTS, "comments")));
    ReasonRule.tell(List.of(PROSE, PROSE, "Reply"), verdicts);
    assertThat(verdicts.get(1)).isEqualTo(unlike);
  }

  private static Verdict removed(RemovalReason reason, String rule) {
    return Verdict.dropped(reason, rule);
  }

  private static String told(String line, Verdict verdict) {
    List<Verdict> verdicts = new ArrayList<>(List.of(verdict));
    ReasonRule.tell(List.of(line), verdicts);
    return ((Verdict.Dropped) verdicts.get(0)).rule();
  }
}
