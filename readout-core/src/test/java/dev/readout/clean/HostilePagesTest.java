package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.readout.article.Article;
import dev.readout.article.Page;
import dev.readout.article.Removed;
import dev.readout.article.Span;
import dev.readout.article.Warning;
import java.time.Duration;
import java.util.ArrayList;
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

  @Test
  void aHundredThousandNestedElements() {
    bounded("<div>".repeat(100_000) + "word");
  }

  @Test
  void aMillionAttributes() {
    StringBuilder page = new StringBuilder("<p ");
    for (int i = 0; i < 1_000_000; i++) {
      page.append('a').append(i).append("=1 ");
    }
    bounded(page.append(">word").toString());
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

  /** Body and removed spans lie in order, apart, and leave nothing but space between them. */
  private static void whole(Article article) {
    List<Span> spans = new ArrayList<>(article.body());
    article.removed().stream().map(Removed::span).forEach(spans::add);
    spans.sort(null);
    int at = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(at);
      assertThat(letters(article.text(), at, span.start())).isFalse();
      at = span.end();
    }
    assertThat(letters(article.text(), at, article.text().length())).isFalse();
  }

  private static boolean letters(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
