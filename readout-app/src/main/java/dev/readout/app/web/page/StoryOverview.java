package dev.readout.app.web.page;

import dev.readout.app.web.Links;
import dev.readout.event.EventStatus;
import dev.readout.story.Conflict;
import dev.readout.story.ItemMention;
import dev.readout.story.Named;
import dev.readout.story.Story;
import dev.readout.story.StoryEvent;
import dev.readout.story.brief.StoryBrief;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The first view of a story: the readout in plain sentences, and what is open in it.
 *
 * @param told the sentence about its sources
 * @param notes reasons of the count of origins
 */
public record StoryOverview(
    StoryHead head,
    String told,
    List<String> notes,
    List<Telling> events,
    List<Dispute> disputes,
    List<DeadlineRow> deadlines,
    List<Line> ahead,
    List<Line> open) {
  private static final Set<EventStatus> AHEAD =
      Set.of(EventStatus.PLANNED, EventStatus.POSTPONED, EventStatus.PROPOSED);
  private static final int MOST_AHEAD = 8;

  /** One sentence and the words it rests on. */
  public record Line(
      String text, @Nullable Badge badge, List<Links.Source> sources, String origins) {}

  /** An event's sentence and what followed. */
  public record Telling(Line line, List<Line> steps) {}

  /** Rival values side by side. */
  public record Dispute(String what, String key, boolean revised, List<Value> values) {}

  /** Who stands for a value. */
  public record Value(String value, String by, List<Links.Source> sources, String origins) {}

  /**
   * Makes the view.
   *
   * @param day the day it is looked at
   */
  public static StoryOverview of(Story story, Links links, @Nullable LocalDate day) {
    FactOrigins origins = new FactOrigins(story);
    List<Telling> events = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    String told = "";
    for (StoryBrief.Sentence sentence : StoryBrief.of(story)) {
      Line line = line(sentence, links, origins);
      switch (sentence.topic()) {
        case SOURCES -> told = sentence.text();
        case EVENT -> event(sentence, line, events);
        case OPEN_QUESTION -> open.add(line);
        case CONFLICT, POSITION, DEADLINE -> {
          // They have views of their own.
        }
      }
    }
    return new StoryOverview(
        StoryHead.of(story, links, ""),
        told,
        new FamilyReasons(story).all(),
        events,
        story.conflicts().stream().map(c -> dispute(story, c, links, origins)).toList(),
        DeadlineRow.of(story, links, day),
        ahead(story, links, origins, day),
        open);
  }

  private static void event(StoryBrief.Sentence sentence, Line line, List<Telling> events) {
    if (!sentence.mentions().isEmpty() || events.isEmpty()) {
      events.add(new Telling(line, new ArrayList<>()));
    } else {
      events.getLast().steps().add(line);
    }
  }

  private static Line line(StoryBrief.Sentence sentence, Links links, FactOrigins origins) {
    return new Line(
        sentence.text(),
        null,
        links.sources(sentence.evidence(), sentence.mentions()),
        origins.of(sentence.articles()));
  }

  private static Dispute dispute(Story story, Conflict conflict, Links links, FactOrigins origins) {
    String what =
        story.events().stream()
            .filter(event -> event.id().equals(conflict.event()))
            .findFirst()
            .map(StoryBrief::headline)
            .orElse("A quotation");
    return new Dispute(
        what,
        conflict.key().toLowerCase(Locale.ROOT).replace('_', ' '),
        conflict.state() == Conflict.State.REVISED,
        conflict.values().stream()
            .map(
                value ->
                    new Value(
                        value.value(),
                        name(value.by()),
                        links.sources(value.evidence(), List.of()),
                        origins.of(value.articles())))
            .toList());
  }

  private static String name(@Nullable Named by) {
    return by == null ? "the article itself" : by.name();
  }

  private static List<Line> ahead(
      Story story, Links links, FactOrigins origins, @Nullable LocalDate day) {
    LocalDate now = day == null ? story.to() : day;
    String from = now == null ? "" : now.toString();
    return story.events().stream()
        .filter(event -> AHEAD.contains(event.status()) && event.time() != null)
        .filter(event -> String.valueOf(event.time()).compareTo(from) >= 0)
        .sorted(Comparator.comparing(event -> String.valueOf(event.time())))
        .limit(MOST_AHEAD)
        .map(event -> planned(event, links, origins))
        .toList();
  }

  private static Line planned(StoryEvent event, Links links, FactOrigins origins) {
    Set<String> articles = new TreeSet<>();
    event.mentions().stream().map(ItemMention::article).forEach(articles::add);
    return new Line(
        Wording.time(event.time()) + ": " + StoryBrief.headline(event),
        Badge.of(event.status()),
        links.sources(List.of(), event.mentions()),
        origins.of(articles));
  }
}
