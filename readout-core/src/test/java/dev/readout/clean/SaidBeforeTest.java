package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaidBeforeTest {
  private static final String FIRST =
      "The mill by the weir has been sold to a baker from the next valley, who means to grind his own rye.";
  private static final String SECOND =
      "He paid more than the parish had asked, because two others wanted the wheel for their walls.";
  private static final String THIRD =
      "Nobody has yet looked at the roof, which the last owner had covered with sails from an old barge.";

  @Test
  void theSameLineIsReadOnce() {
    assertThat(kept(FIRST, SECOND, FIRST)).containsExactly(FIRST, SECOND);
  }

  @Test
  void anArticleCutInOtherLinesIsReadOnce() {
    String half = "which the last owner had covered with sails from an old barge. " + FIRST;
    assertThat(kept(FIRST, SECOND, THIRD, half, SECOND + " " + THIRD))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aSentenceThatTheAuthorRepeatsStays() {
    String quoting = SECOND.replace("He paid", "So he paid");
    assertThat(kept(FIRST, SECOND, THIRD, quoting)).contains(quoting);
  }

  private static List<String> kept(String... lines) {
    List<Verdict> verdicts = new ArrayList<>();
    List<TextShape> shapes = new ArrayList<>();
    for (String line : lines) {
      verdicts.add(Verdict.keep());
      shapes.add(TextShape.of(line, 0, line.length()));
    }
    SaidBefore.drop(List.of(lines), shapes, verdicts);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      if (verdicts.get(i).kept()) {
        kept.add(lines[i]);
      }
    }
    return kept;
  }
}
