package dev.readout.story.group;

import static dev.readout.copy.CopyExamples.article;
import static dev.readout.copy.CopyExamples.credits;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.Reading;
import dev.readout.story.StoryBuilder;
import dev.readout.story.StoryOutline;
import dev.readout.story.StoryTeller;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Order does not matter, nor batches, restarts, or what was there for a while. */
class StoryIndexTest {
  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 5, 1);
  private static final List<Reading> READINGS = generated();

  /** Five matters told on nine days each, in words of their own among words of all. */
  private static List<Reading> generated() {
    List<Reading> readings = new ArrayList<>();
    Random random = new Random(5);
    for (int story = 0; story < 5; story++) {
      for (int day = 0; day < 9; day++) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 7; sentence++) {
          text.append(word(story, random.nextInt(12)))
              .append(" said that the ")
              .append(word(story, 20 + day + random.nextInt(5)).toLowerCase(Locale.ROOT))
              .append(" of ")
              .append(word(9, random.nextInt(60)))
              .append(" was ")
              .append(word(8, random.nextInt(60)).toLowerCase(Locale.ROOT))
              .append(". ");
        }
        readings.add(
            Reading.of(
                article(
                    "a" + story + "-" + day,
                    text.toString(),
                    credits(FIRST_DAY.plusDays(day + story).toString(), null, null))));
      }
    }
    return List.copyOf(readings);
  }

  private static String word(int kind, int number) {
    Random random = new Random(kind * 1000L + number);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      word.append("bdfgklmnprstvz".charAt(random.nextInt(14)))
          .append("aeiou".charAt(random.nextInt(5)));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

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
    LocalDate day = FIRST_DAY.plusDays(days);
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
