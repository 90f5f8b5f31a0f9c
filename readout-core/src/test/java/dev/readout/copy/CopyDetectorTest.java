package dev.readout.copy;

import static dev.readout.copy.CopyExamples.article;
import static dev.readout.copy.CopyExamples.credits;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.copy.Comparison.Direction;
import dev.readout.copy.Comparison.Kind;
import org.junit.jupiter.api.Test;

class CopyDetectorTest {
  private final CopyDetector detector = CopyDetector.standard();

  private Comparison compare(String a, String b) {
    return detector.compare(article("a", a), article("b", b));
  }

  @Test
  void sameReportUnderAnotherHeadlineIsVerbatim() {
    Comparison comparison =
        compare(CopyExamples.REPORT, "Town empties as dam leaks\n" + CopyExamples.REPORT);
    assertThat(comparison.copy()).isTrue();
    assertThat(comparison.kind()).isEqualTo(Kind.VERBATIM);
  }

  @Test
  void briefCutFromAReportIsAbridged() {
    Comparison comparison = compare(CopyExamples.REPORT, CopyExamples.BRIEF);
    assertThat(comparison.kind()).isEqualTo(Kind.ABRIDGED);
    assertThat(comparison.direction()).isEqualTo(Direction.B_FROM_A);
  }

  @Test
  void sentencesOfAReportAmongOwnOnesAreARewrite() {
    assertThat(compare(CopyExamples.REPORT, CopyExamples.REWRITE).kind()).isEqualTo(Kind.REWRITTEN);
  }

  @Test
  void sameContentInOtherWordsIsATranslation() {
    assertThat(compare(CopyExamples.REPORT, CopyExamples.TRANSLATION).kind())
        .isEqualTo(Kind.TRANSLATED);
  }

  @Test
  void sharedQuotationLinksButDoesNotMakeACopy() {
    Comparison comparison = compare(CopyExamples.REPORT, CopyExamples.OTHER_REPORT);
    assertThat(comparison.copy()).isFalse();
    assertThat(comparison.shared())
        .singleElement()
        .satisfies(
            passage ->
                assertThat(passage.inA().in(CopyExamples.REPORT))
                    .contains("nobody will sleep in the valley"));
  }

  @Test
  void otherNewsIsIndependent() {
    Comparison comparison = compare(CopyExamples.REPORT, CopyExamples.ELSEWHERE);
    assertThat(comparison.kind()).isEqualTo(Kind.INDEPENDENT);
    assertThat(comparison.score()).isLessThan(0.05);
    assertThat(comparison.shared()).isEmpty();
  }

  @Test
  void orderOfTheTwoMakesNoDifference() {
    Comparison there = compare(CopyExamples.REPORT, CopyExamples.REWRITE);
    Comparison back = compare(CopyExamples.REWRITE, CopyExamples.REPORT);
    assertThat(back).isEqualTo(there.flipped());
  }

  @Test
  void laterOneHasItFromTheEarlierOne() {
    Comparison comparison =
        detector.compare(
            article("a", CopyExamples.REPORT, credits("2031-05-06", null, null)),
            article("b", CopyExamples.TRANSLATION, credits("2031-05-04", null, null)));
    assertThat(comparison.direction()).isEqualTo(Direction.A_FROM_B);
  }

  @Test
  void emptyAndTinyTextsAreNoCopiesUnlessEqual() {
    assertThat(compare("", CopyExamples.REPORT).copy()).isFalse();
    assertThat(compare("Dam leaks.", CopyExamples.REPORT).copy()).isFalse();
    assertThat(compare("Dam leaks.", "Dam leaks").copy()).isTrue();
  }

  @Test
  void jsonCountsCodePoints() {
    String text = "😀 " + CopyExamples.REPORT;
    Comparison comparison = compare(text, CopyExamples.REPORT);
    String json =
        ComparisonJson.write(
            "p", article("a", text), article("b", CopyExamples.REPORT), comparison);
    assertThat(json)
        .startsWith("{\"id\":\"p\",\"label\":\"copy\",\"kind\":\"verbatim\"")
        .contains("\"a\":[2,")
        .contains("\"b\":[0,");
  }
}
