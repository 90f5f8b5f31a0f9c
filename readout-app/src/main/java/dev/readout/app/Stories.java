package dev.readout.app;

import dev.readout.reading.Reading;
import dev.readout.story.Story;
import java.util.List;

/** From readings to stories: families of copies, grouping, merging. */
public final class Stories {
  private Stories() {}

  /** The stories of these readings, in any order of theirs the same, newest first. */
  public static List<Story> of(List<Reading> readings) {
    return dev.readout.story.StoryTeller.standard().tell(readings);
  }
}
