package dev.readout.name;

import dev.readout.language.NameType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Towns and family names that stand in the name of a firm, or alone for one named before. */
final class Firms {
  private static final Set<String> LAST_WORDS =
      Set.of(
          "airlines",
          "bancorp",
          "bank",
          "co",
          "communications",
          "company",
          "corp",
          "corporation",
          "energy",
          "enterprises",
          "group",
          "holdings",
          "inc",
          "industries",
          "international",
          "limited",
          "llc",
          "ltd",
          "motors",
          "northern",
          "oil",
          "partners",
          "pharmaceuticals",
          "plc",
          "resources",
          "steel",
          "stores",
          "systems",
          "technologies",
          "textile",
          "textiles");

  private static final Set<String> FIRM = Set.of("co", "company", "inc", "ltd", "llp", "partners");

  private static final List<String> PLACING =
      List.of("in", "near", "at", "to", "from", "around", "outside", "into");

  private Firms() {}

  /**
   * A town's name alone, not as a place, where the article names a firm that begins with the word.
   */
  static boolean isShortForm(Scene scene, Draft d) {
    if (d.type != EntityType.PLACE
        || d.entity == null
        || d.entity.place() == null
        || d.entity.place().precision() != Entity.Precision.CITY
        || d.seen == NameType.PLACE && PLACING.contains(scene.word(d.sentence, d.first - 1))
        || scene.word(d.sentence, d.last + 1).equals(",")
        || NameKey.words(d.key) > 2) {
      return false;
    }
    return fullName(scene, d).isPresent();
  }

  /** Takes the short form for the firm. */
  static void follow(Scene scene, Draft d) {
    fullName(scene, d)
        .ifPresent(
            firm -> {
              if (firm.entity == null) {
                firm.entity = PersonLinker.local(firm.text);
                firm.type = EntityType.ORGANIZATION;
              }
              d.follow(firm);
            });
  }

  private static Optional<Draft> fullName(Scene scene, Draft d) {
    return scene.drafts().stream()
        .filter(
            o ->
                o.key.startsWith(d.key + " ")
                    && o.seen == NameType.ORGANIZATION
                    && o.type != EntityType.PLACE
                    && NameKey.words(o.key) <= NameKey.words(d.key) + 3
                    && LAST_WORDS.contains(NameKey.last(o.key)))
        .findFirst();
  }

  /** A lone family name with "and Co", "& Partners" a few capitalised words after it. */
  static boolean opensName(Scene scene, Draft d) {
    if (d.type != EntityType.PERSON || NameKey.words(d.key) > 1) {
      return false;
    }
    for (int i = d.last + 1; i <= d.last + 6; i++) {
      String word = NameKey.of(scene.word(d.sentence, i));
      boolean link =
          word.isEmpty() || word.equals("and") || scene.tag(d.sentence, i).startsWith("NNP");
      if (!link || scene.word(d.sentence, i).isEmpty()) {
        return false;
      }
      if (i > d.last + 1 && FIRM.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
