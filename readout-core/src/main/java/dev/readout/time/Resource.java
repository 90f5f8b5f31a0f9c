package dev.readout.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** The tables that lie beside the classes of this package. */
final class Resource {
  private Resource() {}

  /** The parts of a line between separators, stripped, empty ones left out. */
  static List<String> fields(String line, String separators) {
    List<String> fields = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(line, separators);
    while (tokens.hasMoreTokens()) {
      String field = tokens.nextToken().strip();
      if (!field.isEmpty()) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** The lines that are neither empty nor comments. */
  static List<String> lines(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
