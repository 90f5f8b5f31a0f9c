package dev.readout.story;

import static org.assertj.core.api.Assertions.assertThat;

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
            "Meeting of Jon Amsel and Ilse Brandt is put off, 20 March 2025, Porthaven.",
            "Norland said that it is put off on 9 March 2025, naming 20 March 2025.",
            "Norland demands: “the border be opened”, as of 3 March 2025.",
            "Deadline for Sudria: open the border, by Jon Amsel, due 1 March 2025, has passed.",
            "Open: Meeting of Jon Amsel and Ilse Brandt, Porthaven; Sudria did not confirm it on 3 March 2025.");
  }
}
