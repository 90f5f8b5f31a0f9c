package dev.readout.app.web.page;

import dev.readout.app.web.Links;
import dev.readout.position.Deadline;
import dev.readout.story.Evidence;
import dev.readout.story.Named;
import dev.readout.story.Story;
import dev.readout.story.StoryDeadline;
import dev.readout.story.brief.StoryBrief;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it stands on the day looked at.
 *
 * @param note how far off it is, or how it went
 */
public record DeadlineRow(
    String what,
    String by,
    String due,
    Badge state,
    String note,
    List<String> history,
    List<Links.Source> sources) {

  /** All of a story's, for the day looked at, else for the newest day of the story. */
  static List<DeadlineRow> of(Story story, Links links, @Nullable LocalDate day) {
    LocalDate now = day == null ? story.to() : day;
    return story.deadlines().stream().map(deadline -> row(deadline, links, now)).toList();
  }

  private static DeadlineRow row(StoryDeadline deadline, Links links, @Nullable LocalDate now) {
    LocalDate due = day(deadline.due());
    Deadline.State state = state(deadline.state(), due, now);
    List<Evidence> evidence =
        deadline.history().stream().flatMap(step -> step.evidence().stream()).distinct().toList();
    Named by = deadline.setBy();
    return new DeadlineRow(
        StoryBrief.headline(deadline),
        by == null ? "" : by.name(),
        Wording.time(deadline.due()),
        Badge.of(state),
        note(state, due, now),
        deadline.history().stream()
            .map(
                step ->
                    Wording.day(step.asOf())
                        + ": "
                        + Wording.constant(step.state())
                        + (step.due() == null ? "" : ", due " + Wording.time(step.due())))
            .toList(),
        links.sources(evidence, deadline.mentions()));
  }

  /** A day passes whether or not an article says so. */
  static Deadline.State state(
      Deadline.State told, @Nullable LocalDate due, @Nullable LocalDate now) {
    return switch (told) {
      case MET, PASSED -> told;
      case SET, SHORTENED, EXTENDED ->
          due != null && now != null && now.isAfter(due) ? Deadline.State.PASSED : told;
    };
  }

  private static String note(
      Deadline.State state, @Nullable LocalDate due, @Nullable LocalDate now) {
    if (due == null || now == null || state == Deadline.State.MET) {
      return "";
    }
    long days = ChronoUnit.DAYS.between(now, due);
    return days == 0
        ? "today"
        : days > 0
            ? "in " + Wording.count((int) days, "day")
            : Wording.count((int) -days, "day") + " ago";
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
