package dev.readout.story.group;

import static dev.readout.copy.CopyExamples.article;
import static dev.readout.copy.CopyExamples.credits;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.copy.CopyExamples;
import dev.readout.reading.Reading;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StoryGroupingTest {
  private static final List<Reading> ARTICLES =
      Stream.of(
              article("report", CopyExamples.REPORT, credits("2031-05-04", null, null)),
              article("brief", CopyExamples.BRIEF, credits("2031-05-04", null, null)),
              article("translation", CopyExamples.TRANSLATION, credits("2031-05-05", null, null)),
              article("rewrite", CopyExamples.REWRITE, credits("2031-05-05", null, null)),
              article("elsewhere", CopyExamples.ELSEWHERE, credits("2031-05-05", null, null)),
              article("empty", ""))
          .map(Reading::of)
          .toList();

  @Provide
  Arbitrary<List<Reading>> orders() {
    return Arbitraries.shuffle(ARTICLES);
  }

  @Property(tries = 25)
  void anyOrderGivesTheSameStories(@ForAll("orders") List<Reading> order) {
    assertThat(StoryGrouping.standard().group(order))
        .isEqualTo(StoryGrouping.standard().group(ARTICLES));
  }

  @Test
  void reportsOfOneEventAreOneStory() {
    assertThat(StoryGrouping.standard().group(ARTICLES))
        .extracting(StoryGroup::articles)
        .containsExactlyInAnyOrder(
            List.of("brief", "report", "rewrite", "translation"),
            List.of("elsewhere"),
            List.of("empty"));
  }

  @Test
  void aStoryTellsWhyItsArticlesAreTogether() {
    StoryGroup story =
        StoryGrouping.standard().group(ARTICLES).stream()
            .filter(group -> group.members().size() > 1)
            .findFirst()
            .orElseThrow();
    assertThat(story.links()).hasSize(3).allMatch(link -> link.reason().startsWith("both have: "));
  }
}
