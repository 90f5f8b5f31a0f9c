package dev.readout.name;

import dev.readout.language.NameType;
import java.util.List;
import java.util.Set;

/**
 * Sets the damaged name of an institute right: every word of it must be explained by the name or
 * the seat of one known organisation, and the text must name that seat in the same sentence.
 * Nothing is mended where two would do.
 */
final class InstituteRepair {
  private static final Set<String> KINDS =
      Set.of(
          "institute",
          "institution",
          "center",
          "centre",
          "council",
          "foundation",
          "fund",
          "endowment",
          "group");
  private static final Set<String> SMALL = Set.of("the", "of", "for", "and", "on", "in", "a");

  private InstituteRepair() {}

  static void mend(Scene scene) {
    for (Draft d : scene.drafts()) {
      boolean open =
          d.entity == null && d.seen == NameType.ORGANIZATION
              || d.entity == null && d.seen == NameType.OTHER;
      if (!open
          || NameKey.words(d.key) < 2
          || !KINDS.contains(NameKey.last(d.key))
              && !KINDS.contains(d.key.substring(0, d.key.indexOf(' ')))) {
        continue;
      }
      KnownEntity found = null;
      int fitting = 0;
      for (KnownEntity thing : scene.knowledge.ofKind("THINK_TANK")) {
        if (!thing.seat().isEmpty()
            && seatNamed(scene, d, thing.seat())
            && explains(thing, d.key)) {
          found = thing;
          fitting++;
        }
      }
      if (found != null && fitting == 1) {
        d.type = EntityType.ORGANIZATION;
        d.link(found, null);
        d.repair =
            new NameMention.Repair(
                d.text,
                found.name(),
                "every word explained by the name or the seat, "
                    + found.seat()
                    + ", which the sentence names",
                0.7);
      }
    }
  }

  private static boolean seatNamed(Scene scene, Draft d, String seat) {
    String key = NameKey.of(seat);
    return scene.in(d.sentence).stream().anyMatch(other -> other != d && other.key.startsWith(key));
  }

  /** At least one word beyond the kind and the seat must come from the name itself. */
  private static boolean explains(KnownEntity thing, String key) {
    List<String> name = List.of(NameKey.of(thing.name()).split(" "));
    String seat = NameKey.of(thing.seat());
    boolean own = false;
    for (String word : key.split(" ")) {
      if (SMALL.contains(word)) {
        continue;
      }
      boolean fromName = name.stream().anyMatch(n -> !SMALL.contains(n) && alike(word, n));
      if (!fromName && !alike(word, seat)) {
        return false;
      }
      own |= fromName && !KINDS.contains(word);
    }
    return own;
  }

  private static boolean alike(String word, String part) {
    if (word.equals(part)) {
      return true;
    }
    boolean prefix =
        word.length() >= 3
            && part.length() >= 3
            && (word.startsWith(part) || part.startsWith(word))
            && Math.abs(word.length() - part.length()) <= 6;
    return prefix || NameSound.words(word, part) >= 0.85;
  }
}
