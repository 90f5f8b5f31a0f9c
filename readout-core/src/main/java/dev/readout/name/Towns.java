package dev.readout.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/**
 * The gazetteer: lines sorted by the key of a name, kept as bytes and searched by halves, so that
 * it loads in a tenth of a second and costs no object a place. Data: GeoNames (CC BY 4.0).
 * Thread-safe.
 */
final class Towns {
  private final byte[] text;

  /** What {@link #startingWith} found, by its question; no more than all the places there are. */
  private final Map<String, List<Town>> asked = new ConcurrentHashMap<>();

  private Towns(byte[] text) {
    this.text = text;
  }

  static Towns load() {
    try (InputStream in = new GZIPInputStream(Tables.open("towns.tsv.gz"), 1 << 16)) {
      return new Towns(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the gazetteer", e);
    }
  }

  /** All places of that name; the order is that of the file and means nothing. */
  List<Town> find(String key) {
    if (key.isEmpty()) {
      return List.of();
    }
    byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = text.length;
    while (low < high) {
      int middle = lineStart((low + high) >>> 1);
      if (compare(middle, wanted) < 0) {
        low = lineEnd(middle) + 1;
      } else {
        high = middle;
      }
    }
    List<Town> found = new ArrayList<>();
    for (int at = low; at < text.length && compare(at, wanted) == 0; at = lineEnd(at) + 1) {
      found.add(Town.parse(new String(text, at, lineEnd(at) - at, StandardCharsets.UTF_8)));
    }
    return found;
  }

  /**
   * Keys of one state's places of some size that begin with the same letter: candidates of a
   * damaged name.
   */
  List<Town> startingWith(char first, String state, long population) {
    return asked.computeIfAbsent(
        first + state + population, question -> searched(first, state, population));
  }

  private List<Town> searched(char first, String state, long population) {
    byte[] wanted = String.valueOf(first).getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = text.length;
    while (low < high) {
      int middle = lineStart((low + high) >>> 1);
      if (compare(middle, wanted) < 0) {
        low = lineEnd(middle) + 1;
      } else {
        high = middle;
      }
    }
    byte[] code = ("\t" + state + "\t").getBytes(StandardCharsets.UTF_8);
    List<Town> found = new ArrayList<>();
    for (int at = low; at < text.length && compare(at, wanted) == 0; at = lineEnd(at) + 1) {
      if (holds(at, lineEnd(at), code)) {
        Town town = Town.parse(new String(text, at, lineEnd(at) - at, StandardCharsets.UTF_8));
        if (town.state().equals(state) && town.population() >= population) {
          found.add(town);
        }
      }
    }
    return List.copyOf(found);
  }

  int size() {
    int lines = 0;
    for (byte b : text) {
      if (b == '\n') {
        lines++;
      }
    }
    return lines;
  }

  private boolean holds(int from, int to, byte[] part) {
    for (int i = from; i + part.length <= to; i++) {
      if (Arrays.equals(text, i, i + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && text[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private int compare(int line, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (line + i >= text.length) {
        return -1;
      }
      // The key ends at the tab, which sorts before every letter, as in the file.
      int difference = (text[line + i] & 0xff) - (wanted[i] & 0xff);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }
}
