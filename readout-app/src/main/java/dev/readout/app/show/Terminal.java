package dev.readout.app.show;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What we print to: how wide it is and whether it takes colours.
 *
 * @param columns width in characters, at least 40
 * @param colours whether ANSI colours are wanted; never when piped or when {@code NO_COLOR} is set
 *     (no-color.org)
 * @param interactive whether a person watches
 */
public record Terminal(int columns, boolean colours, boolean interactive) {
  private static final int PIPED_WIDTH = 100;
  private static final int WIDEST = 110;

  /**
   * As the launcher found it: {@code readout.terminal} says that standard output is one, {@code
   * readout.columns} how wide.
   */
  public static Terminal detect(Map<String, String> environment) {
    boolean terminal = Boolean.getBoolean("readout.terminal");
    boolean colours = terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    int columns = terminal ? Integer.getInteger("readout.columns", 80) : PIPED_WIDTH;
    String forced = environment.get("COLUMNS");
    return new Terminal(
        clamp(forced == null ? columns : number(forced, columns)), colours, terminal);
  }

  private static int number(@Nullable String text, int otherwise) {
    try {
      return text == null ? otherwise : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static int clamp(int columns) {
    return Math.max(40, Math.min(WIDEST, columns));
  }
}
