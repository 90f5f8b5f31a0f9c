package dev.readout.app.show;

import dev.readout.event.EventStatus;
import dev.readout.position.Position;
import dev.readout.reading.Reading;
import dev.readout.story.Conflict;
import dev.readout.story.Evidence;
import dev.readout.story.FamilyMember;
import dev.readout.story.Named;
import dev.readout.story.Origins;
import dev.readout.story.SpeakerStatements;
import dev.readout.story.Story;
import dev.readout.story.StoryArticle;
import dev.readout.story.StoryDeadline;
import dev.readout.story.StoryEvent;
import dev.readout.story.StoryPosition;
import dev.readout.story.brief.StoryBrief;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A story on a terminal. Used once, by one thread. */
public final class StoryView {
  private static final int LONGEST_QUOTE = 200;

  private final Story story;
  private final Map<String, Reading> readings;
  private final Lines lines;

  private StoryView(Story story, Map<String, Reading> readings, Terminal terminal) {
    this.story = story;
    this.readings = readings;
    this.lines = new Lines(terminal);
  }

  /** One story in two lines, for a list. */
  public static String line(Story story, Terminal terminal) {
    return new Lines(terminal)
        .add(0, Ink.TITLE, title(story))
        .add(2, Ink.FAINT, facts(story))
        .toString();
  }

  /** All of one story. */
  public static String of(Story story, Map<String, Reading> readings, Terminal terminal) {
    StoryView view = new StoryView(story, readings, terminal);
    view.lines.add(0, Ink.TITLE, title(story)).add(0, Ink.FAINT, facts(story));
    StoryAccount account = new StoryAccount(story, view.lines);
    account.inShort();
    view.articles();
    view.events();
    view.conflicts();
    view.positions();
    view.deadlines();
    account.contacts();
    account.places();
    account.openQuestions();
    view.statements();
    return view.lines.gap().toString();
  }

  private static String title(Story story) {
    return story.title() == null ? story.id() : story.title();
  }

  private static String facts(Story story) {
    Origins origins = story.origins();
    String count =
        origins.certain() == origins.possible()
            ? "" + origins.certain()
            : origins.certain() + " to " + origins.possible();
    String days =
        story.from() == null
            ? "no date"
            : story.from().equals(story.to())
                ? "" + story.from()
                : story.from() + " to " + story.to();
    return days
        + " · "
        + story.articles().size()
        + (story.articles().size() == 1 ? " article" : " articles")
        + " · independent origins: "
        + count
        + " · "
        + story.events().size()
        + " events · id "
        + story.id();
  }

  private void articles() {
    lines.gap().add(0, Ink.HEADING, "Sources");
    for (StoryArticle article : story.articles()) {
      String copy =
          article.member().relation() == FamilyMember.Relation.ORIGINAL
              ? ""
              : " — "
                  + article.member().relation().name().toLowerCase(Locale.ROOT)
                  + " of "
                  + article.member().of();
      String shared =
          article.member().shared() == null
              ? ""
              : String.format(Locale.ROOT, ", %.0f %% shared", article.member().shared() * 100);
      String by = article.publisher() == null ? "" : ", " + article.publisher();
      lines.add(
          2,
          4,
          Ink.PLAIN,
          "• "
              + (article.published() == null ? "no date" : article.published().day())
              + " "
              + article.id()
              + by
              + copy
              + shared);
    }
    story.origins().reasons().forEach(reason -> lines.add(4, Ink.FAINT, reason));
  }

  private void events() {
    if (story.events().isEmpty()) {
      return;
    }
    lines.gap().add(0, Ink.HEADING, "Events");
    story.events().stream()
        .sorted(
            Comparator.comparingInt((StoryEvent e) -> e.mentions().size())
                .reversed()
                .thenComparing(StoryEvent::id))
        .forEach(this::event);
  }

  private void event(StoryEvent event) {
    String line =
        "• "
            + event.id()
            + " "
            + StoryBrief.headline(event)
            + (event.time() == null ? "" : " · " + event.time())
            + " · "
            + event.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    lines.add(2, 4, ink(event.status()), line);
    for (StoryEvent.Entry entry : event.history()) {
      String change =
          (entry.time() == null ? "" : ", " + entry.time())
              + (entry.place() == null ? "" : ", " + entry.place().name());
      lines.add(
          4,
          6,
          Ink.PLAIN,
          day(entry.asOf())
              + " "
              + entry.status().toLowerCase(Locale.ROOT).replace('_', ' ')
              + change
              + by(entry.by())
              + " "
              + quote(entry.evidence()));
    }
    event
        .figures()
        .forEach(
            f ->
                lines.add(
                    4,
                    6,
                    Ink.PLAIN,
                    day(f.asOf())
                        + " "
                        + f.value()
                        + " "
                        + f.what().name().toLowerCase(Locale.ROOT)
                        + by(f.by())
                        + " "
                        + quote(f.evidence())));
  }

  private static Ink ink(EventStatus status) {
    return switch (status) {
      case HAPPENED, ONGOING -> Ink.GOOD;
      case PLANNED, PROPOSED, DEMANDED, THREATENED, HYPOTHETICAL, CLAIMED, POSTPONED -> Ink.OPEN;
      case DENIED, CANCELLED, DID_NOT_HAPPEN -> Ink.BAD;
    };
  }

  private void conflicts() {
    if (story.conflicts().isEmpty()) {
      return;
    }
    lines.gap().add(0, Ink.HEADING, "Accounts that differ");
    for (Conflict conflict : story.conflicts()) {
      String values =
          conflict.values().stream()
              .map(v -> v.value() + by(v.by()) + " (" + String.join(", ", v.articles()) + ")")
              .collect(Collectors.joining("; "));
      String state =
          conflict.state() == Conflict.State.REVISED ? ", revised by the same source" : "";
      lines.add(
          2,
          4,
          Ink.OPEN,
          "• "
              + conflict.key().toLowerCase(Locale.ROOT)
              + (conflict.event() == null ? "" : " of " + conflict.event())
              + state
              + ": "
              + values);
    }
  }

  private void positions() {
    if (story.positions().isEmpty()) {
      return;
    }
    lines.gap().add(0, Ink.HEADING, "Positions");
    for (StoryPosition position : story.positions()) {
      String was =
          position.was() == null ? "" : " (earlier: " + stance(position.was().stance()) + ")";
      String repeated = position.strength() == null ? "" : " repeatedly";
      lines.add(
          2,
          4,
          Ink.PLAIN,
          "• "
              + position.actor().name()
              + " "
              + stance(position.stance())
              + repeated
              + was
              + ": “"
              + shorten(position.about())
              + "” "
              + day(position.from()));
    }
  }

  private static String stance(Position.Stance stance) {
    return stance.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void deadlines() {
    if (story.deadlines().isEmpty()) {
      return;
    }
    lines.gap().add(0, Ink.HEADING, "Deadlines");
    for (StoryDeadline deadline : story.deadlines()) {
      List<String> parts = new ArrayList<>();
      parts.add(
          (deadline.due() == null ? "no date" : deadline.due())
              + " ("
              + deadline.state().name().toLowerCase(Locale.ROOT)
              + ")");
      if (deadline.setBy() != null) {
        parts.add("set by " + deadline.setBy().name());
      }
      if (deadline.addressee() != null) {
        parts.add("for " + deadline.addressee().name());
      }
      if (deadline.demand() != null) {
        parts.add("to do: “" + shorten(deadline.demand()) + "”");
      }
      if (deadline.consequence() != null) {
        parts.add("or else: “" + shorten(deadline.consequence()) + "”");
      }
      lines.add(2, 4, Ink.OPEN, "• " + String.join(", ", parts));
    }
  }

  private void statements() {
    if (story.statements().isEmpty()) {
      return;
    }
    lines.gap().add(0, Ink.HEADING, "Said");
    for (SpeakerStatements speaker : story.statements()) {
      lines.add(2, Ink.PLAIN, "• " + speaker.speaker().name());
      speaker
          .said()
          .forEach(
              said ->
                  lines.add(
                      4, 6, Ink.QUOTE, day(said.asOf()) + " “" + shorten(said.content()) + "”"));
    }
  }

  private static String by(@Nullable Named who) {
    return who == null ? "" : " by " + who.name();
  }

  private static String day(java.time.@Nullable LocalDate day) {
    return day == null ? "(no date)" : day.toString();
  }

  private String quote(List<Evidence> evidence) {
    if (evidence.isEmpty()) {
      return "";
    }
    Evidence first = evidence.getFirst();
    Reading reading = readings.get(first.article());
    return reading == null
        ? "[" + first.article() + "]"
        : "[" + first.article() + " “" + shorten(first.span().in(reading.article().text())) + "”]";
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST_QUOTE
        ? text
        : text.substring(
                0,
                text.lastIndexOf(' ', LONGEST_QUOTE) > 0
                    ? text.lastIndexOf(' ', LONGEST_QUOTE)
                    : LONGEST_QUOTE)
            + " …";
  }
}
