package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.article.Page;
import org.junit.jupiter.api.Test;

class FlatTitleTest {
  private static final String BODY =
      """
      Engineers in Lima reopened the flooded dam on Tuesday after a week of rain, the water ministry said.

      Some 400 people who live below the dam were told that they could go back to their homes.

      The ministry said the wall had held and that no water had come over it since Sunday.
      """;

  private static Article clean(String text) {
    return Cleaner.standard().clean(Page.text("a", text));
  }

  @Test
  void theHeadlineSharesItsWordsWithTheFirstParagraphs() {
    Article article =
        clean(
            "Football: two goals in the last minute\nFlooded dam in Lima reopened after rain | The Courier\n\n"
                + BODY);
    assertThat(article.credits().title()).isEqualTo("Flooded dam in Lima reopened after rain");
    assertThat(article.removed()).anyMatch(r -> r.rule().equals("title"));
  }

  @Test
  void aHeadlineOfAnotherStoryIsNotTaken() {
    assertThat(clean("Football: two goals in the last minute\n\n" + BODY).credits().title())
        .isNull();
  }
}
