package dev.readout.event;

import dev.readout.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, is planned, claimed or denied.
 *
 * @param mode PLOVER mode in lower case, or null
 * @param cameo CAMEO code, or null where none is certain
 * @param time id of a time expression, or null
 * @param place id of a name, or null
 * @param accordingTo ids of the statements by whose word it is told
 * @param evidence the words that tell it
 * @param confidence 0 to 1
 * @param historical told as background: it lies a year or more before the article
 */
public record Event(
    String id,
    List<Span> trigger,
    EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    List<Participant> participants,
    @Nullable String time,
    @Nullable String place,
    EventStatus status,
    List<String> accordingTo,
    List<Span> evidence,
    double confidence,
    List<Figure> figures,
    boolean historical) {
  public Event {
    trigger = List.copyOf(trigger);
    participants = List.copyOf(participants);
    accordingTo = List.copyOf(accordingTo);
    evidence = List.copyOf(evidence);
    figures = List.copyOf(figures);
  }

  /** An event of the article's own days. */
  public Event(
      String id,
      List<Span> trigger,
      EventType type,
      @Nullable String mode,
      @Nullable String cameo,
      List<Participant> participants,
      @Nullable String time,
      @Nullable String place,
      EventStatus status,
      List<String> accordingTo,
      List<Span> evidence,
      double confidence,
      List<Figure> figures) {
    this(
        id,
        trigger,
        type,
        mode,
        cameo,
        participants,
        time,
        place,
        status,
        accordingTo,
        evidence,
        confidence,
        figures,
        false);
  }

  /** The same event with other participants. */
  Event withParticipants(List<Participant> others) {
    return new Event(
        id,
        trigger,
        type,
        mode,
        cameo,
        others,
        time,
        place,
        status,
        accordingTo,
        evidence,
        confidence,
        figures,
        historical);
  }

  /** The same event under the id that it has in its reading. */
  Event withId(String newId) {
    return new Event(
        newId,
        trigger,
        type,
        mode,
        cameo,
        participants,
        time,
        place,
        status,
        accordingTo,
        evidence,
        confidence,
        figures,
        historical);
  }
}
