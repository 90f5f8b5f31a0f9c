package dev.readout.app;

import dev.readout.archive.Archive;
import dev.readout.archive.ArchivedReading;
import dev.readout.reading.Reading;
import dev.readout.reading.ReadingJson;
import dev.readout.story.Story;
import dev.readout.story.StoryTeller;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** From readings to stories: grouping, families of copies, merging. */
public final class Stories {
  private static final Comparator<Story> NEWEST_FIRST =
      Comparator.comparing(Story::to, Comparator.nullsLast(Comparator.reverseOrder()))
          .thenComparing(Story::id);

  private Stories() {}

  /**
   * The stories of these readings, newest first; the same for any order of theirs. Of readings with
   * one id the first counts.
   */
  public static List<Story> of(List<Reading> readings) {
    List<Story> stories = new ArrayList<>(StoryTeller.standard().tell(readings));
    stories.sort(NEWEST_FIRST);
    return stories;
  }

  /** All readings that the archive keeps. */
  public static List<Reading> kept(Archive archive) {
    try (Stream<ArchivedReading> kept = archive.readings()) {
      return kept.map(r -> ReadingJson.parse(r.json())).toList();
    }
  }
}
