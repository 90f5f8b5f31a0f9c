package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.article.Origin;
import dev.readout.article.Page;
import dev.readout.article.RemovalReason;
import dev.readout.article.Warning;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CleanerTest {
  private static final String FIRST =
      "The old ferry returned to the bay on Tuesday after two winters in the dock, and half of the town came to see it.";
  private static final String SECOND =
      "Its captain, who had retired twice before, said that he would steer it until the new bridge was open.";
  private static final String THIRD =
      "The council has promised to pay for the repairs, but it has not yet said where the money will come from.";

  private static final String HTML =
      """
      <html lang="en"><head><title>Ferry returns to the bay | Harbour Courier</title>
      <meta property="og:site_name" content="Harbour Courier">
      <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Ferry returns to the bay",
       "datePublished": "2024-03-05T07:15:00+01:00", "dateModified": "2024-03-06T09:00:00+01:00",
       "author": [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bo Chan"}],},]}</script></head>
      <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
      <main><article><h1>Ferry returns to the bay</h1><p class="byline">By Ann Lee and Bo Chan</p>
      <div class="article-body"><p>%s</p><aside class="related"><a href="/x">Five bridges that were never built</a></aside>
      <p>%s</p><div class="share">Share on Facebook</div><p>%s</p></div></article></main>
      <footer>© 2024 Harbour Courier</footer></body></html>
      """
          .formatted(FIRST, SECOND, THIRD);

  private final Cleaner cleaner = Cleaner.standard();

  @Test
  void aPageIsItsParagraphs() {
    Article article = cleaner.clean(Page.html("a", HTML));
    assertThat(article.bodyText()).contains(FIRST, SECOND, THIRD);
    assertThat(article.bodyText())
        .doesNotContain("Home", "never built", "Share on", "Courier", "By Ann");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.layout())
        .anySatisfy(element -> assertThat(element.path()).endsWith("article[1]/h1[1]"));
  }

  @Test
  void readersCommentsAreNotTheAuthors() {
    String comment =
        "I was there on the quay with my children, and it was a day that we will remember.";
    String page =
        HTML.replace(
            "</article>", "<div class=\"comment-list\"><p>" + comment + "</p></div></article>");
    assertThat(cleaner.clean(Page.html("a", page)).bodyText())
        .contains(THIRD)
        .doesNotContain(comment);
  }

  @Test
  void whatThePageSaysOfItselfIsCredited() {
    Article.Credits credits = cleaner.clean(Page.html("a", HTML)).credits();
    assertThat(credits.title()).isEqualTo("Ferry returns to the bay");
    assertThat(credits.authors()).containsExactly("Ann Lee", "Bo Chan");
    assertThat(credits.published().iso()).isEqualTo("2024-03-05T07:15:00+01:00");
    assertThat(credits.updated().iso()).startsWith("2024-03-06");
    assertThat(credits.publisher().name()).isEqualTo("Harbour Courier");
  }

  @Test
  void aFlattenedTextLosesItsFurnitureAndNoSentence() {
    String ticker =
        "Bridge Plans Shelved Again After Storm Harbour Choir Wins Northern Cup Five Walks For A Wet Sunday Fish Market Moves To Hall Two";
    String text =
        String.join(
            "\n",
            ticker,
            "5 March 2024",
            "This content originally appeared on Channel NewsAsia.",
            FIRST,
            "",
            "Mayor rejects ‘bridge of dreams’ ahead of vote on harbour plan",
            "",
            "Divers find lost bell of the lighthouse; museum wants it back",
            "",
            SECOND,
            THIRD,
            "https://images.example.org/ferry.jpg",
            "2024-03-05 09:00:00");
    Article article = cleaner.clean(Page.text("b", text));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.bodyText()).contains(FIRST, SECOND, THIRD).doesNotContain("Mayor", "Divers");
    assertThat(article.removed())
        .extracting(removed -> removed.reason())
        .containsExactly(
            RemovalReason.HEADLINE_TICKER,
            RemovalReason.TIMESTAMP,
            RemovalReason.CREDIT_LINE,
            RemovalReason.RELATED_LINK,
            RemovalReason.IMAGE_LINK,
            RemovalReason.TIMESTAMP);
    assertThat(article.credits().published().day()).hasToString("2024-03-05");
    assertThat(article.credits().origin().name()).isEqualTo("Channel NewsAsia");
    assertThat(article.credits().origin().relation()).isEqualTo(Origin.Relation.REPUBLISHED);
    assertThat(article.credits().image()).isEqualTo("https://images.example.org/ferry.jpg");
  }

  @Test
  void listItemsAfterAColonAreTheAuthors() {
    String text =
        String.join(
            "\n",
            FIRST,
            "Three things are still missing from the plan of the council:",
            "A new landing stage on the northern side",
            "A second engine that runs without oil",
            SECOND,
            THIRD);
    assertThat(cleaner.clean(Page.text("c", text)).bodyText()).contains("landing stage", "engine");
  }

  @Test
  void aDatelineMakesAnOriginAndProseDoesNot() {
    Article wired = cleaner.clean(Page.text("d", "OSLO (Reuters) - " + FIRST + "\n" + SECOND));
    assertThat(wired.credits().origin().name()).isEqualTo("Reuters");
    assertThat(wired.credits().origin().relation()).isEqualTo(Origin.Relation.WIRE);
    Article quoted =
        cleaner.clean(Page.text("e", FIRST + "\nThe captain told Reuters that he was tired."));
    assertThat(quoted.credits().origin()).isNull();
  }

  @Test
  void theOwnPublisherIsNoOrigin() {
    Page page =
        new Page(
            "f",
            Page.Kind.TEXT,
            "OSLO (Reuters) - " + FIRST,
            new Page.Given(null, "https://www.reuters.com/world/1", null, null, null),
            Map.of());
    assertThat(cleaner.clean(page).credits().origin()).isNull();
  }

  @Test
  void aBodyAsItStandsIsLeftAlone() {
    String text = "Read more: everything\nAdvertisement\n2024-03-05";
    Page page =
        new Page(
            "g",
            Page.Kind.BODY,
            text,
            new Page.Given("Title", null, "2024-03-05", null, null),
            Map.of());
    Article article = cleaner.clean(page);
    assertThat(article.bodyText()).isEqualTo(text);
    assertThat(article.removed()).isEmpty();
    assertThat(article.credits().published().iso()).isEqualTo("2024-03-05");
  }

  @Test
  void nothingGivesNoBody() {
    for (Page page : new Page[] {Page.html("h", ""), Page.text("i", " \n ")}) {
      assertThat(cleaner.clean(page).warnings())
          .extracting(Warning::kind)
          .contains(Warning.Kind.NO_BODY);
    }
  }

  @Test
  void anotherLanguageIsKeptAndMarked() {
    String german =
        "Die alte Fähre ist am Dienstag nach zwei Wintern im Dock in die Bucht zurückgekehrt, und die halbe Stadt war da, um sie zu sehen.";
    Article article = cleaner.clean(Page.text("j", german));
    assertThat(article.language()).isEqualTo("de");
    assertThat(article.bodyText()).isEqualTo(german);
    assertThat(article.warnings())
        .extracting(Warning::kind)
        .containsExactly(Warning.Kind.NOT_ENGLISH);
  }
}
