package dev.readout.app;

import dev.readout.intake.Outcome;

/**
 * Something that went wrong with one input while the run went on.
 *
 * @param where the file, line or article
 * @param category a word a program can go by
 * @param message for a person, with what to do about it
 */
public record Problem(String where, String category, String message) {
  /**
   * What stopped the work on an input: a reading from elsewhere that cannot be understood is {@code
   * MALFORMED}, whatever fails on an article is a {@code DEFECT} of Readout's.
   */
  static Problem of(Outcome outcome, Throwable failure) {
    String where = outcome.location().toString();
    boolean theirs =
        outcome instanceof Outcome.AlreadyRead && failure instanceof IllegalArgumentException;
    return theirs
        ? new Problem(where, "MALFORMED", String.valueOf(failure.getMessage()))
        : new Problem(where, "DEFECT", "a defect of Readout: " + failure);
  }

  @Override
  public String toString() {
    return where + ": " + message + " (" + category + ")";
  }
}
