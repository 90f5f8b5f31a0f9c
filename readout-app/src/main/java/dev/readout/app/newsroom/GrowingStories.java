package dev.readout.app.newsroom;

import dev.readout.app.ArchivedFamilies;
import dev.readout.archive.Archive;
import dev.readout.article.Article;
import dev.readout.reading.Reading;
import dev.readout.story.StoryOutline;
import dev.readout.story.StoryTeller;
import dev.readout.story.group.Corrections;
import dev.readout.story.group.StoryGrouping;
import dev.readout.story.group.StoryIndex;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which articles of the archive tell which story, kept up as articles come in: a new one is held
 * against the few it could belong to. Not thread-safe.
 */
final class GrowingStories {
  private final Archive archive;
  private final Function<String, @Nullable Reading> readings;
  private final StoryIndex index = StoryGrouping.standard().index();
  private ArchivedFamilies families;

  /**
   * Without articles as yet.
   *
   * @param readings gives each reading that was added, by its id
   */
  GrowingStories(Archive archive, Function<String, @Nullable Reading> readings) {
    this.archive = archive;
    this.readings = readings;
    this.families = ArchivedFamilies.of(archive);
  }

  /** A reading that the archive keeps by now. */
  void add(Reading reading, boolean replaces) {
    index.add(reading);
    if (replaces) {
      // Copies of what it was are no copies of what it is: all that is known is asked again.
      families = ArchivedFamilies.of(archive);
    } else {
      families.index().add(reading.article());
    }
  }

  List<StoryOutline> outlines(Corrections corrections) {
    return StoryTeller.outline(index, families.index().kin(), corrections, this::article);
  }

  private Article article(String id) {
    Reading reading = readings.apply(id);
    if (reading == null) {
      throw new IllegalArgumentException("no article " + id);
    }
    return reading.article();
  }
}
