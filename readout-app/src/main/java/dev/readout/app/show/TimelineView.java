package dev.readout.app.show;

import dev.readout.event.Event;
import dev.readout.name.NameMention;
import dev.readout.reading.Reading;
import dev.readout.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Dated events of many readings, by day. */
public final class TimelineView {
  private TimelineView() {}

  public static String of(List<Reading> readings, LocalDate from, LocalDate to, Terminal terminal) {
    Map<LocalDate, Set<String>> days = new TreeMap<>();
    for (Reading reading : readings) {
      for (Event event : reading.events()) {
        day(reading, event)
            .filter(d -> !d.isBefore(from) && !d.isAfter(to))
            .ifPresent(
                d -> days.computeIfAbsent(d, x -> new LinkedHashSet<>()).add(line(reading, event)));
      }
    }
    Lines lines = new Lines(terminal);
    days.forEach(
        (day, events) -> {
          lines.add(0, Ink.HEADING, day + ", " + name(day));
          events.stream().sorted().forEach(e -> lines.add(2, 4, Ink.PLAIN, e));
          lines.gap();
        });
    return lines.toString();
  }

  private static String name(LocalDate day) {
    String name = day.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Only a time that is known to the day, so that nothing is put on a day by guess. */
  private static Optional<LocalDate> day(Reading reading, Event event) {
    return reading.times().stream()
        .filter(t -> t.id().equals(event.time()))
        .map(TimeExpression::value)
        .filter(v -> v.matches("\\d{4}-\\d{2}-\\d{2}.*"))
        .map(v -> LocalDate.parse(v.substring(0, 10)))
        .findFirst();
  }

  private static String line(Reading reading, Event event) {
    Map<String, NameMention> names = new TreeMap<>();
    reading.names().forEach(n -> names.put(n.id(), n));
    List<String> who = new ArrayList<>();
    event
        .participants()
        .forEach(
            p -> {
              NameMention name = p.name() == null ? null : names.get(p.name());
              who.add(
                  name != null && name.entity() != null
                      ? name.entity().name()
                      : p.span().in(reading.article().text()));
            });
    String words =
        event.evidence().stream()
            .map(s -> s.in(reading.article().text()))
            .collect(Collectors.joining(" … "));
    return event.status().name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + ": "
        + event.type().name().toLowerCase(Locale.ROOT)
        + (event.mode() == null ? "" : " (" + event.mode() + ")")
        + " "
        + who.stream().distinct().collect(Collectors.joining(", "))
        + " — “"
        + (words.length() > 160 ? words.substring(0, 160) + " …" : words)
        + "” ["
        + reading.id()
        + "]";
  }
}
