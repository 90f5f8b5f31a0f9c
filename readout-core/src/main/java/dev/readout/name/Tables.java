package dev.readout.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated tables of the knowledge base from the class path. */
final class Tables {
  private Tables() {}

  /**
   * The rows of a table; lines that begin with {@code #} are comments.
   *
   * @throws IllegalStateException if the resource is missing
   */
  static List<List<String>> rows(String name) {
    try (InputStream in = open(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<List<String>> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(cells(line));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  static InputStream open(String name) {
    InputStream in = Tables.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the table " + name + " is not on the class path");
    }
    return in;
  }

  /**
   * The cells of a line; a cell that is missing at the end reads as empty through {@link #cell}.
   */
  static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(10);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab));
      from = tab + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }

  static String cell(List<String> row, int index) {
    return index < row.size() ? row.get(index) : "";
  }

  /** The parts of a cell that a bar divides. */
  static List<String> parts(String cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>(4);
    int from = 0;
    for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', from)) {
      parts.add(cell.substring(from, bar));
      from = bar + 1;
    }
    parts.add(cell.substring(from));
    return parts;
  }
}
