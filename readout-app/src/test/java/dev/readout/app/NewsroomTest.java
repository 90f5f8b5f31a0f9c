package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.app.newsroom.Arrivals;
import dev.readout.app.newsroom.ArticleCard;
import dev.readout.app.newsroom.Edition;
import dev.readout.app.newsroom.Newsroom;
import dev.readout.archive.Archive;
import dev.readout.archive.Keeping;
import dev.readout.archive.SearchText;
import dev.readout.reading.Reading;
import dev.readout.reading.ReadingJson;
import dev.readout.story.StoryOutline;
import dev.readout.story.group.Correction;
import dev.readout.story.group.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newsroom kept up article by article shows what one opened on the whole archive does. */
class NewsroomTest {
  private static List<Reading> shuffled(long seed) {
    List<Reading> readings = new ArrayList<>(Examples.readings());
    Collections.shuffle(readings, new Random(seed));
    return readings;
  }

  private static void keep(Archive archive, List<Reading> readings) {
    archive.keep(
        readings.stream()
            .map(
                reading ->
                    new Keeping(
                        Examples.pages().stream()
                            .filter(page -> page.id().equals(reading.id()))
                            .findFirst()
                            .orElseThrow(),
                        ReadingJson.write(reading),
                        "test",
                        new SearchText(
                            reading.article().credits().title(),
                            null,
                            null,
                            reading.article().bodyText(),
                            List.of(),
                            List.of())))
            .toList());
  }

  private static Newsroom open(Archive archive) {
    return Newsroom.over(archive, Arrivals.forgetful());
  }

  private static void assertSame(Edition shown, Edition expected) {
    assertThat(shown.outlines()).isEqualTo(expected.outlines());
    assertThat(shown.cards().stream().map(ArticleCard::id))
        .containsExactlyElementsOf(expected.cards().stream().map(ArticleCard::id).toList());
    for (StoryOutline story : expected.outlines()) {
      assertThat(shown.find(story.id())).contains(story);
      assertThat(story.articles())
          .allSatisfy(article -> assertThat(shown.storyOf(article)).contains(story));
      assertThat(shown.tell(story)).isEqualTo(expected.tell(story));
    }
  }

  @Property(tries = 4)
  void anyOrderAnyBatchesAndRestartsShowTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int batch) throws IOException {
    Path file = Files.createTempDirectory("newsroom").resolve("archive.db");
    try (Archive archive = Workbench.archive(file.toString())) {
      List<Reading> left = shuffled(seed);
      Newsroom newsroom = open(archive);
      while (!left.isEmpty()) {
        List<Reading> next = left.subList(0, Math.min(batch, left.size()));
        keep(archive, next);
        newsroom.take(next);
        next.clear();
        if (left.size() % 3 == 0) {
          newsroom = open(archive);
        }
      }
      Reading again = Examples.readings().getFirst();
      newsroom.take(List.of(again));
      assertSame(newsroom.now(), open(archive).now());
      assertThat(newsroom.now().outlines())
          .isEqualTo(Stories.outline(Examples.readings(), archive.corrections()));
    }
  }

  @Test
  void decisionsAndTheirUndoingShowAsIfAlwaysThere(@TempDir Path folder) {
    try (Archive archive = Workbench.archive(folder.resolve("archive.db").toString())) {
      keep(archive, Examples.readings());
      Newsroom newsroom = open(archive);
      List<StoryOutline> before = newsroom.now().outlines();
      List<String> heads =
          before.stream().map(story -> story.articles().getFirst()).limit(2).toList();
      Correction merge = new Correction("desk", Instant.EPOCH, new Decision.Merge(heads));
      newsroom.correct(merge);
      assertThat(newsroom.now().outlines()).hasSize(before.size() - 1);
      assertSame(newsroom.now(), open(archive).now());
      assertThat(newsroom.undo(merge.id())).isTrue();
      assertThat(newsroom.now().outlines()).isEqualTo(before);
    }
  }
}
