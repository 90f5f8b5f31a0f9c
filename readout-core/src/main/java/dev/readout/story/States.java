package dev.readout.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Which state a name stands for or an office serves, from the table {@code states.tsv}. */
final class States {
  private static final Map<String, String> TABLE = load();

  private States() {}

  /** The state itself, by any of its names; other names are handed back folded. */
  static String usual(String name) {
    String folded = withoutArticle(Words.fold(name));
    return TABLE.getOrDefault(folded, folded);
  }

  /** True for names that the table knows to mean a state. */
  static boolean isKnown(String name) {
    String folded = withoutArticle(Words.fold(name));
    return TABLE.containsKey(folded) || TABLE.containsValue(folded);
  }

  /**
   * The state that an office or a ministry serves: "Minister of Defence of Iraq", "White House
   * press secretary", "Iraqi Ministry of Defence".
   */
  static Optional<String> served(String office) {
    List<String> words = Words.list(office);
    for (int at = words.size() - 2; at >= 0; at--) {
      if (words.get(at).equals("of")) {
        String rest = withoutArticle(String.join(" ", words.subList(at + 1, words.size())));
        if (TABLE.containsKey(rest) || at == lastOf(words)) {
          return Optional.of(TABLE.getOrDefault(rest, rest));
        }
      }
    }
    for (int length = Math.min(4, words.size() - 1); length > 0; length--) {
      String start = withoutArticle(String.join(" ", words.subList(0, length)));
      if (TABLE.containsKey(start)) {
        return Optional.of(Objects.requireNonNull(TABLE.get(start)));
      }
      if (TABLE.containsValue(start)) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  private static int lastOf(List<String> words) {
    return words.lastIndexOf("of");
  }

  private static String withoutArticle(String folded) {
    return folded.startsWith("the ") ? folded.substring(4) : folded;
  }

  private static Map<String, String> load() {
    Map<String, String> table = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(States.class.getResourceAsStream("states.tsv"), "states.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          table.put(line.substring(0, tab), line.substring(tab + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("states.tsv cannot be read", e);
    }
    return Map.copyOf(table);
  }
}
