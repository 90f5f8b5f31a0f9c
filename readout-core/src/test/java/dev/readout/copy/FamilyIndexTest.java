package dev.readout.copy;

import static dev.readout.copy.CopyExamples.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FamilyIndexTest {
  private static final List<Article> ARTICLES =
      List.of(
          article("report", CopyExamples.REPORT),
          article("again", CopyExamples.REPORT),
          article("brief", CopyExamples.BRIEF),
          article("rewrite", CopyExamples.REWRITE),
          article("translation", CopyExamples.TRANSLATION),
          article("other translation", CopyExamples.OTHER_TRANSLATION),
          article("other", CopyExamples.OTHER_REPORT),
          article("elsewhere", CopyExamples.ELSEWHERE),
          article("elsewhere again", "Bank waits\n" + CopyExamples.ELSEWHERE),
          article("digest", DigestTest.DIGEST),
          article("tiny", "Dam leaks."),
          article("tiny too", "Dam leaks!"),
          article("empty", ""),
          article("empty too", ""));

  private static final Map<String, Article> BY_ID = new HashMap<>();

  static {
    ARTICLES.forEach(article -> BY_ID.put(article.id(), article));
  }

  private static FamilyIndex empty() {
    return new FamilyIndex(CopyDetector.standard(), new ComparedTexts(BY_ID::get, 4));
  }

  @Provide
  Arbitrary<List<Article>> orders() {
    return Arbitraries.shuffle(ARTICLES);
  }

  @Property(tries = 40)
  void anyOrderGivesTheSameFamilies(@ForAll("orders") List<Article> order) {
    assertThat(Families.of(order)).isEqualTo(Families.of(ARTICLES));
  }

  @Property(tries = 20)
  void kinAreTheFamiliesOfMoreThanOne(@ForAll("orders") List<Article> order) {
    List<List<String>> members =
        Families.of(ARTICLES).stream().map(Family::members).filter(all -> all.size() > 1).toList();
    assertThat(members).isNotEmpty();
    assertThat(Families.kin(order)).containsExactlyInAnyOrderElementsOf(members);
  }

  @Property(tries = 40)
  void anyBatchSizeAndARestartAfterEachGiveTheSameFamilies(
      @ForAll("orders") List<Article> order,
      @ForAll @IntRange(min = 1, max = 14) int batch,
      @ForAll long seed) {
    List<IndexEntry> kept = new ArrayList<>();
    FamilyIndex index = empty();
    for (int from = 0; from < order.size(); from += batch) {
      index = empty();
      // A store gives its rows in an order of its own.
      Collections.shuffle(kept, new Random(seed));
      index.restore(kept.stream().map(FamilyIndexTest::writtenAndRead).toList());
      for (Article article : order.subList(from, Math.min(order.size(), from + batch))) {
        index.add(article).ifPresent(kept::add);
      }
    }
    assertThat(index.families()).isEqualTo(Families.of(ARTICLES));
  }

  @Property(tries = 40)
  void familiesAreThoseOfWhoIsLeftWhenSomeAreForgotten(
      @ForAll("orders") List<Article> order, @ForAll @IntRange(min = 1, max = 6) int forgotten) {
    List<IndexEntry> kept = new ArrayList<>();
    FamilyIndex before = empty();
    order.forEach(article -> before.add(article).ifPresent(kept::add));
    Set<String> gone = new HashSet<>();
    order.subList(0, forgotten).forEach(article -> gone.add(article.id()));
    kept.removeIf(entry -> gone.contains(entry.id()));
    FamilyIndex after = empty();
    after.restore(kept).forEach(id -> after.add(Objects.requireNonNull(BY_ID.get(id))));
    assertThat(after.families()).isEqualTo(Families.of(order.subList(forgotten, order.size())));
  }

  private static IndexEntry writtenAndRead(IndexEntry entry) {
    return IndexEntryJson.read(IndexEntryJson.write(entry));
  }

  @Property(tries = 20)
  void anIdThatAFamilyOnceHadStillLeadsToIt(@ForAll("orders") List<Article> order) {
    FamilyIndex index = empty();
    List<Family> everSeen = new ArrayList<>();
    for (Article article : order) {
      index.add(article);
      everSeen.addAll(index.families());
    }
    for (Family former : everSeen) {
      Family now = index.family(former.id()).orElseThrow();
      assertThat(now.members()).containsAll(former.members());
      if (!now.id().equals(former.id())) {
        assertThat(index.formerIds(now)).contains(former.id());
      }
    }
  }

  @Property(tries = 20)
  void membersAreNeverLostWhenOthersArrive(@ForAll("orders") List<Article> order) {
    FamilyIndex index = empty();
    Map<String, List<String>> before = new HashMap<>();
    for (Article article : order) {
      index.add(article);
      before.forEach(
          (member, family) ->
              assertThat(index.familyOf(member).orElseThrow().members()).containsAll(family));
      index.families().forEach(f -> f.members().forEach(m -> before.put(m, f.members())));
    }
  }

  @Test
  void copiesAreOneFamilyAndOthersAreNot() {
    assertThat(Families.of(ARTICLES))
        .extracting(Family::members)
        .containsExactlyInAnyOrder(
            // The brief lies whole in the digest, so that these two cannot be told apart.
            List.of(
                "again",
                "brief",
                "digest",
                "other translation",
                "report",
                "rewrite",
                "translation"),
            List.of("other"),
            List.of("elsewhere", "elsewhere again"),
            List.of("tiny", "tiny too"),
            List.of("empty"),
            List.of("empty too"));
  }

  @Test
  void twoTranslationsOfOneTextAreOneFamily() {
    assertThat(
            Families.of(
                List.of(
                    article("one", CopyExamples.TRANSLATION),
                    article("two", CopyExamples.OTHER_TRANSLATION))))
        .hasSize(1);
  }

  @Test
  void addingTwiceChangesNothing() {
    List<Article> twice = new ArrayList<>(ARTICLES);
    twice.addAll(ARTICLES);
    assertThat(Families.of(twice)).isEqualTo(Families.of(ARTICLES));
  }

  @Test
  void unknownIdsLeadNowhere() {
    FamilyIndex index = empty();
    ARTICLES.forEach(index::add);
    assertThat(index.family("f0123456789abcdef")).isEmpty();
    assertThat(index.family("no id")).isEmpty();
    assertThat(index.familyOf("nobody")).isEmpty();
  }

  @Test
  void keysStayWithinTheirBound() {
    for (Article article : ARTICLES) {
      SearchKeys keys = SearchKeys.of(ComparedText.of(article));
      assertThat(keys.contents()).isLessThanOrEqualTo(ContentKeys.MOST);
      assertThat(keys.bands()).isLessThanOrEqualTo(MinHashBands.BANDS);
      assertThat(SearchKeys.read(keys.write())).isEqualTo(keys);
    }
  }
}
