package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.article.Credit;
import dev.readout.article.Origin;
import dev.readout.article.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Publisher, origin and contributors are facts apart, each with the words that say it. */
class CreditsTest {
  private static final String FIRST =
      "The mill by the river opened on Thursday, after nine years in which nobody had turned its wheel.";
  private static final String SECOND =
      "The miller, who had learned the trade from her father, said that she would sell flour from the spring on.";

  @Test
  void threeFactsOnOnePage() {
    String text =
        String.join(
            "\n",
            "Vale Post",
            "LEEDS (Reuters) - " + FIRST,
            SECOND,
            "AP contributed to this report.",
            "© 2024 Vale Post. All rights reserved.");
    Article article = cleaned(text, "Vale Post", null);
    assertThat(article.credits().publisher().evidence())
        .extracting(span -> span.in(text))
        .contains("Vale Post");
    assertThat(article.credits().origin().name()).isEqualTo("Reuters");
    assertThat(article.credits().origin().relation()).isEqualTo(Origin.Relation.WIRE);
    assertThat(article.credits().origin().evidence().get(0).in(text)).contains("(Reuters)");
    assertThat(article.credits().credited())
        .extracting(Credit::name, Credit::relation)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Reuters", Origin.Relation.WIRE),
            org.assertj.core.groups.Tuple.tuple("Associated Press", Origin.Relation.CONTRIBUTED));
  }

  @Test
  void aContributorIsNoOrigin() {
    Article article = cleaned(FIRST + "\n" + SECOND + "\nWith inputs from agencies", null, null);
    assertThat(article.credits().origin()).isNull();
    assertThat(article.credits().credited())
        .extracting(Credit::relation)
        .containsExactly(Origin.Relation.CONTRIBUTED);
  }

  @Test
  void theCopyrightNamesThePublisherThatNobodyGave() {
    String text = FIRST + "\n" + SECOND + "\n© 2024 Vale Post. All rights reserved.";
    Article article = cleaned(text, null, null);
    assertThat(article.credits().publisher().name()).isEqualTo("Vale Post");
    assertThat(article.credits().publisher().evidence().get(0).in(text)).isEqualTo("Vale Post");
  }

  @Test
  void anArticleAboutAPaperIsNotThatPapers() {
    String text = "The Vale Post has sold its presses, and no paper is printed there. " + FIRST;
    assertThat(cleaned(text + "\n" + SECOND, "Vale Post", null).credits().publisher().evidence())
        .isEmpty();
  }

  @Test
  void aCanonicalLinkElsewhereIsACredit() {
    String page =
        "<link rel=canonical href='https://www.valepost.example/mill'><article><h1>Mill</h1><p>"
            + FIRST
            + "<p>"
            + SECOND
            + "</article>";
    Article article =
        Cleaner.standard()
            .clean(
                new Page(
                    "a",
                    Page.Kind.HTML,
                    page,
                    new Page.Given(null, "https://copies.example/x", null, null, null),
                    Map.of()));
    assertThat(article.credits().origin().name()).isEqualTo("valepost.example");
    assertThat(article.credits().origin().evidence()).isEmpty();
    assertThat(article.credits().credited())
        .extracting(Credit::rule)
        .containsExactly("canonical link");
  }

  private static Article cleaned(String text, String publisher, String url) {
    return Cleaner.standard()
        .clean(
            new Page(
                "a",
                Page.Kind.TEXT,
                text,
                new Page.Given(null, url, null, publisher, null),
                Map.of()));
  }
}
