package dev.readout.story.export;

import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.name.Entity;
import dev.readout.story.ItemMention;
import dev.readout.story.Named;
import dev.readout.story.Story;
import dev.readout.story.StoryDeadline;
import dev.readout.story.StoryEvent;
import dev.readout.story.brief.StoryBrief;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Meetings, visits, calls and other dated events and deadlines as an iCalendar (RFC 5545) that a
 * calendar can subscribe to. Only what is known to the day is in it, as all-day entries; a meeting
 * called off keeps its entry as CANCELLED. The stamp is the story's newest day, never the clock.
 */
public final class CalendarExport {
  private static final int LONGEST_LINE_OCTETS = 75;

  private final StringBuilder out = new StringBuilder();

  private CalendarExport() {}

  /** One calendar over all stories, lines ended by CRLF. */
  public static String of(Collection<Story> stories) {
    CalendarExport calendar = new CalendarExport();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Readout//Stories//EN");
    calendar.line("CALSCALE:GREGORIAN");
    for (Story story : stories) {
      story.events().forEach(event -> calendar.event(story, event));
      story.deadlines().forEach(deadline -> calendar.deadline(story, deadline));
    }
    calendar.line("END:VCALENDAR");
    return calendar.out.toString();
  }

  private void event(Story story, StoryEvent event) {
    Optional<LocalDate> day = EventDays.day(event.time());
    boolean ahead =
        event.status() == EventStatus.PLANNED
            || event.status() == EventStatus.POSTPONED
            || event.status() == EventStatus.CANCELLED;
    if (day.isEmpty() || (event.type() != EventType.CONSULT && !ahead)) {
      return;
    }
    begin(story, uid(event.mentions()), day.get());
    line("SUMMARY:" + text(StoryBrief.headline(event)));
    Named place = event.place();
    if (place != null) {
      line("LOCATION:" + text(place.name()));
    }
    EventDays.place(story, event)
        .map(one -> one.coordinates())
        .ifPresent(point -> line("GEO:" + geo(point)));
    line("STATUS:" + status(event.status()));
    line("CATEGORIES:" + event.type());
    line("DESCRIPTION:" + text(title(story)));
    line("END:VEVENT");
  }

  private void deadline(Story story, StoryDeadline deadline) {
    Optional<LocalDate> due = EventDays.day(deadline.due());
    if (due.isEmpty()) {
      return;
    }
    begin(story, uid(deadline.mentions()), due.get());
    line("SUMMARY:" + text(StoryBrief.headline(deadline)));
    line("STATUS:CONFIRMED");
    line("CATEGORIES:DEADLINE");
    line("DESCRIPTION:" + text(title(story)));
    line("END:VEVENT");
  }

  private void begin(Story story, String uid, LocalDate day) {
    LocalDate stamp = story.to() == null ? day : story.to();
    line("BEGIN:VEVENT");
    line("UID:" + text(uid));
    line("DTSTAMP:" + stamp.format(DateTimeFormatter.BASIC_ISO_DATE) + "T000000Z");
    line("DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE));
    line("DTEND;VALUE=DATE:" + day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
    line("TRANSP:TRANSPARENT");
  }

  /** From the first mention, so that the entry stays itself when the story grows. */
  private static String uid(List<ItemMention> mentions) {
    return mentions.isEmpty()
        ? "unknown@readout"
        : mentions.get(0).article() + "-" + mentions.get(0).item() + "@readout";
  }

  private static String title(Story story) {
    String title = story.title();
    return title == null ? story.id() : title;
  }

  private static String geo(Entity.Coordinates point) {
    return String.format(Locale.ROOT, "%.6f;%.6f", point.latitude(), point.longitude());
  }

  private static String status(EventStatus status) {
    return switch (status) {
      case HAPPENED, ONGOING -> "CONFIRMED";
      case CANCELLED, DID_NOT_HAPPEN, DENIED -> "CANCELLED";
      case PLANNED, PROPOSED, DEMANDED, THREATENED, HYPOTHETICAL, CLAIMED, POSTPONED -> "TENTATIVE";
    };
  }

  private static String text(String value) {
    StringBuilder escaped = new StringBuilder();
    value
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
                case '\n' -> escaped.append("\\n");
                default -> {
                  if (!Character.isISOControl(point)) {
                    escaped.appendCodePoint(point);
                  }
                }
              }
            });
    return escaped.toString();
  }

  /** Folds at 75 octets and never within a character. */
  private void line(String content) {
    int octets = 0;
    for (int at = 0; at < content.length(); ) {
      int point = content.codePointAt(at);
      int width = new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8).length;
      if (octets + width > LONGEST_LINE_OCTETS) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(point);
      octets += width;
      at += Character.charCount(point);
    }
    out.append("\r\n");
  }
}
