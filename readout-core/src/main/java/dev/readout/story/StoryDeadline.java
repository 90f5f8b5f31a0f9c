package dev.readout.story;

import dev.readout.position.Deadline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One ultimatum and how it went.
 *
 * @param due ISO date, the newest named; null where no text gives one
 * @param demand the words of the demand, or null
 * @param consequence the words of the harm held out, or null
 * @param state the newest; {@code PASSED} too once an article appeared after the due day
 */
public record StoryDeadline(
    @Nullable Named setBy,
    @Nullable Named addressee,
    @Nullable String demand,
    @Nullable String consequence,
    @Nullable String due,
    Deadline.State state,
    List<Step> history,
    List<ItemMention> mentions) {
  /**
   * One step of its history.
   *
   * @param due the new date where this step changes it, or null
   */
  public record Step(
      @Nullable LocalDate asOf,
      Deadline.State state,
      @Nullable String due,
      List<Evidence> evidence) {
    public Step {
      evidence = List.copyOf(evidence);
    }
  }

  public StoryDeadline {
    history = List.copyOf(history);
    mentions = List.copyOf(mentions);
  }
}
