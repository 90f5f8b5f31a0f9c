package dev.readout.position;

import dev.readout.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer to the question whether something is so.
 *
 * @param by id of a name, or null where nobody is named ("could not be verified")
 * @param event id of the event in question, or null
 * @param statement id of the statement in question ("the report could not be verified"), or null
 */
public record Confirmation(
    @Nullable String by,
    Answer answer,
    @Nullable String event,
    @Nullable String statement,
    List<Span> evidence) {
  /** What was answered. */
  public enum Answer {
    CONFIRMED,
    DENIED,
    NOT_CONFIRMED,
    NO_COMMENT,
    COULD_NOT_BE_VERIFIED
  }

  public Confirmation {
    evidence = List.copyOf(evidence);
  }

  /** An answer about an event. */
  public Confirmation(
      @Nullable String by, Answer answer, @Nullable String event, List<Span> evidence) {
    this(by, answer, event, null, evidence);
  }
}
