package dev.readout.story.export;

import dev.readout.story.Named;
import dev.readout.story.Story;
import dev.readout.story.StoryEvent;
import dev.readout.story.StoryPlace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When and where an event of a story is, for formats that want one day and one point. */
final class EventDays {
  private static final int ISO_DAY_LENGTH = 10;

  private EventDays() {}

  /** The day of an ISO value that names one; empty for weeks, months and less. */
  static Optional<LocalDate> day(@Nullable String value) {
    if (value == null
        || value.length() < ISO_DAY_LENGTH
        || value.charAt(4) != '-'
        || value.charAt(7) != '-') {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.substring(0, ISO_DAY_LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day of the event, else the first on which it was told. */
  static Optional<LocalDate> dayOrTold(StoryEvent event) {
    return day(event.time())
        .or(
            () ->
                event.history().stream()
                    .map(StoryEvent.Entry::asOf)
                    .filter(Objects::nonNull)
                    .findFirst());
  }

  static Optional<StoryPlace> place(Story story, StoryEvent event) {
    Named place = event.place();
    return place == null
        ? Optional.empty()
        : story.places().stream().filter(one -> one.place().equals(place)).findFirst();
  }
}
