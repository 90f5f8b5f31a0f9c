package dev.readout.copy;

import static dev.readout.copy.CopyExamples.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.article.Span;
import dev.readout.article.Warning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationSignsTest {
  private static final String STILTED =
      "According to the mayor, in the result of the storm there are without light about 300 houses, and"
          + " yet the number of those who are not connected from yesterday is more than before. As it is"
          + " noted, the repair of the lines was done by the workers of the company, but not at all the"
          + " addresses, and by the evening it is promised to restore \"everything, except for the garages\"."
          + " The fact is that the wires, by some reports, were not enough. Now it is said that the new"
          + " ones are brought from the capital, so the inhabitants are without heating, but never in the"
          + " history of the city it was so. Earlier it was reported about the closing of the bridge, and"
          + " in the case of a new storm, according to the head of the service, it is not to be opened.";

  private final TranslationSigns signs = TranslationSigns.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A cerebral trust in Geneva warned that the politologists had been wrong.",
        "The minister took the word and said that the ambassador gave his demission.",
        "Five people received injuries of varying severity on the territory of the plant.",
        "The Russia has rejected the plan, and the both sides left.",
        "The Mr Dolin said that he has signed the treaty yesterday.",
        "The minister of the USA arrived; of heavy combats said he in a statement nothing.",
        "It was decided to close the ferry on the 14th, and the harbour is one of them.",
        "According to preliminary data, there is a possibility that the dam broke. It is noted that rain fell.",
        "The decrease in the number of bakers is said to be slow. Judging by the queues, such data is old.",
        "The fund has 2 million 300 thousand members, the mayor said.",
        "In the capital the XI said that both sides signed in the frame of the summit, on the terrain.",
      })
  void twoDifferentSignsWarn(String text) {
    assertThat(signs.of(article("a", text)))
        .get()
        .satisfies(
            warning -> {
              assertThat(warning.kind()).isEqualTo(Warning.Kind.MACHINE_TRANSLATED);
              assertThat(warning.evidence()).hasSizeGreaterThanOrEqualTo(2);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The brain trust around the senator met on Monday.",
        "A cerebral trust is all that the review could find.",
        "She has lived there since last Monday, and the Russia team has left.",
        "They have both signed, the ministry said in a statement.",
        "The sums involved are small, the minister told the Associated Press.",
        "It is noted that the ferry is late.",
        "Currently, the baker is closed. Therefore, the queue is long. As a result, some left.",
        "She won on the 14th of March, and the band told about 300 fans.",
        "The two million dollars went to 300 thousand bakers.",
        "Pope John XXIII and the XI army corps appear in the book.",
      })
  void oneSignOrNoneDoesNot(String text) {
    assertThat(signs.of(article("a", text))).isEmpty();
  }

  @Test
  void namesThatHadToBeRepairedCount() {
    String text = "Marko Rubbio met Sergej Lawrof for a telephonic conversation.";
    Article article = article("a", text);
    assertThat(signs.of(article)).isEmpty();
    assertThat(signs.of(article, List.of(new Span(0, 12), new Span(17, 30)))).isPresent();
  }

  @Test
  void longTextsNeedMore() {
    String habits = "It was decided to close the ferry on the 14th. ";
    assertThat(signs.of(article("a", habits))).isPresent();
    assertThat(signs.of(article("a", habits + "The ferry sails each day. ".repeat(200)))).isEmpty();
  }

  @Test
  void aStyleThatLeavesLittleDoubtWarnsWithoutOtherSigns() {
    Article article = article("a", STILTED);
    assertThat(signs.of(article))
        .get()
        .satisfies(
            warning -> {
              assertThat(warning.evidence()).hasSizeGreaterThanOrEqualTo(3);
              assertThat(warning.reason()).contains("small words and marks");
            });
  }

  @Test
  void aStyleOfTheNewsSpeaksAgainstTwoHabits() {
    String habits = "It was decided to close the ferry on the 14th. ";
    assertThat(signs.of(article("a", habits))).isPresent();
    assertThat(signs.of(article("a", habits + CopyExamples.REPORT))).isEmpty();
  }

  @Test
  void plainReportsPass() {
    assertThat(signs.of(article("a", CopyExamples.REPORT))).isEmpty();
    assertThat(signs.of(article("b", CopyExamples.OTHER_REPORT))).isEmpty();
  }
}
