package dev.readout.app;

/**
 * Something that went wrong with one input while the run went on.
 *
 * @param where the file, line or article
 * @param category a word a program can go by
 * @param message for a person, with what to do about it
 */
public record Problem(String where, String category, String message) {
  @Override
  public String toString() {
    return where + ": " + message + " (" + category + ")";
  }
}
