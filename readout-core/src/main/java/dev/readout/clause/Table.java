package dev.readout.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A readable table on the class path: one row a line, columns apart by {@code |}, {@code #} starts
 * a comment, {@code -} stands for an empty cell. A row that is too short stops the start of the
 * program and is named.
 */
public final class Table {
  private Table() {}

  /** The rows of a resource beside a class, each with at least so many cells, trimmed. */
  public static List<List<String>> rows(Class<?> beside, String resource, int columns) {
    try (InputStream stream = beside.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no table " + resource + " beside " + beside.getName());
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .map(line -> line.contains("#") ? line.substring(0, line.indexOf('#')) : line)
          .filter(line -> !line.isBlank())
          .map(line -> cells(line, resource, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line, String resource, int columns) {
    List<String> cells =
        Arrays.stream(line.split("\\|", -1))
            .map(String::strip)
            .map(cell -> cell.equals("-") ? "" : cell)
            .toList();
    if (cells.size() < columns) {
      throw new IllegalStateException(resource + ": too few columns: " + line);
    }
    return cells;
  }

  /** The words of a cell. */
  public static List<String> words(String cell) {
    return cell.isBlank() ? List.of() : Arrays.asList(cell.strip().split("\\s+"));
  }
}
