package dev.readout.app.newsroom;

import dev.readout.app.ArchivedFamilies;
import dev.readout.archive.Archive;
import dev.readout.article.Article;
import dev.readout.reading.Reading;
import dev.readout.story.GrowingOutlines;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which articles of the archive tell which story, kept up as articles come in: a new one is held
 * against the few it could belong to. Not thread-safe.
 */
final class GrowingStories {
  private final Archive archive;
  private final Function<String, @Nullable Reading> readings;
  private final GrowingOutlines outlines =
      new GrowingOutlines(id -> families().index().kinOf(id), this::article);
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

  private ArchivedFamilies families() {
    return families;
  }

  /**
   * A reading that the archive keeps by now.
   *
   * @param before what it takes the place of, or null
   */
  void add(Reading reading, @Nullable Reading before) {
    outlines.add(reading);
    if (before == null) {
      families.index().add(reading.article());
    } else if (!before.article().equals(reading.article())) {
      // Copies of what it was are no copies of what it is: all that is known is asked again.
      families = ArchivedFamilies.of(archive);
    }
  }

  /** Which stories are others than when this was last asked. */
  GrowingOutlines.Change settle() {
    return outlines.settle(archive.corrections());
  }

  private Article article(String id) {
    Reading reading = readings.apply(id);
    if (reading == null) {
      throw new IllegalArgumentException("no article " + id);
    }
    return reading.article();
  }
}
