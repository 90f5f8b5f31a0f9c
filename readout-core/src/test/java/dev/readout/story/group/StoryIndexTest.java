package dev.readout.story.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.Reading;
import dev.readout.story.Matters;
import dev.readout.story.StoryBuilder;
import dev.readout.story.StoryOutline;
import dev.readout.story.StoryTeller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Order does not matter, nor batches, restarts, or what was there for a while. */
class StoryIndexTest {
  private static final List<Reading> READINGS = Matters.READINGS;

  private static List<StoryOutline> stories(List<Reading> readings) {
    return StoryTeller.standard().outline(readings, Corrections.none());
  }

  @Test
  void eachMatterIsOneStory() {
    assertThat(stories(READINGS))
        .hasSize(5)
        .allSatisfy(
            story ->
                assertThat(story.articles().stream().map(a -> a.substring(0, 2)).distinct())
                    .hasSize(1));
  }

  @Property(tries = 20)
  void anyOrderAndAnyBatchesGiveTheSameStories(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int batch) {
    List<Reading> shuffled = new ArrayList<>(READINGS);
    Collections.shuffle(shuffled, new Random(seed));
    StoryIndex index = StoryGrouping.standard().index();
    for (int i = 0; i < shuffled.size(); i++) {
      index.add(shuffled.get(i));
      if (i % batch == 0) {
        // What is asked for in between must leave no trace.
        index.groups();
      }
    }
    assertThat(index.groups()).isEqualTo(StoryGrouping.standard().group(READINGS));
  }

  @Property(tries = 20)
  void aRestartInBetweenChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 45) int until) {
    List<Reading> shuffled = new ArrayList<>(READINGS);
    Collections.shuffle(shuffled, new Random(seed));
    StoryIndex restarted = StoryGrouping.standard().index(shuffled.subList(0, until));
    shuffled.subList(until, shuffled.size()).forEach(restarted::add);
    assertThat(restarted.groups()).isEqualTo(StoryGrouping.standard().group(READINGS));
  }

  @Property(tries = 20)
  void whatWasTakenOutLeavesNoTrace(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 44) int kept) {
    List<Reading> shuffled = new ArrayList<>(READINGS);
    Collections.shuffle(shuffled, new Random(seed));
    StoryIndex index = StoryGrouping.standard().index(shuffled);
    shuffled.subList(kept, shuffled.size()).forEach(gone -> index.remove(gone.id()));
    assertThat(index.groups()).isEqualTo(StoryGrouping.standard().group(shuffled.subList(0, kept)));
    assertThat(index.size()).isEqualTo(kept);
  }

  @Property(tries = 10)
  void asOfADayIsWhatThatDaysArticlesTell(@ForAll @IntRange(min = 0, max = 14) int days) {
    LocalDate day = Matters.FIRST_DAY.plusDays(days);
    List<Reading> prefix = new ArrayList<>();
    for (Reading reading : READINGS) {
      var published = reading.article().credits().published();
      if (published != null && !published.day().isAfter(day)) {
        prefix.add(reading);
      }
    }
    assertThat(stories(StoryBuilder.publishedBy(READINGS, day))).isEqualTo(stories(prefix));
    assertThat(StoryTeller.standard().tell(READINGS, day))
        .isEqualTo(StoryTeller.standard().tell(prefix));
  }

  @Test
  void aStoryKeepsItsIdAsItGrows() {
    String first = stories(READINGS.subList(0, 3)).getFirst().id();
    assertThat(stories(READINGS)).extracting(StoryOutline::id).contains(first);
  }

  @Test
  void theStoryOfOneArticle() {
    StoryIndex index = StoryGrouping.standard().index(READINGS);
    assertThat(index.groupOf("a3-4").orElseThrow().articles()).contains("a3-0", "a3-8");
    assertThat(index.groupOf("nothing")).isEmpty();
  }
}
