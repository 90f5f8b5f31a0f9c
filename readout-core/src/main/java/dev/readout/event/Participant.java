package dev.readout.event;

import dev.readout.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part.
 *
 * @param name id of a name of the reading, or null
 */
public record Participant(Role role, Span span, @Nullable String name) {
  /** PARTICIPANT where an act has no direction, as in meetings and calls. */
  public enum Role {
    SOURCE,
    TARGET,
    PARTICIPANT,
    MEDIATOR,
    HOST
  }
}
