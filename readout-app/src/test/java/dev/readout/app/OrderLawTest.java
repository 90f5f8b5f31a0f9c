package dev.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Law 3: order does not matter. */
class OrderLawTest {
  private static final List<Story> STORIES = Stories.of(Examples.readings());

  private static List<String> printed(List<Reading> readings) {
    return Stories.of(readings).stream()
        .map(story -> StoryJson.write(story, StoryJson.texts(readings)))
        .toList();
  }

  @Property(tries = 10)
  void anyOrderOfArrivalTellsTheSameStories(@ForAll long seed) {
    List<Reading> shuffled = new ArrayList<>(Examples.readings());
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(printed(shuffled)).isEqualTo(printed(Examples.readings()));
  }

  @Test
  void theExamplesKeepApartWhatIsApart() {
    for (Story story : STORIES) {
      List<String> subjects =
          story.articles().stream().map(a -> a.id().replaceFirst("-.*", "")).distinct().toList();
      assertThat(subjects).as("one story holds %s", story.articles()).hasSize(1);
    }
    assertThat(STORIES.stream().mapToInt(s -> s.articles().size()).sum())
        .isEqualTo(Examples.readings().size());
    // The grain articles fall into the end of the agreement and the strikes that followed.
    assertThat(STORIES).hasSize(2);
  }
}
