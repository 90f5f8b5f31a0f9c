package dev.readout.copy;

import static dev.readout.copy.CopyExamples.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DigestTest {
  /** Of the flood the beginning, and of the bank the beginning. */
  static final String DIGEST =
      CopyExamples.BRIEF
          + String.join("\n", CopyExamples.ELSEWHERE.lines().limit(3).toList())
          + "\n";

  private static boolean isDigest(String one, String other) {
    return Digest.isBetween(
        ComparedText.of(article("one", one)), ComparedText.of(article("other", other)));
  }

  @Test
  void aPartAmongOtherStoriesIsADigest() {
    assertThat(isDigest(DIGEST, CopyExamples.REPORT)).isTrue();
    assertThat(isDigest(CopyExamples.REPORT, DIGEST)).isTrue();
    assertThat(isDigest(DIGEST, CopyExamples.ELSEWHERE)).isTrue();
  }

  @Test
  void aBriefAndAReportWithParagraphsAddedAreNone() {
    assertThat(isDigest(CopyExamples.BRIEF, CopyExamples.REPORT)).isFalse();
    assertThat(isDigest(CopyExamples.REWRITE, CopyExamples.REPORT)).isFalse();
    assertThat(isDigest(CopyExamples.TRANSLATION, CopyExamples.REPORT)).isFalse();
    assertThat(isDigest(CopyExamples.TRANSLATION, CopyExamples.BRIEF)).isFalse();
  }

  @Test
  void aBriefThatLiesWholeInTheDigestIsTakenForAPartOfIt() {
    assertThat(isDigest(CopyExamples.BRIEF, DIGEST)).isFalse();
  }

  @Test
  void twoCopiesOfOneDigestAreOneFamily() {
    assertThat(isDigest(DIGEST, "Good morning\n" + DIGEST)).isFalse();
  }

  @Provide
  Arbitrary<List<String>> orders() {
    return Arbitraries.shuffle(
        List.of(
            CopyExamples.REPORT,
            CopyExamples.TRANSLATION,
            CopyExamples.ELSEWHERE,
            "Bank waits\n" + CopyExamples.ELSEWHERE,
            DIGEST,
            "Good morning\n" + DIGEST));
  }

  @Property(tries = 30)
  void aDigestJoinsNoFamiliesInWhateverOrder(@ForAll("orders") List<String> order) {
    FamilyIndex index =
        new FamilyIndex(
            CopyDetector.standard(),
            new ComparedTexts(id -> article(id, id.substring(id.indexOf(' ') + 1)), 9));
    List<List<String>> kin = new ArrayList<>();
    order.forEach(text -> index.add(article("a " + text, text)));
    index.kin().forEach(k -> kin.add(k.stream().map(id -> id.substring(2)).sorted().toList()));
    assertThat(kin)
        .containsExactlyInAnyOrder(
            List.of(CopyExamples.REPORT, CopyExamples.TRANSLATION).stream().sorted().toList(),
            List.of("Bank waits\n" + CopyExamples.ELSEWHERE, CopyExamples.ELSEWHERE).stream()
                .sorted()
                .toList(),
            List.of("Good morning\n" + DIGEST, DIGEST).stream().sorted().toList());
  }
}
