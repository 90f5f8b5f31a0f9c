package dev.readout.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rival values of one thing, and who stands for each.
 *
 * @param event id of the story's event; null for an {@code ATTRIBUTION} that belongs to none
 * @param key {@code KILLED} and the other figures, {@code TIME}, {@code PLACE}, {@code
 *     PARTICIPANTS}, {@code STATUS}, {@code RESPONSIBILITY} or {@code ATTRIBUTION}
 */
public record Conflict(@Nullable String event, String key, State state, List<Value> values) {
  /** Whether it still stands. */
  public enum State {
    OPEN,
    /** The newer value is the same source's, which is then no contradiction. */
    REVISED
  }

  /** One of the rivals. */
  public record Value(
      String value, @Nullable Named by, List<String> articles, List<Evidence> evidence) {
    public Value {
      articles = List.copyOf(articles);
      evidence = List.copyOf(evidence);
    }
  }

  public Conflict {
    values = List.copyOf(values);
  }
}
