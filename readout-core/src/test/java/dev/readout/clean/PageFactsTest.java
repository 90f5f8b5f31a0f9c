package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.article.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where days of publication and authors are found on pages, a page of its own for each rule. */
class PageFactsTest {
  private static final String BODY =
      "<p>The ferry to the north island runs again, after a winter in which the ice had kept it in the harbour.</p>"
          + "<p>The captain said that she would sail twice a day until the summer, and three times from then on.</p>";

  @Test
  void theAddressTellsThePrintedDayOfAMomentInUtc() {
    String head = meta("article:published_time", "2024-05-03T02:10:00Z");
    assertThat(day(head, "<h1>Ferry</h1>" + BODY, "https://vale.example/2024/05/02/ferry"))
        .isEqualTo("2024-05-02");
    assertThat(day(head, "<h1>Ferry</h1>" + BODY, "https://vale.example/ferry"))
        .isEqualTo("2024-05-03T02:10:00Z");
  }

  @Test
  void theLineBelowTheTitleTellsThePrintedDayOfAMomentInUtc() {
    String head = meta("article:published_time", "2024-05-02T20:10:00Z");
    assertThat(day(head, "<h1>Ferry</h1><p>Published 3 May 2024</p>" + BODY, null))
        .isEqualTo("2024-05-03");
    assertThat(day(head, "<h1>Ferry</h1><p>Published 2 May 2024, updated 3 May</p>" + BODY, null))
        .isEqualTo("2024-05-02T20:10:00Z");
    // No zone was on the next day at ten past two in the night.
    String night = meta("article:published_time", "2024-05-02T02:10:00Z");
    assertThat(day(night, "<h1>Ferry</h1><p>Published 3 May 2024</p>" + BODY, null))
        .isEqualTo("2024-05-02T02:10:00Z");
  }

  @Test
  void aDayNextToTheTitleComesBeforeOneInAListOfOthers() {
    String others = "<div class=\"meta\">9 June 2024</div>".repeat(3);
    assertThat(day("", "<h1>Ferry</h1><div>7 May 2024</div>" + BODY + BODY + others, null))
        .isEqualTo("2024-05-07");
    assertThat(day("", "<h1>Vale Post</h1>" + BODY + BODY + others, null)).isEqualTo("2024-06-09");
  }

  @Test
  void theHeadingThatIsTheTitleCountsAndNotTheNameOfTheSite() {
    String page =
        "<h1>Vale Post</h1><p>12 May 2024</p>"
            + "<p>Harbour</p>".repeat(6)
            + "<h2>Ferry sails again</h2><p>7 May 2024</p>"
            + BODY;
    assertThat(day(meta("og:title", "Ferry sails again"), page, null)).isEqualTo("2024-05-07");
  }

  @Test
  void theDayOfACommentIsNotTheArticles() {
    String comment =
        "<div class=\"comment\"><abbr class=\"date\" title=\"2024-06-09\">9 June</abbr></div>";
    assertThat(day("", "<h1>Ferry</h1><p>7 May 2024</p>" + BODY + comment, null))
        .isEqualTo("2024-05-07");
  }

  @Test
  void onWithinAWordDoesNotSpeakOfADay() {
    String page = "<h1>Ferry</h1>" + BODY + BODY + "<p>Version 2, 4 March 2019</p>" + BODY;
    assertThat(day("", page + "<p>Posted on 7 May 2024</p>", null)).isEqualTo("2024-05-07");
  }

  @Test
  void erschienenSpeaksOfADayInAFooterToo() {
    String footer =
        "<p class=\"footer\">Erschienen am: 07.05.2024</p><p>Das nächste Heft kommt am 9. Juni 2024.</p>";
    assertThat(day("", "<h1>Fähre</h1>" + BODY + BODY + footer, null)).isEqualTo("2024-05-07");
  }

  @Test
  void aMetaElementCalledPublishedIsRead() {
    assertThat(day(meta("x-published-on", "2024-05-07"), BODY, null)).isEqualTo("2024-05-07");
    assertThat(day(meta("published", "May 7, 2024"), BODY, null)).isEqualTo("2024-05-07");
  }

  @Test
  void aDayInAScriptIsBetterThanNone() {
    String script =
        "<div data-page=\"{&quot;publishedAt&quot;:&quot;2024-05-07T08:00&quot;}\"></div>";
    assertThat(day("", BODY + script, null)).startsWith("2024-05-07");
  }

  @Test
  void aBylineAmongTheLinesNamesTheAuthor() {
    assertThat(authors("", "<h1>Ferry</h1><p>Written by Ida Strand</p>" + BODY))
        .containsExactly("Ida Strand");
    assertThat(authors("", "<h1>Ferry</h1><p>By boat and train</p>" + BODY)).isEmpty();
    assertThat(authors("", "<div class=\"comments\"><p>By Ida Strand</p></div>" + BODY)).isEmpty();
  }

  @Test
  void aLabelledFactNamesTheAuthor() {
    String head = meta("twitter:label1", "Written by") + meta("twitter:data1", "Ida Strand");
    assertThat(authors(head, BODY)).containsExactly("Ida Strand");
    String time = meta("twitter:label1", "Reading time") + meta("twitter:data1", "Ida Strand");
    assertThat(authors(time, BODY)).isEmpty();
  }

  @Test
  void aPlaceWhoseNameEndsInAuthorNamesTheAuthor() {
    assertThat(authors("", "<span class=\"post-meta-author\">Ida Strand</span>" + BODY))
        .containsExactly("Ida Strand");
  }

  @Test
  void whatStandsBesideABylineIsNobody() {
    for (String other : new String[] {"Edit Profile", "Articles by Ida", "The Vale Herald"}) {
      assertThat(authors("", "<span class=\"author\">" + other + "</span>" + BODY)).isEmpty();
    }
  }

  @Test
  void aPersonOfOneNameIsBelievedToTheDataAlone() {
    String data =
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"author\":{\"@type\":\"%s\",\"name\":\"%s\"}}</script>";
    assertThat(authors(data.formatted("Person", "Sunniva"), BODY)).containsExactly("Sunniva");
    assertThat(authors(data.formatted("Person", "Admin"), BODY)).isEmpty();
    assertThat(authors(data.formatted("Person", "sunniva7"), BODY)).isEmpty();
    assertThat(authors(data.formatted("Organization", "Sunniva"), BODY)).isEmpty();
    String site = meta("og:site_name", "Sunniva Kitchen");
    assertThat(authors(site + data.formatted("Person", "Sunniva"), BODY)).isEmpty();
    assertThat(authors("", "<span class=\"author\">Sunniva</span>" + BODY)).isEmpty();
  }

  private static String meta(String name, String content) {
    return "<meta name=\"" + name + "\" content=\"" + content + "\">";
  }

  private static String day(String head, String body, String url) {
    Article.Credits credits = credits(head, body, url);
    return credits.published() == null ? "none" : credits.published().iso();
  }

  private static List<String> authors(String head, String body) {
    return credits(head, body, null).authors();
  }

  private static Article.Credits credits(String head, String body, String url) {
    String address = url == null ? "" : "<link rel=\"canonical\" href=\"" + url + "\">";
    String page = "<html><head>" + address + head + "</head><body>" + body + "</body></html>";
    return Cleaner.standard().clean(Page.html("a", page)).credits();
  }
}
