package dev.readout.reading;

import dev.readout.event.Event;
import dev.readout.name.NameMention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the places where something happened from those that are only spoken of. */
final class PlaceUses {
  private PlaceUses() {}

  /** The mentions, with the places of events that are told as facts marked. */
  static List<NameMention> of(List<NameMention> mentions, List<Event> events) {
    Set<String> places = new HashSet<>();
    for (Event event : events) {
      if (event.place() != null && isTold(event)) {
        places.add(event.place());
      }
    }
    return mentions.stream()
        .map(
            m ->
                places.contains(m.id()) && m.use() != NameMention.PlaceUse.DATELINE
                    ? m.withUse(NameMention.PlaceUse.HAPPENED_AT)
                    : m)
        .toList();
  }

  /** What is only planned, demanded or denied happened nowhere. */
  private static boolean isTold(Event event) {
    return switch (event.status()) {
      case HAPPENED, ONGOING, CLAIMED -> true;
      case PLANNED,
          PROPOSED,
          DEMANDED,
          THREATENED,
          HYPOTHETICAL,
          DENIED,
          POSTPONED,
          CANCELLED,
          DID_NOT_HAPPEN ->
          false;
    };
  }
}
