package dev.readout.name;

import java.util.Map;

/**
 * Tells people of one family name apart where a later mention gives that name alone: "Mrs. Amsel"
 * is the woman, and the name alone is that of whoever holds a high office, not of a relative who
 * was named in between.
 */
final class Relatives {
  private static final Map<String, String> GENDERED =
      Map.of("mr", "m", "mrs", "f", "ms", "f", "miss", "f", "madame", "f", "sir", "m");

  /** Least rank of an office that makes somebody known by the family name. */
  private static final int KNOWN = 5;

  private Relatives() {}

  /** Whether the words before a short form cannot go before the name of that person. */
  static boolean speakAgainst(Scene scene, Draft brief, Draft other) {
    String title = NameKey.of(scene.word(brief.sentence, brief.first - 1));
    String gender = GENDERED.get(title);
    return gender != null && !other.gender.isEmpty() && !other.gender.equals(gender);
  }

  /**
   * Whether one of two of a family name is in high office and the other one nobody that we know.
   */
  static boolean isWeightier(Scene scene, Draft one, Draft than) {
    return one.identity().equals(than.identity())
        ? false
        : rank(scene, one) >= KNOWN && rank(scene, than) == 0;
  }

  private static int rank(Scene scene, Draft d) {
    return d.known == null
        ? 0
        : scene.knowledge.offices(d.known.id()).stream()
            .mapToInt(office -> office.kind().rank())
            .max()
            .orElse(0);
  }
}
