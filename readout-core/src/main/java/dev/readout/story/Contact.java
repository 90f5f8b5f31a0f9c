package dev.readout.story;

import dev.readout.event.EventStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who met, called or visited whom.
 *
 * @param event id of the story's event that says so
 */
public record Contact(
    Kind kind, List<Named> participants, @Nullable String time, EventStatus status, String event) {
  /** How they were in touch; printed in lower case. */
  public enum Kind {
    PHONE,
    MEETING,
    VISIT,
    TALKS
  }

  public Contact {
    participants = List.copyOf(participants);
  }
}
