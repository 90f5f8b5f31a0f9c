package dev.readout.story;

import dev.readout.article.Article;
import dev.readout.copy.Families;
import dev.readout.copy.Family;
import dev.readout.copy.Independence;
import dev.readout.copy.Lineage;
import dev.readout.copy.SharedPassage;
import dev.readout.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * From readings to stories: groups those that tell the same, finds the copies among them and merges
 * what they say. Pure and free of order: the same readings give the same stories with the same ids.
 * Thread-safe.
 */
public final class StoryTeller {
  private static final Comparator<Story> NEWEST_FIRST =
      Comparator.comparing(Story::to, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .reversed()
          .thenComparing(Story::id);

  private final StoryGrouping grouping;

  private StoryTeller(StoryGrouping grouping) {
    this.grouping = grouping;
  }

  public static StoryTeller standard() {
    return new StoryTeller(StoryGrouping.standard());
  }

  /** All stories, the newest first. Of readings with one id the first counts. */
  public List<Story> tell(Collection<Reading> readings) {
    Map<String, Reading> byId = new LinkedHashMap<>();
    readings.forEach(reading -> byId.putIfAbsent(reading.id(), reading));
    List<Article> articles = byId.values().stream().map(Reading::article).toList();
    List<Story> stories = new ArrayList<>();
    List<StoryGroup> groups = grouping.group(articles);
    Map<String, String> ids = new HashMap<>();
    groups.forEach(group -> group.members().forEach(member -> ids.put(member, group.id())));
    for (Set<String> members : withTheirCopies(groups, Families.of(articles))) {
      // A group's id comes from its smallest content hash, so the smallest of these does too.
      String id = Collections.min(members.stream().map(m -> ids.getOrDefault(m, m)).toList());
      List<Reading> told = members.stream().map(byId::get).filter(Objects::nonNull).toList();
      stories.add(builder().build(id, told));
    }
    stories.sort(NEWEST_FIRST);
    return stories;
  }

  /**
   * Copies of one text tell one story, whatever their words weigh: groups that share a family
   * become one.
   */
  private static Collection<SortedSet<String>> withTheirCopies(
      List<StoryGroup> groups, List<Family> families) {
    Map<String, SortedSet<String>> storyOf = new TreeMap<>();
    for (StoryGroup group : groups) {
      SortedSet<String> story = new TreeSet<>(group.members());
      group.members().forEach(member -> storyOf.put(member, story));
    }
    for (Family family : families) {
      SortedSet<String> all = new TreeSet<>();
      family.members().forEach(m -> all.addAll(storyOf.getOrDefault(m, new TreeSet<>(Set.of(m)))));
      all.forEach(member -> storyOf.put(member, all));
    }
    return new LinkedHashSet<>(storyOf.values());
  }

  /** What was known at the end of a day: the stories of the articles published by then. */
  public List<Story> tell(Collection<Reading> readings, LocalDate asOf) {
    return tell(StoryBuilder.publishedBy(List.copyOf(readings), asOf));
  }

  /** A builder that finds the copies among the readings of a story. */
  public static StoryBuilder builder() {
    return new StoryBuilder(StoryTeller::lineage);
  }

  /**
   * The families among some readings, who has the text from whom, and how many origins there are.
   */
  public static StoryLineage lineage(List<Reading> readings) {
    Map<String, Article> articles = new TreeMap<>();
    readings.forEach(reading -> articles.putIfAbsent(reading.id(), reading.article()));
    List<Family> families = Families.of(articles.values());
    Independence independence = Independence.of(families, articles);
    Map<String, Independence.FamilyOrigin> origins = new HashMap<>();
    independence.origins().forEach(origin -> origins.put(origin.family(), origin));
    List<FamilyMember> members = new ArrayList<>();
    List<StoryFamily> told = new ArrayList<>();
    for (Family family : families) {
      String id = "f" + (told.size() + 1);
      Lineage lineage = Lineage.of(family, articles);
      lineage.members().forEach(member -> members.add(member(id, member)));
      Independence.FamilyOrigin origin = origins.get(family.id());
      told.add(
          new StoryFamily(
              id,
              origin == null ? lineage.origin() : origin.origin(),
              lineage.members().stream().map(Lineage.Member::article).toList(),
              origin == null
                  ? StoryFamily.Independence.UNCERTAIN
                  : StoryFamily.Independence.valueOf(origin.state().name()),
              origin == null ? "not judged" : origin.reason()));
    }
    return new StoryLineage(
        members,
        told,
        new Origins(independence.certain(), independence.possible(), independence.reasons()));
  }

  private static FamilyMember member(String family, Lineage.Member member) {
    List<Evidence> evidence = new ArrayList<>();
    String of = member.of();
    for (SharedPassage passage : member.passages()) {
      if (of != null) {
        evidence.add(new Evidence(of, passage.inB()));
        evidence.add(new Evidence(member.article(), passage.inA()));
      }
    }
    evidence.sort(Comparator.naturalOrder());
    return new FamilyMember(
        member.article(),
        family,
        FamilyMember.Relation.valueOf(member.relation().name()),
        of,
        member.shared(),
        evidence);
  }
}
