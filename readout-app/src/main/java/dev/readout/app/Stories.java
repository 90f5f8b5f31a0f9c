package dev.readout.app;

import dev.readout.archive.Archive;
import dev.readout.archive.ArchivedReading;
import dev.readout.article.Article;
import dev.readout.reading.Reading;
import dev.readout.reading.ReadingJson;
import dev.readout.story.Lineage;
import dev.readout.story.Story;
import dev.readout.story.StoryBuilder;
import dev.readout.story.StoryGroup;
import dev.readout.story.StoryGrouping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Reading> byId = new LinkedHashMap<>();
    readings.forEach(reading -> byId.putIfAbsent(reading.id(), reading));
    List<Article> articles = byId.values().stream().map(Reading::article).toList();
    List<Story> stories = new ArrayList<>();
    for (StoryGroup group : StoryGrouping.standard().group(articles)) {
      List<Reading> members = group.members().stream().map(byId::get).toList();
      stories.add(StoryBuilder.build(group.id(), members, Lineage.unknown(members)));
    }
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
