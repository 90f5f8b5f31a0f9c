package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.readout.article.Article;
import dev.readout.article.Page;
import dev.readout.article.Warning;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** No page makes cleaning fail, and what it hands back is always whole and in order. */
class HostilePagesTest {
  private static final List<String> PIECES =
      List.of(
          "<div>",
          "</div>",
          "<p>",
          "</p>",
          "<article>",
          "<b",
          "<script>",
          "</script>",
          "<base href='//x'>",
          "&#0;",
          "&amp;#x110000;",
          "\u0000",
          "\uD800",
          "<!--",
          "-->",
          "<table><td>",
          "<h1>Old bridge</h1>",
          "word ",
          "A whole sentence stands here, as it should. ",
          "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":",
          "{\"author\":[[[[",
          "<time datetime='99-99'>",
          "\n",
          "\r",
          "2024-02-31",
          "http://x.y/z.jpg",
          "(Reuters) - ",
          "By ",
          "© ",
          "日本語の文。",
          "<meta property=og:title content='",
          "'>");

  private static final String SENTENCES =
      "The bell of the old harbour was rung on Monday, after years in which nobody had rung it."
          + " Its keeper said that he would ring it each morning until the ferry was back.";

  @Test
  void aHundredThousandNestedElements() {
    bounded("<div>".repeat(100_000) + "word");
    bounded("<span>".repeat(100_000) + "word");
    bounded("<ul><li>".repeat(50_000) + "word" + "<table><td>".repeat(50_000) + "word");
  }

  @Test
  void aMillionAttributes() {
    StringBuilder page = new StringBuilder("<p ");
    for (int i = 0; i < 1_000_000; i++) {
      page.append('a').append(i).append("=1 ");
    }
    bounded(page.append(">word").toString());
    bounded("<p class='" + "comment-".repeat(1_000_000) + "'>word");
  }

  @Test
  void fiftyMegabytesAreReadInPart() {
    Article article = bounded("<p>word after word. </p>".repeat(2_200_000));
    assertThat(article.warnings()).extracting(Warning::kind).contains(Warning.Kind.DAMAGED_TEXT);
  }

  @Test
  void oneEndlessLine() {
    bounded("a".repeat(5_000_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(120),
        () -> whole(Cleaner.standard().clean(Page.text("t", "By Ann Lee and ".repeat(300_000)))));
  }

  @Test
  void deepAndBrokenStructuredData() {
    bounded(
        "<script type='application/ld+json'>" + "[{\"a\":".repeat(100_000) + "</script><p>word");
  }

  @Test
  void nullBytesAreNoText() {
    Article article = bounded("<p>" + "\u0000".repeat(100_000) + SENTENCES + "\u0000</p>");
    assertThat(article.text()).doesNotContain("\u0000");
    assertThat(article.bodyText()).contains("nobody had rung it");
    Article flat = Cleaner.standard().clean(Page.text("t", "\u0000\u0000" + SENTENCES + "\u0000"));
    whole(flat);
    assertThat(flat.bodyText()).contains("nobody had rung it");
  }

  @Test
  void scriptBombs() {
    String endless = "<script>" + "document.write('<p>word</p>');".repeat(200_000);
    Article unclosed = bounded("<p>" + SENTENCES + "</p>" + endless);
    assertThat(unclosed.bodyText()).contains("nobody had rung it").doesNotContain("document");
    bounded("<script>0</script>".repeat(300_000) + "<p>" + SENTENCES);
    bounded(
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>".repeat(60_000));
  }

  @Test
  void aBaseElementLeadsNowhere() {
    Article article =
        bounded(
            "<base href='https://elsewhere.example/'><base href='javascript:alert(1)'>"
                + "<link rel=canonical href='/story'><meta property=og:image content='/a.jpg'>"
                + "<meta property=og:url content='javascript:alert(1)'><p>"
                + SENTENCES);
    assertThat(article.credits().url()).isNull();
    assertThat(article.credits().image()).isNull();
    assertThat(article.credits().publisher()).isNull();
    assertThat(article.credits().origin()).isNull();
  }

  @Test
  void bytesReadInTheWrongCharsetAreSaid() {
    String wrong =
        new String(
            "Die Bürger über die Brücke führen, müßte für Gäste schön klären, hört früh."
                .repeat(20)
                .getBytes(StandardCharsets.ISO_8859_1),
            StandardCharsets.UTF_8);
    Article article = bounded("<meta charset=utf-8><article><p>" + wrong + "</article>");
    assertThat(article.warnings()).extracting(Warning::kind).contains(Warning.Kind.DAMAGED_TEXT);
  }

  @Test
  void manyPlacesForOneFact() {
    bounded("<h1>Old bridge</h1>".repeat(100_000));
    bounded("<meta name=author content='Ann Lee'>".repeat(100_000));
    bounded("<time datetime=2024-05-02>2 May 2024</time>".repeat(100_000));
    bounded("<a class=byline-author href=/author/x>By Ann Lee</a>".repeat(50_000));
  }

  @Property(tries = 300)
  void everyPageIsTiled(@ForAll("pages") String page) {
    whole(Cleaner.standard().clean(Page.html("h", page)));
    whole(Cleaner.standard().clean(Page.text("t", page)));
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  private static Article bounded(String page) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(120),
        () -> {
          Article article = Cleaner.standard().clean(Page.html("h", page));
          whole(article);
          return article;
        });
  }

  private static void whole(Article article) {
    assertThat(WholeArticle.fault(article)).isNull();
  }
}
