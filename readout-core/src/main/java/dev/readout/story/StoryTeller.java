package dev.readout.story;

import dev.readout.article.Article;
import dev.readout.copy.ComparedTexts;
import dev.readout.copy.Families;
import dev.readout.copy.Family;
import dev.readout.copy.Independence;
import dev.readout.copy.Lineage;
import dev.readout.copy.SharedPassage;
import dev.readout.reading.Reading;
import dev.readout.story.group.Corrections;
import dev.readout.story.group.StoryGrouping;
import dev.readout.story.group.StoryIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * From readings to stories: groups those that tell the same, finds the copies among them and merges
 * what they say. Pure and free of order: the same readings give the same stories with the same ids.
 * Thread-safe.
 */
public final class StoryTeller {
  private final StoryGrouping grouping;

  private StoryTeller(StoryGrouping grouping) {
    this.grouping = grouping;
  }

  public static StoryTeller standard() {
    return new StoryTeller(StoryGrouping.standard());
  }

  /** All stories as nobody has corrected them. */
  public List<Story> tell(Collection<Reading> readings) {
    return tell(readings, Corrections.none());
  }

  /** All stories: pinned ones first, then the newest. Of readings with one id the first counts. */
  public List<Story> tell(Collection<Reading> readings, Corrections corrections) {
    Map<String, Reading> byId = byId(readings);
    return outline(readings, corrections).stream().map(outline -> tell(outline, byId)).toList();
  }

  /** What was known at the end of a day: the stories of the articles published by then. */
  public List<Story> tell(Collection<Reading> readings, LocalDate asOf) {
    return tell(readings, Corrections.none(), asOf);
  }

  /** With decisions that may be newer: what an analyst knows now helps to read what was then. */
  public List<Story> tell(Collection<Reading> readings, Corrections corrections, LocalDate asOf) {
    List<Reading> known = StoryBuilder.publishedBy(List.copyOf(readings), asOf);
    Map<String, Reading> byId = byId(known);
    return outline(known, corrections).stream().map(outline -> tell(outline, byId, asOf)).toList();
  }

  /**
   * One story in full.
   *
   * @param readings at least those of its articles, by id
   */
  public Story tell(StoryOutline outline, Map<String, Reading> readings) {
    return tell(outline, readings, (LocalDate) null);
  }

  /**
   * One story as it stands on a day.
   *
   * @param readings those of its articles, none of them published later
   * @param today by which deadlines have passed or not; null for the day of the newest article
   */
  public Story tell(
      StoryOutline outline, Map<String, Reading> readings, @Nullable LocalDate today) {
    List<Reading> told = told(outline, readings::get);
    return tell(outline, told, lineage(told), today);
  }

  /**
   * One story in full, for who tells it again as it grows.
   *
   * @param readings gives each of its articles' readings
   * @param texts of its articles, which stay prepared from one time to the next
   */
  public Story tell(
      StoryOutline outline, Function<String, @Nullable Reading> readings, ComparedTexts texts) {
    List<Reading> told = told(outline, readings);
    return tell(outline, told, lineage(told, texts), null);
  }

  private static List<Reading> told(
      StoryOutline outline, Function<String, @Nullable Reading> readings) {
    return outline.articles().stream().map(readings).filter(Objects::nonNull).toList();
  }

  private static Story tell(
      StoryOutline outline, List<Reading> told, StoryLineage lineage, @Nullable LocalDate today) {
    Story story = StoryBuilder.build(outline.id(), told, lineage, today);
    boolean renamed = outline.renamed();
    return new Story(
        story.id(),
        renamed ? outline.title() : story.title(),
        story.from(),
        story.to(),
        story.articles(),
        story.families(),
        story.origins(),
        story.events(),
        story.conflicts(),
        story.statements(),
        story.positions(),
        story.deadlines(),
        story.contacts(),
        story.places(),
        outline.grounds());
  }

  /**
   * Which articles make which story, in the order of {@link StoryOutline#ORDER}. Of readings with
   * one id the first counts.
   */
  public List<StoryOutline> outline(Collection<Reading> readings, Corrections corrections) {
    Map<String, Reading> byId = byId(readings);
    List<Article> articles = byId.values().stream().map(Reading::article).toList();
    StoryIndex index = grouping.index(byId.values());
    return Founded.ordered(
        Founded.of(index.groups(), Families.kin(articles), corrections, index.closeness()),
        id -> head(byId, id));
  }

  private static ArticleHead head(Map<String, Reading> readings, String id) {
    Reading reading = readings.get(id);
    if (reading == null) {
      throw new IllegalArgumentException("no article " + id);
    }
    return ArticleHead.of(reading.article());
  }

  private static Map<String, Reading> byId(Collection<Reading> readings) {
    Map<String, Reading> byId = new LinkedHashMap<>();
    readings.forEach(reading -> byId.putIfAbsent(reading.id(), reading));
    return byId;
  }

  /** A builder that finds the copies among the readings of a story. */
  public static StoryBuilder builder() {
    return new StoryBuilder(StoryTeller::lineage);
  }

  /**
   * The families among some readings, who has the text from whom, and how many origins there are.
   */
  public static StoryLineage lineage(List<Reading> readings) {
    return lineage(readings, ComparedTexts.of(readings.stream().map(Reading::article).toList()));
  }

  private static StoryLineage lineage(List<Reading> readings, ComparedTexts texts) {
    Map<String, Article> articles = new TreeMap<>();
    readings.forEach(reading -> articles.putIfAbsent(reading.id(), reading.article()));
    List<Family> families = Families.of(articles.values(), texts);
    Independence independence = Independence.of(families, articles, texts);
    Map<String, Independence.FamilyOrigin> origins = new HashMap<>();
    independence.origins().forEach(origin -> origins.put(origin.family(), origin));
    List<FamilyMember> members = new ArrayList<>();
    List<StoryFamily> told = new ArrayList<>();
    Map<String, String> shortIds = new LinkedHashMap<>();
    for (Family family : families) {
      String id = "f" + (told.size() + 1);
      shortIds.put(family.id(), id);
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
              origin == null ? "not judged" : shorten(origin.reason(), shortIds)));
    }
    return new StoryLineage(
        members,
        told,
        new Origins(
            independence.certain(),
            independence.possible(),
            independence.reasons().stream().map(reason -> shorten(reason, shortIds)).toList()));
  }

  /** Reasons name families by ids of content; a story has short ones of its own. */
  private static String shorten(String reason, Map<String, String> shortIds) {
    String shortened = reason;
    for (Map.Entry<String, String> id : shortIds.entrySet()) {
      shortened = shortened.replace(id.getKey(), id.getValue());
    }
    return shortened;
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
