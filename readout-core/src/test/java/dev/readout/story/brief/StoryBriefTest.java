package dev.readout.story.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.story.Story;
import dev.readout.story.StoryBuilder;
import dev.readout.story.StoryLineage;
import dev.readout.story.SummitStory;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryBriefTest {
  private final Story story =
      new StoryBuilder(StoryLineage::unknown).build("st1", SummitStory.readings());

  @Test
  void everySentenceHasItsSources() {
    List<StoryBrief.Sentence> sentences = StoryBrief.of(story);
    assertThat(sentences).allSatisfy(s -> assertThat(s.articles()).isNotEmpty());
    assertThat(sentences)
        .extracting(StoryBrief.Sentence::text)
        .contains(
            "Told by 3 articles of 1 to 3 independent origins from 3 March 2025 to 10 March 2025.",
            "The plan for Jon Amsel and Ilse Brandt to meet was put off to 20 March 2025 in Porthaven.",
            "Norland said on 9 March 2025 that it is put off to 20 March 2025.",
            "Norland demands: “the border be opened”, as of 3 March 2025.",
            "Deadline for Sudria: open the border, set by Jon Amsel, due 1 March 2025, has passed.",
            "Open: Meeting of Jon Amsel and Ilse Brandt, Porthaven; Sudria did not confirm it on 3 March 2025.");
  }
}
