package dev.readout.event;

import dev.readout.language.EventSense;
import org.jspecify.annotations.Nullable;

/**
 * What an annotator that knows events adds to the rules: one more piece of evidence, never the only
 * one. Without such an annotator ({@link EventSense} null) the rules decide alone.
 *
 * <p>The two thresholds below are the switch: at 0 and 3 nothing the annotator says changes
 * anything. They are to be set on development data together with the model.
 */
final class Sense {
  /** A word surer than this not to tell an event is none, unless a name takes part in it. */
  static final double NO_TRIGGER = 0.1;

  /**
   * From this value on, of the scale to 3, the annotator's factuality overrules the rules where
   * they read the opposite: happened against did not happen.
   */
  static final double OVERRULES = 2.0;

  private Sense() {}

  /** Whether the annotator speaks against an event that the text gives no named party. */
  static boolean against(@Nullable EventSense sense, boolean named) {
    return sense != null && !named && sense.trigger() < NO_TRIGGER;
  }

  /**
   * The rules' status, turned round where the annotator is sure of the opposite. Never asked where
   * a word at the event itself says that it was not ("ruled out", "has yet to").
   */
  static EventStatus status(EventStatus read, @Nullable EventSense sense) {
    if (sense == null) {
      return read;
    }
    return switch (read) {
      case DID_NOT_HAPPEN -> sense.factuality() >= OVERRULES ? EventStatus.HAPPENED : read;
      case HYPOTHETICAL -> sense.factuality() >= OVERRULES ? EventStatus.PLANNED : read;
      case HAPPENED, ONGOING ->
          sense.factuality() <= -OVERRULES ? EventStatus.DID_NOT_HAPPEN : read;
      case PLANNED, PROPOSED, DEMANDED, THREATENED, CLAIMED, DENIED, POSTPONED, CANCELLED -> read;
    };
  }
}
