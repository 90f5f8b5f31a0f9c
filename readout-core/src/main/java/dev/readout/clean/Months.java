package dev.readout.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months in several languages. Thread-safe. */
final class Months {
  private static final Map<String, Integer> BY_NAME = load();

  private Months() {}

  /** The month of a name, in full or short as it is printed; null if it is none. */
  static @Nullable Integer of(String name) {
    return BY_NAME.get(name.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> months = new HashMap<>();
    for (List<String> row : Table.rows("months.tsv")) {
      for (String name : row.get(1).split(" ", -1)) {
        months.put(name, Integer.parseInt(row.get(0)));
      }
    }
    return Map.copyOf(months);
  }
}
