package dev.readout.app.show;

import java.util.ArrayList;
import java.util.List;

/** Collects lines of text, wrapped to the terminal's width. Not thread-safe. */
public final class Lines {
  private final Terminal terminal;
  private final StringBuilder out = new StringBuilder();

  public Lines(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * One paragraph, wrapped; the first line indented by {@code indent} blanks, the others by {@code
   * hanging}.
   */
  public Lines add(int indent, int hanging, Ink ink, String text) {
    int left = indent;
    for (String line : wrap(printable(text), terminal.columns() - Math.max(indent, hanging))) {
      out.append(" ".repeat(left)).append(ink.paint(line, terminal.colours())).append('\n');
      left = hanging;
    }
    return this;
  }

  public Lines add(int indent, Ink ink, String text) {
    return add(indent, indent, ink, text);
  }

  /** One line as it is, after what stands to its left. */
  Lines beside(String left, Ink ink, String line) {
    out.append(left).append(ink.paint(line, terminal.colours())).append('\n');
    return this;
  }

  public Lines gap() {
    if (!out.isEmpty() && !out.toString().endsWith("\n\n")) {
      out.append('\n');
    }
    return this;
  }

  /** Control characters of hostile text never reach the terminal. */
  static String printable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(clean::appendCodePoint);
    return clean.toString().replaceAll(" {2,}", " ").strip();
  }

  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
