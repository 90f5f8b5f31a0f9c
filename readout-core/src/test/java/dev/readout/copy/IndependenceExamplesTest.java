package dev.readout.copy;

import static dev.readout.copy.CopyExamples.article;
import static dev.readout.copy.CopyExamples.credits;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.article.Span;
import dev.readout.copy.FactOrigins.Carrier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of docs/independence.md, by their numbers there. */
class IndependenceExamplesTest {
  private static final String QUOTATION =
      "\"We are not out of danger, but nobody will sleep in the valley tonight,\"";
  private static final String PARAGRAPH =
      """
      Water stood knee-deep in the cellar of the old brewery, where two pumps borrowed from a farm ran all night without making much of a difference to anyone.
      """;

  /**
   * An example.
   *
   * @param carried words by which an article carries the fact; null where families are counted
   * @param range certain and possible origins of the reports, then certain and possible voices
   */
  record Example(
      int number,
      List<Article> articles,
      @Nullable String carried,
      @Nullable String speaker,
      List<Integer> range) {
    @Override
    public String toString() {
      return "example " + number;
    }
  }

  private static final Article HERALD =
      article("herald", CopyExamples.REPORT, credits("2031-05-04", "Herald", null));
  private static final Article HERALD_AT_POST =
      article("post", CopyExamples.REPORT, credits("2031-05-05", "Post", "Herald"));
  private static final Article GAZETTE =
      article("gazette", CopyExamples.OTHER_REPORT, credits("2031-05-05", "Gazette", null));
  private static final Article PRESENT_HERALD =
      article(
          "herald",
          CopyExamples.REPORT.replace(
              "said Ines Karvall, the governor of the province.",
              "Ines Karvall, the governor of the province, told reporters."),
          credits("2031-05-04", "Herald", null));

  static Stream<Example> examples() {
    return Stream.of(
        families(1, List.of(HERALD, HERALD_AT_POST), 1, 1),
        families(2, List.of(HERALD, HERALD_AT_POST, GAZETTE), 2, 2),
        families(
            3,
            List.of(
                HERALD,
                article(
                    "herald too", CopyExamples.OTHER_REPORT, credits(null, "The Herald", null))),
            1,
            1),
        families(
            4,
            List.of(
                HERALD,
                article(
                    "unsigned",
                    CopyExamples.OTHER_REPORT + "Soldiers are due, according to the Herald.\n",
                    credits(null, null, null))),
            1,
            2),
        families(
            5,
            List.of(
                HERALD,
                article("post", CopyExamples.TRANSLATION, credits("2031-05-06", "Post", null))),
            1,
            1),
        families(
            6,
            List.of(
                article(
                    "herald",
                    CopyExamples.REPORT + PARAGRAPH,
                    credits("2031-05-04", "Herald", null)),
                article(
                    "gazette",
                    CopyExamples.OTHER_REPORT + PARAGRAPH,
                    credits("2031-05-05", "Gazette", null))),
            1,
            2),
        families(
            7,
            List.of(
                article("a", CopyExamples.REPORT, credits(null, "Herald", "Northwire")),
                article("b", CopyExamples.REPORT, credits(null, "Post", "Northwire")),
                article("c", CopyExamples.BRIEF, credits(null, "Gazette", "Northwire")),
                article("d", CopyExamples.TRANSLATION, credits(null, "Courier", null))),
            1,
            1),
        fact(8, List.of(PRESENT_HERALD, GAZETTE), QUOTATION, "Ines Karvall", 2, 2, 1, 1),
        fact(9, List.of(HERALD, HERALD_AT_POST), QUOTATION, "Ines Karvall", 1, 1, 1, 1),
        fact(10, List.of(HERALD, GAZETTE), QUOTATION, "Ines Karvall", 1, 2, 1, 1),
        fact(
            11,
            List.of(HERALD, GAZETTE, HERALD_AT_POST),
            "the capital sent 150 soldiers",
            null,
            1,
            1,
            1,
            1));
  }

  private static Example families(int number, List<Article> articles, int certain, int possible) {
    return new Example(number, articles, null, null, List.of(certain, possible));
  }

  private static Example fact(
      int number,
      List<Article> articles,
      String carried,
      @Nullable String speaker,
      Integer... range) {
    return new Example(number, articles, carried, speaker, List.of(range));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void comesOutAsTheDocumentSays(Example example) {
    Map<String, Article> byId = new TreeMap<>();
    example.articles().forEach(article -> byId.put(article.id(), article));
    List<Family> families = Families.of(byId.values());
    String carried = example.carried();
    if (carried == null) {
      Independence found = Independence.of(families, byId);
      assertThat(List.of(found.certain(), found.possible())).isEqualTo(example.range());
      assertThat(found.reasons()).hasSameSizeAs(families);
      return;
    }
    List<Carrier> carriers = new ArrayList<>();
    for (Article article : byId.values()) {
      int at = article.text().indexOf(carried);
      if (at >= 0) {
        carriers.add(
            new Carrier(article.id(), new Span(at, at + carried.length()), example.speaker()));
      }
    }
    FactOrigins found = FactOrigins.of(carriers, families, byId);
    assertThat(
            List.of(
                found.reports().certain(),
                found.reports().possible(),
                found.certainVoices(),
                found.possibleVoices()))
        .isEqualTo(example.range());
  }
}
