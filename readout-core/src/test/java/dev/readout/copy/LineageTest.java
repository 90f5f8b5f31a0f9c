package dev.readout.copy;

import static dev.readout.copy.CopyExamples.article;
import static dev.readout.copy.CopyExamples.credits;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.readout.article.Article;
import dev.readout.article.Article.Credits;
import dev.readout.article.Publisher;
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
            tuple("wire", Relation.ORIGINAL, true),
            tuple("herald", Relation.COPY, true),
            tuple("post", Relation.TRANSLATION, true));
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

  private static Lineage lineage(Article... articles) {
    Map<String, Article> byId = byId(articles);
    return Lineage.of(Families.of(byId.values()).getFirst(), byId);
  }

  private static Article onSite(String id, String text, String domain, String url) {
    Credits none = Credits.NONE;
    return article(
        id,
        text,
        new Credits(
            none.title(),
            url,
            none.published(),
            none.updated(),
            none.authors(),
            none.image(),
            none.section(),
            new Publisher(null, domain, List.of()),
            none.origin()));
  }

  @Test
  void pageWhoseCanonicalAddressIsElsewhereHasItFromThere() {
    Lineage lineage =
        lineage(
            // Longer, and so the first to be guessed.
            onSite(
                "reprint",
                CopyExamples.REPORT + "Rain is forecast.\n",
                "valley.example",
                "https://www.norrd.example/dam"),
            onSite("report", CopyExamples.REPORT, "norrd.example", "https://norrd.example/dam"));
    assertThat(lineage.members())
        .extracting(Lineage.Member::article, Lineage.Member::of, Lineage.Member::certain)
        .containsExactly(tuple("report", null, true), tuple("reprint", "report", true));
    assertThat(lineage.members().getLast().reason()).contains("canonical address");
  }

  @Test
  void whoGivesTheOtherAsItsSourceComesSecondWhateverTheDates() {
    Lineage lineage =
        lineage(
            article(
                "post",
                CopyExamples.REPORT + "Snow is on its way as well, the Herald reported.\n",
                credits("2031-05-04", "Post", null)),
            article("herald", CopyExamples.REPORT, credits("2031-05-05", "Herald", null)));
    assertThat(lineage.members().getFirst().article()).isEqualTo("herald");
    assertThat(lineage.members().getLast().reason()).contains("gives Herald as a source");
  }

  @Test
  void creditIsWorthMoreThanAMention() {
    Lineage lineage =
        lineage(
            article(
                "herald",
                CopyExamples.REPORT + "Snow is on its way as well, the Post reported.\n",
                credits(null, "Herald", null)),
            article("post", CopyExamples.REPORT, credits(null, "Post", "Herald")));
    assertThat(lineage.members())
        .extracting(Lineage.Member::article)
        .containsExactly("herald", "post");
  }

  @Test
  void inACircleOfMentionsNobodyIsSurelyFirst() {
    Lineage lineage =
        lineage(
            article(
                "a",
                CopyExamples.REPORT + "Snow is on its way, the Post reported.\n",
                credits(null, "Herald", null)),
            article(
                "b",
                CopyExamples.REPORT + "Snow is on its way, the Gazette reported.\n",
                credits(null, "Post", null)),
            article(
                "c",
                CopyExamples.REPORT + "Snow is on its way, the Herald reported.\n",
                credits(null, "Gazette", null)));
    assertThat(lineage.members()).hasSize(3);
    assertThat(lineage.members().getFirst().certain()).isFalse();
    assertThat(lineage.origin()).isNull();
  }

  @Test
  void copyOfACopyHangsFromTheOneItCredits() {
    Lineage lineage =
        lineage(
            article("herald", CopyExamples.REPORT, credits("2031-05-04", "Herald", null)),
            article("post", CopyExamples.REPORT, credits("2031-05-05", "Post", "Herald")),
            article("gazette", CopyExamples.REPORT, credits("2031-05-06", "Gazette", "Post")));
    assertThat(lineage.members())
        .extracting(Lineage.Member::article, Lineage.Member::of)
        .containsExactly(tuple("herald", null), tuple("post", "herald"), tuple("gazette", "post"));
  }

  @Test
  void withoutCreditsAndDatesTheOriginIsUnknown() {
    assertThat(
            lineage(
                    article("x", CopyExamples.REPORT, credits(null, "Herald", null)),
                    article("y", CopyExamples.BRIEF, credits(null, "Post", null)))
                .origin())
        .isNull();
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
