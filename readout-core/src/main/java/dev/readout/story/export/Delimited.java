package dev.readout.story.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as text: CSV by RFC 4180 with CRLF, or tab-separated values. Cells that a spreadsheet
 * would take for a formula get an apostrophe in front, since their text is a stranger's.
 */
public final class Delimited {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final char separator;
  private final StringBuilder out = new StringBuilder();

  private Delimited(char separator) {
    this.separator = separator;
  }

  /** Comma-separated, with this header. */
  public static Delimited csv(String... header) {
    return new Delimited(',').row((Object[]) header);
  }

  /** Tab-separated, with this header. */
  public static Delimited tsv(String... header) {
    return new Delimited('\t').row((Object[]) header);
  }

  /** Numbers as they are, null as nothing, all else as text. */
  public Delimited row(@Nullable Object... cells) {
    List<String> texts = new ArrayList<>();
    for (Object cell : cells) {
      texts.add(
          cell instanceof Number ? cell.toString() : escape(cell == null ? "" : cell.toString()));
    }
    out.append(String.join(String.valueOf(separator), texts))
        .append(separator == ',' ? "\r\n" : "\n");
    return this;
  }

  private String escape(String cell) {
    boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
    String safe = formula ? "'" + cell : cell;
    if (separator == '\t') {
      return safe.replace('\t', ' ').replace('\r', ' ').replace('\n', ' ');
    }
    boolean plain =
        safe.indexOf(',') < 0
            && safe.indexOf('"') < 0
            && safe.indexOf('\n') < 0
            && safe.indexOf('\r') < 0;
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
