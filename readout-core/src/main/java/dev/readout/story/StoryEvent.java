package dev.readout.story;

import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.event.Figure;
import dev.readout.event.Participant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One deed, merged from all its mentions.
 *
 * @param time the most specific ISO value that no later article takes back, or null
 * @param place likewise
 * @param status the newest in the history that says what became of it
 * @param history how its status went, oldest first
 */
public record StoryEvent(
    String id,
    EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    List<Party> participants,
    @Nullable String time,
    @Nullable Named place,
    EventStatus status,
    List<ItemMention> mentions,
    List<Entry> history,
    List<Count> figures) {

  /** Who takes part. */
  public record Party(Participant.Role role, Named who) {}

  /**
   * One step of the history.
   *
   * @param asOf the day on which it was said, or null where the article has no date
   * @param status an {@link EventStatus} or an answer ({@code CONFIRMED}, {@code NOT_CONFIRMED}
   *     ...)
   * @param by who says so; null for the article's own voice
   * @param time the new time where this step changes it, or null
   * @param place the new place where this step changes it, or null
   */
  public record Entry(
      @Nullable LocalDate asOf,
      String status,
      @Nullable Named by,
      @Nullable String time,
      @Nullable Named place,
      List<Evidence> evidence) {
    public Entry {
      evidence = List.copyOf(evidence);
    }
  }

  /** A number as of a day, on somebody's word. */
  public record Count(
      Figure.What what,
      String value,
      @Nullable LocalDate asOf,
      @Nullable Named by,
      List<Evidence> evidence) {
    public Count {
      evidence = List.copyOf(evidence);
    }
  }

  public StoryEvent {
    participants = List.copyOf(participants);
    mentions = List.copyOf(mentions);
    history = List.copyOf(history);
    figures = List.copyOf(figures);
  }
}
