package dev.readout.app.web.page;

import dev.readout.event.EventStatus;
import dev.readout.position.Deadline;
import dev.readout.position.Position;
import dev.readout.story.StoryFamily;

/**
 * A state in words, with a sign and a tone; never a tone alone.
 *
 * @param tone how it looks: a class of the style sheet
 */
public record Badge(String text, String sign, String tone) {
  private static final Badge PLAIN = new Badge("", "·", "plain");

  /** A status of an event, or an answer about one. */
  public static Badge ofStatus(String status) {
    return switch (status) {
      case "CONFIRMED" -> new Badge("confirmed", "✓", "done");
      case "NOT_CONFIRMED" -> new Badge("not confirmed", "?", "doubt");
      case "NO_COMMENT" -> new Badge("no comment", "?", "doubt");
      case "COULD_NOT_BE_VERIFIED" -> new Badge("could not be verified", "?", "doubt");
      default -> of(EventStatus.valueOf(status));
    };
  }

  public static Badge of(EventStatus status) {
    String text = Wording.constant(status);
    return switch (status) {
      case HAPPENED -> new Badge(text, "●", "done");
      case ONGOING -> new Badge(text, "◐", "done");
      case PLANNED -> new Badge(text, "○", "ahead");
      case PROPOSED, DEMANDED, THREATENED, HYPOTHETICAL -> new Badge(text, "◌", "ahead");
      case CLAIMED -> new Badge("claimed by one side", "?", "doubt");
      case DENIED -> new Badge(text, "✕", "off");
      case POSTPONED -> new Badge(text, "↷", "off");
      case CANCELLED, DID_NOT_HAPPEN -> new Badge(text, "✕", "off");
    };
  }

  public static Badge of(Deadline.State state) {
    String text = Wording.constant(state);
    return switch (state) {
      case SET, SHORTENED, EXTENDED -> new Badge(text, "○", "ahead");
      case PASSED -> new Badge(text, "✕", "off");
      case MET -> new Badge(text, "●", "done");
    };
  }

  public static Badge of(Position.Stance stance) {
    String text = Wording.constant(stance);
    return switch (stance) {
      case SUPPORTS, OFFERS -> new Badge(text, "+", "done");
      case DEMANDS, WARNS -> new Badge(text, "!", "ahead");
      case REJECTS, RULES_OUT -> new Badge(text, "−", "off");
    };
  }

  public static Badge of(StoryFamily.Independence independence) {
    return switch (independence) {
      case INDEPENDENT -> new Badge("independent", "●", "done");
      case SAME_ORIGIN -> new Badge("same origin", "◐", "ahead");
      case UNCERTAIN -> new Badge("uncertain", "?", "doubt");
    };
  }

  public static Badge plain(String text) {
    return new Badge(text, PLAIN.sign, PLAIN.tone);
  }
}
