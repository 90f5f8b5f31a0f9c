package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.article.Page;
import dev.readout.article.RemovalReason;
import dev.readout.article.Removed;
import dev.readout.article.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is body on a page and what is not: one piece of a page for each rule, among paragraphs. */
class BodyRulesTest {
  private static final String FIRST =
      "The lighthouse on the northern point was lit again on Sunday, after three winters in which ships had to find their own way.";
  private static final String SECOND =
      "Its keeper, a former teacher, said that he had climbed the two hundred steps every day, even while there was nothing to light.";
  private static final String THIRD =
      "The port authority paid for the new lamp, which can be seen from thirty miles away and needs no more power than a kettle.";
  private static final String FOURTH =
      "Whether the small museum beside it will open again in the summer has not been decided, the authority added on Monday.";

  /** A page with a piece of markup between its second and its third paragraph. */
  private static String page(String between) {
    return """
    <html lang="en"><head><title>Lighthouse lit again | Point Observer</title></head><body>
    <header><nav><a href="/">Home</a> <a href="/sea">Sea</a> <a href="/land">Land</a></nav></header>
    <main><article><h1>Lighthouse lit again</h1><div class="article-body">
    <p>%s</p><p>%s</p>%s<p>%s</p><p>%s</p></div></article></main>
    <footer>© 2024 Point Observer</footer></body></html>
    """
        .formatted(FIRST, SECOND, between, THIRD, FOURTH);
  }

  private static Article cleaned(String between) {
    Article article = Cleaner.standard().clean(Page.html("a", page(between)));
    assertThat(article.bodyText()).contains(FIRST, SECOND, THIRD, FOURTH);
    return article;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<aside class='related'><h3>Related</h3><a href='/x'>Five lamps that never went out</a></aside>|Five lamps",
        "<div class='share-bar'>Share this story <a href='#'>Facebook</a> <a href='#'>Email</a></div>|Share this",
        "<div class='newsletter-signup'><p>Sign up for our newsletter and get the best of the coast in your inbox</p></div>|inbox",
        "<p><strong>Read more:</strong> <a href='/y'>How a lamp is made</a></p>|How a lamp",
        "<div class='ad-slot'>Advertisement</div>|Advertisement",
        "<div class='paywall'><p>Subscribe now to continue reading this story</p></div>|Subscribe now",
        "<p>You have 2 free articles left this month</p>|free articles",
        "<div class='liveblog-nav'>Show key events only</div>|key events",
        "<div id='cookie-consent'><p>We and our partners keep small files on your device to remember you, and you can withdraw at any time.</p></div>|small files",
        "<div class='recommended'><h4>Recommended stories</h4><ul><li><a href='/1'>The ferry that came back</a></li><li><a href='/2'>A bell for the bay</a></li></ul></div>|ferry",
        "<section class='comments'><p>I could see it from my kitchen, and my children clapped when it came on.</p></section>|kitchen"
      })
  void furnitureAmongParagraphsIsRemoved(String between, String words) {
    assertThat(cleaned(between).bodyText()).doesNotContain(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<blockquote class='twitter-tweet'><p>The light is back, and so are we. Come and see it tonight!</p>— Point Harbour (@pointharbour)</blockquote>|so are we",
        "<blockquote><p>I never thought that I would see it burn again in my time.</p></blockquote>|burn again",
        "<h2>How the lamp was chosen</h2>|lamp was chosen",
        "<ul><li>The lamp is made of ninety small ones</li><li>The lens is a hundred and ten years old</li></ul>|ninety small ones",
        "<div><div><p>Nobody was hurt in those three winters, but two boats were lost on the rocks below the point.</p></div></div>|two boats"
      })
  void whatTheAuthorWroteOrQuotesStays(String between, String words) {
    assertThat(cleaned(between).bodyText()).contains(words);
  }

  @Test
  void aTableWithinACellOfDataIsRead() {
    String page =
        "<table><tr><td><b><i><u><table><tr><td>Rye<td>12</table></u></i></b><td>Oats</table>";
    assertThat(Cleaner.standard().clean(Page.html("a", page.repeat(3))).text()).contains("Rye\t12");
  }

  @Test
  void aTableWithDataKeepsItsRows() {
    Article article =
        cleaned(
            "<table><tr><th>Year</th><th>Ships that passed</th></tr><tr><td>2021</td><td>1,204</td></tr>"
                + "<tr><td>2022</td><td>988</td></tr><tr><td>2023</td><td>1,530</td></tr></table>");
    assertThat(article.text())
        .contains("Year\tShips that passed\n", "2021\t1,204\n", "2023\t1,530\n");
    assertThat(article.bodyText()).contains("2022\t988");
  }

  @Test
  void aCaptionIsKeptAsACaption() {
    Article article =
        cleaned(
            "<figure><img src='a.jpg'><figcaption>The lamp before it was lifted. Photo: Point Harbour</figcaption></figure>");
    assertThat(article.bodyText()).doesNotContain("before it was lifted");
    assertThat(article.removed())
        .filteredOn(removed -> removed.reason() == RemovalReason.CAPTION)
        .extracting(removed -> removed.span().in(article.text()))
        .anySatisfy(caption -> assertThat(caption).contains("The lamp before it was lifted."));
  }

  @Test
  void anArticleThatStandsTwiceOnItsPageIsReadOnce() {
    String twice = page("");
    String copy = twice.substring(twice.indexOf("<div class"), twice.indexOf("</article>"));
    Article article =
        Cleaner.standard().clean(Page.html("a", twice.replace("</article>", copy + "</article>")));
    assertThat(article.bodyText()).containsOnlyOnce(FIRST).containsOnlyOnce(FOURTH);
    assertThat(article.removed()).extracting(Removed::rule).contains("said before");
  }

  @Test
  void namesOfTheWholePagesBoxesTellNothing() {
    String wrapped =
        page("").replace("<main>", "<main class='has-sidebar comments-open cookie-ready'>");
    Article article = Cleaner.standard().clean(Page.html("a", wrapped));
    assertThat(article.bodyText()).contains(FIRST, SECOND, THIRD, FOURTH);
  }

  @Test
  void everySpanLeadsBackToItsElement() {
    String source = page("<div><p>Two boats were lost there, one of them a pilot's.</p></div>");
    Article article = Cleaner.standard().clean(Page.html("a", source));
    Document page = Jsoup.parse(source);
    assertThat(article.layout()).isNotEmpty();
    for (Article.Element element : article.layout()) {
      Element there = page.selectXpath("/html/body/" + element.path()).first();
      assertThat(there).as(element.path()).isNotNull();
      assertThat(there.text()).contains(element.span().in(article.text()).strip());
    }
    for (Span span : article.body()) {
      assertThat(article.layout()).anySatisfy(e -> assertThat(span.overlaps(e.span())).isTrue());
    }
  }
}
