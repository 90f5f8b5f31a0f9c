package dev.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.Reading;
import dev.readout.rules.RuleSentences;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who stands on the other side of an act, and who only stands near it. */
class OtherSideTest {
  @Test
  void whomAPhraseLeavesOutTakesNoPart() {
    assertThat(parties("Chad is ready to continue exports without Niger."))
        .contains("Chad")
        .doesNotContain("Niger");
  }

  @Test
  void whatNobodyWantsToDestroyIsNoDeed() {
    assertThat(
            RuleSentences.read("We do not want to destroy the city, Chad's general said.").events())
        .noneMatch(e -> e.type() == EventType.ASSAULT);
  }

  private static List<String> parties(String sentence) {
    Reading reading = RuleSentences.read(sentence);
    return reading.events().stream()
        .flatMap(e -> e.participants().stream())
        .map(Participant::name)
        .filter(Objects::nonNull)
        .flatMap(id -> reading.names().stream().filter(m -> m.id().equals(id)))
        .map(m -> m.span().in(sentence))
        .toList();
  }
}
