package dev.readout.name;

import java.util.Set;

/**
 * Knows the place that an agency's report names at the start of its text, where it was written:
 * "NAIROBI, Kenya, Aug. 11 (UPI) -- ...".
 */
final class Datelines {
  private static final Set<String> DASHES = Set.of("--", "—", "–", "-", "_");

  /** Words of a dateline between the place and the dash: area, state, date, agency. */
  private static final int LONGEST = 12;

  private Datelines() {}

  /** Whether a mention is the place, or the area or state after it, in a dateline. */
  static boolean isDateline(Scene scene, Draft d) {
    int sentence = d.sentence;
    boolean start =
        sentence == 0
            || !scene.paragraphOf.get(sentence - 1).equals(scene.paragraphOf.get(sentence));
    if (!start || d.first > 6 || d.type == EntityType.PERSON) {
      return false;
    }
    for (int i = 0; i < d.first; i++) {
      boolean comma = scene.word(sentence, i).equals(",");
      if (!comma
          && scene.startingAt(sentence, i) == null
          && !scene.tag(sentence, i).startsWith("NNP")) {
        return false;
      }
    }
    int size = scene.sentences.get(sentence).tokens().size();
    for (int i = d.last + 1; i < Math.min(size, d.last + 1 + LONGEST); i++) {
      if (DASHES.contains(scene.word(sentence, i))) {
        return true;
      }
      if (scene.tag(sentence, i).startsWith("VB") || scene.word(sentence, i).equals(".")) {
        return false;
      }
    }
    return false;
  }
}
