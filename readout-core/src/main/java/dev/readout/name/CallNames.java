package dev.readout.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * "Marta (Aurelia) Khan", "Robert \"Bob\" Khan": what somebody is called stands between the given
 * and the family name, so that the family name looks as if it stood alone.
 */
final class CallNames {
  private static final Set<String> CLOSING = Set.of(")", "\"", "”", "''", "’", "'", "-rrb-");
  private static final Set<String> OPENING = Set.of("(", "\"", "“", "``", "‘", "'", "-lrb-");

  /** Words that what somebody is called has at most. */
  private static final int LONGEST = 3;

  private CallNames() {}

  /** Whether the article gives the family name to somebody of another given name than this one. */
  static boolean speakAgainst(Scene scene, Draft family, KnownEntity person) {
    String key = NameKey.of(person.name());
    for (Draft d : scene.drafts()) {
      String given = d.key.equals(family.key) ? givenName(scene, d) : null;
      if (given != null && !(" " + key + " ").contains(" " + NameKey.of(given) + " ")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String givenName(Scene scene, Draft family) {
    int close = family.first - 1;
    if (!CLOSING.contains(scene.word(family.sentence, close))) {
      return null;
    }
    for (int open = close - 2; open >= Math.max(1, close - LONGEST - 1); open--) {
      if (OPENING.contains(scene.word(family.sentence, open))) {
        boolean name = scene.tag(family.sentence, open - 1).startsWith("NNP");
        return name ? scene.word(family.sentence, open - 1) : null;
      }
    }
    return null;
  }
}
