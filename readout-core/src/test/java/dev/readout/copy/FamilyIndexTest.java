package dev.readout.copy;

import static dev.readout.copy.CopyExamples.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FamilyIndexTest {
  private static final List<Article> ARTICLES =
      List.of(
          article("report", CopyExamples.REPORT),
          article("again", CopyExamples.REPORT),
          article("brief", CopyExamples.BRIEF),
          article("rewrite", CopyExamples.REWRITE),
          article("translation", CopyExamples.TRANSLATION),
          article("other", CopyExamples.OTHER_REPORT),
          article("elsewhere", CopyExamples.ELSEWHERE),
          article("tiny", "Dam leaks."),
          article("tiny too", "Dam leaks!"),
          article("empty", ""));

  @Provide
  Arbitrary<List<Article>> orders() {
    return Arbitraries.shuffle(ARTICLES);
  }

  @Property(tries = 25)
  void anyOrderGivesTheSameFamilies(@ForAll("orders") List<Article> order) {
    assertThat(Families.of(order)).isEqualTo(Families.of(ARTICLES));
  }

  @Property(tries = 10)
  void anIdThatAFamilyOnceHadStillLeadsToIt(@ForAll("orders") List<Article> order) {
    Map<String, Article> byId = new HashMap<>();
    order.forEach(article -> byId.put(article.id(), article));
    FamilyIndex index = new FamilyIndex(CopyDetector.standard(), byId::get);
    List<Family> everSeen = new ArrayList<>();
    for (Article article : order) {
      index.add(article);
      everSeen.addAll(index.families());
    }
    for (Family former : everSeen) {
      assertThat(index.family(former.id()).orElseThrow().members()).containsAll(former.members());
    }
  }

  @Test
  void copiesAreOneFamilyAndOthersAreNot() {
    assertThat(Families.of(ARTICLES))
        .extracting(Family::members)
        .containsExactlyInAnyOrder(
            List.of("again", "brief", "report", "rewrite", "translation"),
            List.of("other"),
            List.of("elsewhere"),
            List.of("tiny", "tiny too"),
            List.of("empty"));
  }

  @Test
  void addingTwiceChangesNothing() {
    List<Article> twice = new ArrayList<>(ARTICLES);
    twice.addAll(ARTICLES);
    assertThat(Families.of(twice)).isEqualTo(Families.of(ARTICLES));
  }

  @Test
  void keysStayWithinTheirBound() {
    for (Article article : ARTICLES) {
      assertThat(FamilySketch.keys(ComparedText.of(article), WordRarity.english()))
          .hasSizeLessThanOrEqualTo(FamilySketch.KEYS)
          .isSorted();
    }
  }
}
