package dev.readout.app;

import dev.readout.archive.Archive;
import dev.readout.archive.ArchivedReading;
import dev.readout.reading.Reading;
import dev.readout.reading.ReadingJson;
import dev.readout.story.Story;
import dev.readout.story.StoryOutline;
import dev.readout.story.StoryTeller;
import dev.readout.story.group.Corrections;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From readings to stories: grouping, families of copies, merging. */
public final class Stories {
  private Stories() {}

  /**
   * The stories of these readings: pinned ones first, then the newest; the same for any order of
   * theirs. Of readings with one id the first counts.
   */
  public static List<Story> of(Collection<Reading> readings, Corrections corrections) {
    return StoryTeller.standard().tell(readings, corrections);
  }

  /** As they were known on a day; as of the newest article where the day is null. */
  public static List<Story> of(
      Collection<Reading> readings, Corrections corrections, @Nullable LocalDate asOf) {
    return asOf == null
        ? of(readings, corrections)
        : StoryTeller.standard().tell(readings, corrections, asOf);
  }

  /** As nobody has corrected them. */
  public static List<Story> of(Collection<Reading> readings) {
    return of(readings, Corrections.none());
  }

  /** Which articles make which story, without what they tell. */
  public static List<StoryOutline> outline(Collection<Reading> readings, Corrections corrections) {
    return StoryTeller.standard().outline(readings, corrections);
  }

  /** The story that an id, the beginning of one, or an article in it stands for. */
  public static Optional<StoryOutline> find(Collection<StoryOutline> stories, String id) {
    return stories.stream()
        .filter(story -> story.id().equals(id))
        .findFirst()
        .or(() -> stories.stream().filter(story -> story.articles().contains(id)).findFirst())
        .or(() -> stories.stream().filter(story -> story.id().startsWith(id)).findFirst());
  }

  /** All readings that the archive keeps. */
  public static List<Reading> kept(Archive archive) {
    try (Stream<ArchivedReading> kept = archive.readings()) {
      return kept.map(r -> ReadingJson.parse(r.json())).toList();
    }
  }
}
