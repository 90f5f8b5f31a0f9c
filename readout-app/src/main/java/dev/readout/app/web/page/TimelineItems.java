package dev.readout.app.web.page;

import dev.readout.app.web.Links;
import dev.readout.story.Evidence;
import dev.readout.story.ItemMention;
import dev.readout.story.Named;
import dev.readout.story.Story;
import dev.readout.story.StoryArticle;
import dev.readout.story.StoryEvent;
import dev.readout.story.brief.StoryBrief;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything of a story that has a day, oldest first. */
final class TimelineItems {
  private static final int LONGEST_QUOTE = 240;

  private final Links links;
  private final FactOrigins origins;
  private final List<TimelinePage.Item> items = new ArrayList<>();

  private TimelineItems(Story story, Links links) {
    this.links = links;
    this.origins = new FactOrigins(story);
  }

  static List<TimelinePage.Item> of(Story story, Links links) {
    TimelineItems made = new TimelineItems(story, links);
    story.events().forEach(made::event);
    story
        .statements()
        .forEach(
            speaker ->
                speaker
                    .said()
                    .forEach(
                        said ->
                            made.add(
                                said.asOf(),
                                "statement",
                                speaker.speaker().name()
                                    + ": “"
                                    + Wording.cut(Wording.bare(said.content()), LONGEST_QUOTE)
                                    + "”",
                                null,
                                List.of(),
                                said.mentions())));
    story
        .positions()
        .forEach(
            position ->
                made.add(
                    position.from(),
                    "position",
                    position.actor().name()
                        + ": “"
                        + Wording.cut(Wording.bare(position.about()), LONGEST_QUOTE)
                        + "”",
                    Badge.of(position.stance()),
                    List.of(),
                    position.mentions()));
    story
        .deadlines()
        .forEach(
            deadline ->
                made.add(
                    deadline.due(),
                    "deadline",
                    StoryBrief.headline(deadline),
                    Badge.of(deadline.state()),
                    List.of(),
                    deadline.mentions()));
    story.articles().forEach(made::article);
    made.items.sort(Comparator.comparing(TimelinePage.Item::day));
    return made.items;
  }

  private void event(StoryEvent event) {
    String headline = StoryBrief.headline(event);
    if (event.time() != null) {
      add(event.time(), "event", headline, Badge.of(event.status()), List.of(), event.mentions());
    }
    for (StoryEvent.Entry entry : event.history()) {
      Named by = entry.by();
      boolean says = by != null || event.time() == null;
      if (says) {
        add(
            entry.asOf(),
            "report",
            headline + (by == null ? "" : ", says " + by.name()),
            Badge.ofStatus(entry.status()),
            entry.evidence(),
            List.of());
      }
    }
    for (StoryEvent.Count figure : event.figures()) {
      Named by = figure.by();
      add(
          figure.asOf(),
          "figure",
          headline
              + ": "
              + figure.value()
              + " "
              + Wording.constant(figure.what())
              + (by == null ? "" : ", says " + by.name()),
          null,
          figure.evidence(),
          List.of());
    }
  }

  private void article(StoryArticle article) {
    var published = article.published();
    add(
        published == null ? null : published.day(),
        "article",
        article.title() == null ? article.id() : article.title(),
        null,
        List.of(),
        List.of(new ItemMention(article.id(), "article")));
  }

  private void add(
      @Nullable LocalDate day,
      String kind,
      String text,
      @Nullable Badge badge,
      List<Evidence> evidence,
      List<ItemMention> mentions) {
    add(day == null ? null : day.toString(), kind, text, badge, evidence, mentions);
  }

  private void add(
      @Nullable String day,
      String kind,
      String text,
      @Nullable Badge badge,
      List<Evidence> evidence,
      List<ItemMention> mentions) {
    // A day, a month or a year has a place on the line; "the past" has none.
    if (day == null || day.isEmpty() || !Character.isDigit(day.charAt(0))) {
      return;
    }
    List<String> articles =
        Stream.concat(
                evidence.stream().map(Evidence::article),
                mentions.stream().map(ItemMention::article))
            .distinct()
            .toList();
    items.add(
        new TimelinePage.Item(
            day, kind, text, badge, () -> links.sources(evidence, mentions), origins.of(articles)));
  }
}
