package dev.readout.position;

import dev.readout.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demand with a date, or an ultimatum.
 *
 * @param setBy id of a name, or null
 * @param addressee id of a name, or null
 * @param due ISO date or TIMEX3 value, or null where the text gives none
 */
public record Deadline(
    @Nullable String setBy,
    @Nullable String addressee,
    List<Span> demand,
    List<Span> consequence,
    @Nullable String due,
    State state,
    List<Span> evidence) {
  /** How the deadline stands in this text. */
  public enum State {
    SET,
    SHORTENED,
    EXTENDED,
    PASSED,
    MET
  }

  public Deadline {
    demand = List.copyOf(demand);
    consequence = List.copyOf(consequence);
    evidence = List.copyOf(evidence);
  }
}
