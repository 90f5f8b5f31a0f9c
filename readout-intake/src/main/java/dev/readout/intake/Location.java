package dev.readout.intake;

/**
 * Where something came from.
 *
 * @param name the path as it was given or found, or {@code -} for standard input
 * @param line counted from 1 in JSON Lines; 0 where the whole file is meant
 */
public record Location(String name, long line) {
  public static Location of(String name) {
    return new Location(name, 0);
  }

  /** {@code news.jsonl:12} or {@code page.html}. */
  @Override
  public String toString() {
    String shown = name.equals("-") ? "standard input" : name;
    return line == 0 ? shown : shown + ":" + line;
  }
}
