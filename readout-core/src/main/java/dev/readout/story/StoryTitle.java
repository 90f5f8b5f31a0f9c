package dev.readout.story;

import dev.readout.article.Span;
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
  private static final String STOPS = ".!?\"”’";

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
        .map(mention -> shorten(sentence(newest, mention)));
  }

  /** The evidence may be a clause: a title wants the sentence around its first words. */
  private static String sentence(Source source, EventMention mention) {
    List<Evidence> evidence = mention.evidence();
    Span first = evidence.isEmpty() ? mention.at() : evidence.get(0).span();
    Span body =
        source.reading().article().body().stream()
            .filter(span -> span.overlaps(first))
            .findFirst()
            .orElse(first);
    String text = source.text();
    int start = first.start();
    while (start > body.start() && !endsBefore(text, start)) {
      start--;
    }
    int end = first.end();
    while (end < body.end() && !endsBefore(text, end)) {
      end++;
    }
    return Quote.tidy(text.substring(start, end));
  }

  /** A line ends here, or a full stop and a blank stand before. */
  private static boolean endsBefore(String text, int at) {
    char last = text.charAt(at - 1);
    boolean stop = at > 1 && STOPS.indexOf(text.charAt(at - 2)) >= 0;
    return last == '\n' || (Character.isWhitespace(last) && stop);
  }

  private static String shorten(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int blank = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, blank > 0 ? blank : LONGEST) + " …";
  }
}
