package dev.readout.story;

import dev.readout.position.Position;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One actor's stance on one matter.
 *
 * @param about the matter, in the words of its first telling
 * @param from first day on which it was said, or null
 * @param to last day
 * @param was the stance held before on the same matter, or null
 */
public record StoryPosition(
    Named actor,
    Position.Stance stance,
    String about,
    Position.@Nullable Strength strength,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Earlier was,
    List<ItemMention> mentions) {
  /** A stance given up, and the last day on which it was held. */
  public record Earlier(Position.Stance stance, @Nullable LocalDate to) {}

  public StoryPosition {
    mentions = List.copyOf(mentions);
  }
}
