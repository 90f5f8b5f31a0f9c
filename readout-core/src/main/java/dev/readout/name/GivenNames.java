package dev.readout.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Guesses whether a person is a man or a woman by the given name or the word beside it; says
 * nothing where both may be.
 */
final class GivenNames {
  private static final GivenNames STANDARD = new GivenNames();
  private static final Set<String> WOMEN =
      Set.of("spokeswoman", "queen", "princess", "congresswoman", "chairwoman", "businesswoman");
  private static final Set<String> MEN =
      Set.of("spokesman", "king", "prince", "congressman", "chairman", "pope", "businessman");
  private final Map<String, String> genders = new HashMap<>();

  private GivenNames() {
    for (List<String> row : Tables.rows("given-names.tsv")) {
      for (String name : row.get(1).split(" ")) {
        genders.merge(NameKey.of(name), row.get(0), (a, b) -> a.equals(b) ? a : "");
      }
    }
  }

  static GivenNames standard() {
    return STANDARD;
  }

  /** Whether the word is a given name of the table and no family name that comes first. */
  boolean isGiven(String key) {
    return genders.containsKey(key) && !PersonNames.familyFirst(key + " x");
  }

  String gender(Draft d) {
    if (d.role != null) {
      if (WOMEN.contains(d.role.phrase())) {
        return "f";
      }
      if (MEN.contains(d.role.phrase())) {
        return "m";
      }
    }
    int space = d.key.indexOf(' ');
    return space < 0 ? "" : genders.getOrDefault(d.key.substring(0, space), "");
  }
}
