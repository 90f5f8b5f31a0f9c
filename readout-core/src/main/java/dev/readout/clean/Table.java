package dev.readout.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated table kept on the class path beside this package. Lines that begin with {@code #}
 * and empty lines are comments.
 */
final class Table {
  private Table() {}

  /** The rows of a table, each split at tabs. A missing table is a fault of the build. */
  static List<List<String>> rows(String name) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no table " + name + " on the class path");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(List.of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read table " + name, e);
    }
    return rows;
  }
}
