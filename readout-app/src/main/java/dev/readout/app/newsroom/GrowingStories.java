package dev.readout.app.newsroom;

import dev.readout.app.ArchivedFamilies;
import dev.readout.archive.Archive;
import dev.readout.article.Article;
import dev.readout.copy.Families;
import dev.readout.reading.Reading;
import dev.readout.story.GrowingOutlines;
import dev.readout.story.StoryOutline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which articles of the archive tell which story, kept up as articles come in: a new one is held
 * against the few it could belong to. Not thread-safe.
 */
final class GrowingStories {
  private final Archive archive;
  private final Function<String, @Nullable Reading> readings;
  private final GrowingOutlines outlines = new GrowingOutlines(id -> families().index().kinOf(id));
  private final Map<String, Integer> texts = new HashMap<>();
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
   * @return whether its article had been added before
   */
  boolean add(Reading reading) {
    outlines.add(reading);
    int text = reading.article().hashCode();
    Integer before = texts.put(reading.id(), text);
    if (before == null) {
      families.index().add(reading.article());
    } else if (before != text) {
      // Copies of what it was are no copies of what it is: all that is known is asked again.
      families = ArchivedFamilies.of(archive);
    }
    return before != null;
  }

  /** Which stories are others than when this was last asked. */
  GrowingOutlines.Change settle() {
    return outlines.settle(archive.corrections());
  }

  /** The stories of the articles published by the end of a day, as if no other had come. */
  List<StoryOutline> asOf(LocalDate day) {
    return outlines.asOf(
        day,
        archive.corrections(),
        families.index().kin(),
        articles ->
            Families.kin(articles.stream().map(this::article).filter(Objects::nonNull).toList()));
  }

  private @Nullable Article article(String id) {
    Reading reading = readings.apply(id);
    return reading == null ? null : reading.article();
  }
}
