package dev.readout.copy;

import static dev.readout.copy.CopyExamples.article;
import static dev.readout.copy.CopyExamples.credits;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.copy.Independence.State;
import dev.readout.copy.Lineage.Relation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LineageTest {
  private static Map<String, Article> byId(Article... articles) {
    return List.of(articles).stream().collect(Collectors.toMap(Article::id, Function.identity()));
  }

  private static Independence independence(Article... articles) {
    Map<String, Article> byId = byId(articles);
    return Independence.of(Families.of(byId.values()), byId);
  }

  @Test
  void pageOfTheCreditedOutletIsTheOriginal() {
    Map<String, Article> articles =
        byId(
            article("herald", CopyExamples.REPORT, credits("2031-05-04", "Herald", "Northwire")),
            article("wire", CopyExamples.REPORT, credits("2031-05-05", "Northwire", null)),
            article("post", CopyExamples.TRANSLATION, credits("2031-05-06", "Post", null)));
    Lineage lineage = Lineage.of(Families.of(articles.values()).getFirst(), articles);
    assertThat(lineage.origin()).isEqualTo("Northwire");
    assertThat(lineage.members())
        .extracting(Lineage.Member::article, Lineage.Member::relation, Lineage.Member::certain)
        .contains(
            org.assertj.core.groups.Tuple.tuple("wire", Relation.ORIGINAL, true),
            org.assertj.core.groups.Tuple.tuple("herald", Relation.COPY, true),
            org.assertj.core.groups.Tuple.tuple("post", Relation.TRANSLATION, true));
  }

  @Test
  void withoutCreditsTheEarlierIsTheOriginal() {
    Map<String, Article> articles =
        byId(
            article("late", CopyExamples.REPORT, credits("2031-05-06", null, null)),
            article("early", CopyExamples.REPORT, credits("2031-05-04", null, null)));
    Lineage lineage = Lineage.of(Families.of(articles.values()).getFirst(), articles);
    assertThat(lineage.members().getFirst().article()).isEqualTo("early");
  }

  @Test
  void withoutAnythingWhoCameFirstIsNotCertain() {
    Map<String, Article> articles =
        byId(article("x", CopyExamples.REPORT), article("y", CopyExamples.BRIEF));
    Lineage lineage = Lineage.of(Families.of(articles.values()).getFirst(), articles);
    assertThat(lineage.members()).noneMatch(Lineage.Member::certain);
    assertThat(lineage.origin()).isNull();
  }

  @Test
  void copiesCountOnceAndTwoDesksTwice() {
    Independence independence =
        independence(
            article("a", CopyExamples.REPORT, credits("2031-05-04", "Herald", null)),
            article("b", CopyExamples.REPORT, credits("2031-05-05", "Post", "Herald")),
            article("c", CopyExamples.OTHER_REPORT, credits("2031-05-05", "Gazette", null)));
    assertThat(independence.certain()).isEqualTo(2);
    assertThat(independence.possible()).isEqualTo(2);
  }

  @Test
  void twoReportsOfOneNewsroomAreOneOrigin() {
    Independence independence =
        independence(
            article("a", CopyExamples.REPORT, credits("2031-05-04", "Herald", null)),
            article("c", CopyExamples.OTHER_REPORT, credits("2031-05-05", "The Herald", null)));
    assertThat(independence.possible()).isEqualTo(1);
    assertThat(independence.origins())
        .extracting(Independence.FamilyOrigin::state)
        .containsExactlyInAnyOrder(State.INDEPENDENT, State.SAME_ORIGIN);
  }

  @Test
  void reportThatGivesTheOtherOneAsItsSourceIsUncertain() {
    Independence independence =
        independence(
            article("a", CopyExamples.REPORT, credits("2031-05-04", "Herald", null)),
            article(
                "c",
                CopyExamples.OTHER_REPORT
                    + "According to the Herald, soldiers were on their way in the evening.\n",
                credits("2031-05-05", null, null)));
    assertThat(independence.certain()).isEqualTo(1);
    assertThat(independence.possible()).isEqualTo(2);
  }
}
