package dev.readout.event;

import dev.readout.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number that belongs to an event.
 *
 * @param value digits, a range {@code 10-12}, {@code >=10} or {@code <=10}
 * @param statement id of the statement by whose word it is, or null
 * @param asOf id of the time expression up to which it counts ("as of Wednesday"), or null
 */
public record Figure(
    What what, String value, Span span, @Nullable String statement, @Nullable String asOf) {
  /** A figure without a day of its own. */
  public Figure(What what, String value, Span span, @Nullable String statement) {
    this(what, value, span, statement, null);
  }

  /** What the number counts. */
  public enum What {
    KILLED,
    WOUNDED,
    MISSING,
    DETAINED,
    DISPLACED,
    MONEY,
    TROOPS,
    OTHER
  }
}
