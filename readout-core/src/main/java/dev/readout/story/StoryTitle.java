package dev.readout.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a story is called: its newest original's title, else that article's first words about it.
 */
final class StoryTitle {
  private static final int LONGEST = 160;

  private StoryTitle() {}

  static @Nullable String of(
      List<Source> sources, StoryLineage lineage, List<EventCluster> clusters) {
    Map<String, FamilyMember.Relation> relations = new HashMap<>();
    lineage.members().forEach(member -> relations.put(member.article(), member.relation()));
    Source newest = null;
    for (Source source : sources) {
      FamilyMember.Relation relation =
          relations.getOrDefault(source.id(), FamilyMember.Relation.ORIGINAL);
      boolean later = source.day() != null || newest == null;
      if (relation == FamilyMember.Relation.ORIGINAL && later) {
        newest = source;
      }
    }
    if (newest == null) {
      return null;
    }
    String title = newest.reading().article().credits().title();
    if (title != null && !title.isBlank()) {
      return Quote.tidy(title);
    }
    return firstWords(newest, clusters).orElse(null);
  }

  private static Optional<String> firstWords(Source newest, List<EventCluster> clusters) {
    Comparator<EventCluster> byArticles =
        Comparator.comparingInt((EventCluster cluster) -> cluster.articles().size())
            .thenComparingInt(cluster -> cluster.mentions().size());
    EventCluster main = null;
    for (EventCluster cluster : clusters) {
      boolean told = cluster.articles().contains(newest.id());
      if (told && (main == null || byArticles.compare(cluster, main) > 0)) {
        main = cluster;
      }
    }
    if (main == null) {
      return Optional.empty();
    }
    return main.mentions().stream()
        .filter(mention -> mention.source() == newest)
        .findFirst()
        .map(mention -> shorten(newest.quote(mention.event().evidence())));
  }

  private static String shorten(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int blank = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, blank > 0 ? blank : LONGEST) + " …";
  }
}
