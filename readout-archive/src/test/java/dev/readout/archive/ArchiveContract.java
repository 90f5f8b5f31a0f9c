package dev.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Page;
import dev.readout.story.group.Correction;
import dev.readout.story.group.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every archive does, wherever it keeps things. */
abstract class ArchiveContract {
  Archive archive;

  /** A new archive with nothing in it. */
  abstract Archive empty();

  @BeforeEach
  void open() {
    archive = empty();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static Keeping article(String id, String text) {
    return GeneratedArticles.of(Page.text(id, text), "1", "Title of " + id);
  }

  @Test
  void keepsAndHandsBack() {
    Page page =
        new Page(
            "a1",
            Page.Kind.HTML,
            "<p>Ministers met.</p>",
            new Page.Given("Talks", "https://paper.example/talks", "2024-05-01", "Paper", "en"),
            Map.of("desk", "{\"n\": 1.50}"));

    Kept kept = archive.keep(GeneratedArticles.of(page, "7", "Talks"));

    assertThat(kept).isEqualTo(Kept.ADDED);
    assertThat(archive.page("a1")).contains(page);
    ArchivedReading reading = archive.reading("a1").orElseThrow();
    assertThat(reading.rulesVersion()).isEqualTo("7");
    assertThat(reading.json()).isEqualTo("{\"id\":\"a1\",\"length\":21}");
    assertThat(archive.page("a2")).isEmpty();
    assertThat(archive.reading("a2")).isEmpty();
  }

  @Test
  void decisionsOfAnalystsAreKeptUntilTheyAreTakenBack() {
    Correction pin =
        new Correction(
            "desk", Instant.parse("2031-05-04T07:00:00Z"), new Decision.Pin(List.of("a1")));
    assertThat(archive.correct(pin)).isTrue();
    assertThat(archive.correct(pin)).isFalse();
    assertThat(archive.corrections().oldestFirst()).containsExactly(pin);
    assertThat(dump()).contains(pin.id());

    assertThat(archive.undo(pin.id())).isTrue();
    assertThat(archive.undo(pin.id())).isFalse();
    assertThat(archive.corrections().isEmpty()).isTrue();
  }

  @Test
  void keepingAgainChangesNothing() {
    archive.keep(article("a1", "The harbour reopened."));
    String before = dump();

    assertThat(archive.keep(article("a1", "The harbour reopened."))).isEqualTo(Kept.UNCHANGED);
    assertThat(dump()).isEqualTo(before);
    assertThat(archive.search("harbour", 10)).hasSize(1);
  }

  @Test
  void otherContentUnderAnIdReplacesAndSaysSo() {
    archive.keep(article("a1", "The harbour reopened."));

    assertThat(archive.keep(article("a1", "The airport reopened."))).isEqualTo(Kept.REPLACED);
    assertThat(archive.count()).isEqualTo(1);
    assertThat(archive.search("harbour", 10)).isEmpty();
    assertThat(archive.search("airport", 10)).hasSize(1);
  }

  @Test
  void otherRulesReadAgain() {
    Page page = Page.text("a1", "The harbour reopened.");
    archive.keep(GeneratedArticles.of(page, "1", "Harbour"));
    assertThat(archive.fresh(page, "1")).isPresent();
    assertThat(archive.fresh(page, "2")).isEmpty();
    assertThat(archive.fresh(Page.text("a1", "Another text."), "1")).isEmpty();
    try (Stream<Page> stale = archive.stale("2")) {
      assertThat(stale).containsExactly(page);
    }

    assertThat(archive.keep(GeneratedArticles.of(page, "2", "Harbour"))).isEqualTo(Kept.READ_AGAIN);
    try (Stream<Page> stale = archive.stale("2")) {
      assertThat(stale).isEmpty();
    }
  }

  @Test
  void whatIsKnownOfCopiesHoldsForThePageAndTheRulesItWasMadeFrom() {
    archive.keep(List.of(article("a", "one"), article("b", "two"), article("c", "three")));
    archive.keepCopyEntries("7", Map.of("a", "of a", "b", "of b", "nobody", "of nobody"));
    assertThat(copyEntries("7")).containsExactly("of a", "of b");
    assertThat(copyEntries("8")).isEmpty();
    assertThat(withoutCopyEntry("7")).containsExactly("c");

    archive.keep(article("a", "another one"));
    assertThat(copyEntries("7")).containsExactly("of b");
    assertThat(withoutCopyEntry("7")).containsExactly("a", "c");

    archive.keepCopyEntries("7", Map.of("a", "of the new a"));
    assertThat(copyEntries("7")).containsExactly("of the new a", "of b");
    archive.forget("b");
    assertThat(copyEntries("7")).containsExactly("of the new a");
    assertThat(withoutCopyEntry("8")).containsExactly("a", "c");
  }

  private List<String> copyEntries(String version) {
    try (Stream<String> entries = archive.copyEntries(version)) {
      return entries.toList();
    }
  }

  private List<String> withoutCopyEntry(String version) {
    try (Stream<ArchivedReading> readings = archive.withoutCopyEntry(version)) {
      return readings.map(ArchivedReading::id).toList();
    }
  }

  @Test
  void listsByIdAndByDay() {
    archive.keep(List.of(dated("b", "2024-05-02"), dated("c", null), dated("a", "2024-05-03")));

    try (Stream<ArchivedArticle> all = archive.articles()) {
      assertThat(all.map(ArchivedArticle::id)).containsExactly("a", "b", "c");
    }
    try (Stream<ArchivedArticle> all = archive.timeline()) {
      assertThat(all.map(ArchivedArticle::id)).containsExactly("b", "a", "c");
    }
  }

  private static Keeping dated(String id, String day) {
    Page.Given given = new Page.Given(null, null, day, null, null);
    return GeneratedArticles.of(
        new Page(id, Page.Kind.TEXT, "Text of " + id, given, Map.of()), "1", "T");
  }

  @Test
  void aStreamDoesNotKeepOthersFromWriting() {
    archive.keep(List.of(article("a", "one"), article("b", "two")));
    try (Stream<ArchivedArticle> all = archive.articles()) {
      assertThat(
              all.map(each -> archive.keep(article(each.id() + "+", "more of " + each.id())))
                  .toList())
          .containsExactly(Kept.ADDED, Kept.ADDED);
    }
    assertThat(archive.count()).isEqualTo(4);
  }

  @Test
  void findsWordsInAnyFormAndMarksThem() {
    archive.keep(
        List.of(
            article("a", "The envoys of both sides agreed on a ceasefire after nightlong talks."),
            article("b", "A ceasefire was refused. Señor Núñez left.")));

    List<Hit> hits = archive.search("agree ceasefires", 10);
    assertThat(hits).hasSize(1);
    Hit hit = hits.getFirst();
    assertThat(hit.article().id()).isEqualTo("a");
    assertThat(hit.marked().stream().map(span -> span.in(hit.snippet())))
        .containsExactly("agreed", "ceasefire");
    assertThat(archive.search("nunez", 10)).hasSize(1);
    assertThat(archive.search("\"both sides\"", 10)).hasSize(1);
    assertThat(archive.search("\"sides both\"", 10)).isEmpty();
    assertThat(archive.search("night*", 10)).hasSize(1);
    assertThat(archive.search("ceasefire", 1)).hasSize(1);
  }

  @Test
  void tellsAllThatMatchAndSearchesAmongSome() {
    archive.keep(
        List.of(article("a", "the dam"), article("b", "the dam broke"), article("c", "rain")));

    assertThat(archive.matching("dam")).containsExactlyInAnyOrder("a", "b");
    assertThat(archive.matching("(")).isEmpty();
    assertThat(archive.search("dam", List.of("b", "c")).stream().map(hit -> hit.article().id()))
        .containsExactly("b");
    assertThat(archive.search("dam", List.of())).isEmpty();
  }

  @Test
  void aWordOfTheTitleCountsMoreThanOneOfTheBody() {
    archive.keep(
        List.of(
            GeneratedArticles.of(Page.text("a", "A long text with one dam in it."), "1", "Rivers"),
            GeneratedArticles.of(Page.text("b", "A long text with none in it."), "1", "The dam")));

    assertThat(archive.search("dam", 10).stream().map(hit -> hit.article().id()))
        .containsExactly("b", "a");
  }

  @Test
  void whatLooksLikeAnOperatorIsAWord() {
    archive.keep(article("a", "Neither AND nor OR: it's a text (of sorts)."));
    for (String words :
        List.of("NOT", "a AND", "(", "\"", "*", "it's", "title:a", "-", "NEAR(a b)")) {
      archive.search(words, 10);
    }
    assertThat(archive.search("AND (of", 10)).hasSize(1);
    assertThat(archive.search("\"of sorts", 10)).hasSize(1);
  }

  @Test
  void forgetsAllOfAnArticle() {
    archive.keep(List.of(article("a", "harbour"), article("b", "harbour")));

    assertThat(archive.forget("a")).isTrue();
    assertThat(archive.forget("a")).isFalse();
    assertThat(archive.reading("a")).isEmpty();
    assertThat(archive.search("harbour", 10)).hasSize(1);
    assertThat(archive.keep(article("a", "harbour"))).isEqualTo(Kept.ADDED);
  }

  private String dump() {
    StringBuilder text = new StringBuilder();
    ArchiveDump.write(archive, text);
    return text.toString();
  }
}
