package dev.readout.intake;

import dev.readout.article.Page;

/** What became of one piece of input. */
public sealed interface Outcome {
  Location location();

  /** A page, ready to be cleaned. */
  record Arrived(Page page, Location location) implements Outcome {}

  /**
   * A line that is itself a reading: it has an {@code article} in place of a text.
   *
   * @param json the line as it stands
   */
  record AlreadyRead(String id, String json, Location location) implements Outcome {}

  /**
   * Nothing could be made of it.
   *
   * @param message what is wrong, in lower case, without the location and without advice
   */
  record Refused(Location location, Category category, String message) implements Outcome {
    /** One line for a person: where, what and what to do. */
    public String sentence() {
      return location + ": " + message + " (" + category + "); " + category.advice();
    }
  }
}
