package dev.readout.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words for states in the table that names are read with, {@code states.tsv}. */
final class StateTable {
  private static final String TABLE = "/dev/readout/name/states.tsv";
  private static final int NAME = 2;
  private static final int CAPITAL = 6;
  private static final int LATITUDE = 7;

  /** Seats of more than their state. */
  private static final List<String> SHARED = List.of("Brussels", "The Hague");

  private StateTable() {}

  /**
   * One list a state: its name, then every other word for it. States with a point on the map come
   * first, so that "American" is the United States.
   */
  static List<List<String>> rows() {
    List<List<String>> placed = new ArrayList<>();
    List<List<String>> others = new ArrayList<>();
    try (InputStream in = StateTable.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the table " + TABLE + " is not on the class path");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length > LATITUDE) {
          (cells[LATITUDE].isEmpty() ? others : placed).add(words(cells));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + TABLE, e);
    }
    placed.addAll(others);
    return placed;
  }

  private static List<String> words(String[] cells) {
    List<String> words = new ArrayList<>();
    words.add(cells[NAME]);
    for (int column = NAME + 1; column < CAPITAL; column++) {
      words.addAll(Arrays.asList(cells[column].split("\\|")));
    }
    words.addAll(Arrays.asList(cells[CAPITAL].split(", ")));
    words.removeIf(word -> word.isEmpty() || SHARED.contains(word));
    return words;
  }
}
