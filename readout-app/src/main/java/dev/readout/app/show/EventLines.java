package dev.readout.app.show;

import dev.readout.event.Event;
import dev.readout.event.EventStatus;
import dev.readout.event.Figure;
import dev.readout.event.Participant;
import dev.readout.reading.Reading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The events of one reading, under a heading for each status. */
final class EventLines {
  private final Reading reading;
  private final ReadingWords words;

  EventLines(Reading reading, ReadingWords words) {
    this.reading = reading;
    this.words = words;
  }

  void write(Lines lines) {
    Map<EventStatus, List<Event>> byStatus = new TreeMap<>();
    reading
        .events()
        .forEach(e -> byStatus.computeIfAbsent(e.status(), s -> new ArrayList<>()).add(e));
    byStatus.forEach(
        (status, events) -> {
          lines.gap().add(0, Ink.HEADING, heading(status));
          Set<String> told = new LinkedHashSet<>();
          for (Event event : events) {
            if (told.add(line(event) + words.quote(event.evidence()))) {
              lines.add(2, 4, ink(status), "• " + line(event));
              lines.add(4, Ink.QUOTE, words.quote(event.evidence()));
            }
          }
        });
  }

  private static String heading(EventStatus status) {
    return switch (status) {
      case HAPPENED -> "Happened";
      case ONGOING -> "Going on";
      case PLANNED -> "Planned";
      case PROPOSED -> "Proposed";
      case DEMANDED -> "Demanded";
      case THREATENED -> "Threatened";
      case HYPOTHETICAL -> "Possible, not decided";
      case CLAIMED -> "Claimed by one side";
      case DENIED -> "Denied";
      case POSTPONED -> "Postponed";
      case CANCELLED -> "Cancelled";
      case DID_NOT_HAPPEN -> "Did not happen";
    };
  }

  private static Ink ink(EventStatus status) {
    return switch (status) {
      case HAPPENED, ONGOING -> Ink.GOOD;
      case PLANNED, PROPOSED, DEMANDED, THREATENED, HYPOTHETICAL, CLAIMED, POSTPONED -> Ink.OPEN;
      case DENIED, CANCELLED, DID_NOT_HAPPEN -> Ink.BAD;
    };
  }

  private String line(Event event) {
    StringBuilder line = new StringBuilder(event.type().name().toLowerCase(Locale.ROOT));
    if (event.mode() != null) {
      line.append(" (").append(event.mode()).append(')');
    }
    String sources = parties(event, Participant.Role.SOURCE);
    String targets = parties(event, Participant.Role.TARGET);
    String others = parties(event, Participant.Role.PARTICIPANT);
    if (!sources.isEmpty() || !targets.isEmpty()) {
      line.append(": ").append(sources.isEmpty() ? "?" : sources);
      line.append(targets.isEmpty() ? "" : " → " + targets);
    }
    if (!others.isEmpty()) {
      line.append(": ").append(others);
    }
    after(line, ", host ", parties(event, Participant.Role.HOST));
    after(line, ", mediator ", parties(event, Participant.Role.MEDIATOR));
    after(line, " · ", event.place() == null ? "" : words.meant(event.place()));
    after(line, " · ", words.day(event.time()));
    for (Figure figure : event.figures()) {
      line.append(" · ")
          .append(figure.value())
          .append(' ')
          .append(figure.what().name().toLowerCase(Locale.ROOT));
    }
    String sayers =
        event.accordingTo().stream()
            .map(words::statement)
            .filter(Objects::nonNull)
            .map(words::speaker)
            .distinct()
            .collect(Collectors.joining(", "));
    after(line, " — according to ", sayers);
    return line.toString();
  }

  static void after(StringBuilder line, String separator, String text) {
    if (!text.isEmpty()) {
      line.append(separator).append(text);
    }
  }

  private String parties(Event event, Participant.Role role) {
    return event.participants().stream()
        .filter(p -> p.role() == role)
        .map(p -> p.name() != null ? words.meant(p.name()) : p.span().in(reading.article().text()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
