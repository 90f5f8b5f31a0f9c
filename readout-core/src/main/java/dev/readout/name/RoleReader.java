package dev.readout.name;

import dev.readout.language.NameType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the post beside a person's name: "Russian President Vladimir Putin", "Trump's envoy Steve
 * X", "Y, the foreign minister of Z".
 */
final class RoleReader {
  /** Tags of verbs, subordinators, conjunctions and question words. */
  private static final List<String> CLAUSE_OPENERS = List.of("VB", "IN", "CC", "W");

  private static final Set<String> FORMER =
      Set.of("former", "then", "ex", "then-president", "late", "previous", "outgoing", "ousted");
  private static final Set<String> FILLERS =
      Set.of(
          "the",
          "special",
          "acting",
          "deputy",
          "first",
          "interim",
          "new",
          "-",
          "current",
          "long-time",
          "top",
          "senior");

  private RoleReader() {}

  static void read(Scene scene) {
    for (Draft d : scene.drafts()) {
      if (d.seen == NameType.PERSON || d.type == EntityType.PERSON || d.entity == null) {
        d.role = before(scene, d);
        if (d.role == null) {
          d.role = after(scene, d);
        }
      }
    }
  }

  private static @Nullable Role before(Scene scene, Draft d) {
    for (int start = Math.max(0, d.first - 4); start < d.first; start++) {
      Roles.Match match = Roles.standard().at(scene, d.sentence, start);
      if (match != null && match.last() == d.first - 1 && !match.phrase().plural()) {
        return role(scene, d.sentence, match, stateBefore(scene, d.sentence, match.first()));
      }
    }
    return null;
  }

  /** Whether a word cannot stand between a name's comma and what more is said of that name. */
  static boolean opensClause(Scene scene, int sentence, int word) {
    return CLAUSE_OPENERS.stream().anyMatch(scene.tag(sentence, word)::startsWith);
  }

  private static @Nullable Role after(Scene scene, Draft d) {
    if (!scene.word(d.sentence, d.last + 1).equals(",")) {
      return null;
    }
    for (int start = d.last + 2; start <= d.last + 6; start++) {
      Roles.Match match = Roles.standard().at(scene, d.sentence, start);
      if (match != null && !match.phrase().plural()) {
        String state = stateBefore(scene, d.sentence, match.first());
        if (state.isEmpty()) {
          state = stateAfter(scene, d.sentence, match.last());
        }
        return role(scene, d.sentence, match, state);
      }
      if (scene.word(d.sentence, start).equals(",") || opensClause(scene, d.sentence, start)) {
        return null;
      }
    }
    return null;
  }

  private static Role role(Scene scene, int sentence, Roles.Match match, String state) {
    boolean former = false;
    for (int i = match.first() - 1; i >= Math.max(0, match.first() - 3); i--) {
      former |= FORMER.contains(scene.word(sentence, i));
    }
    former |= Roles.isPast(scene.word(sentence, match.first()));
    return new Role(match.phrase().phrase(), match.phrase().kinds(), state, former);
  }

  /** The state that stands right before a post: "Russian", "Russia's", "US", "Trump's". */
  static String stateBefore(Scene scene, int sentence, int token) {
    int i = token - 1;
    while (i >= 0
        && (FILLERS.contains(scene.word(sentence, i))
            || FORMER.contains(scene.word(sentence, i))
            || scene.tag(sentence, i).equals("POS"))) {
      i--;
    }
    Draft owner = scene.endingAt(sentence, i);
    return owner == null ? "" : owner.state;
  }

  /** "of Russia", "from Russia". */
  static String stateAfter(Scene scene, int sentence, int token) {
    String word = scene.word(sentence, token + 1);
    if (word.equals("of") || word.equals("from") || word.equals("for")) {
      int next = scene.word(sentence, token + 2).equals("the") ? token + 3 : token + 2;
      Draft owner = scene.startingAt(sentence, next);
      return owner == null ? "" : owner.state;
    }
    return "";
  }

  static boolean fits(Role role, List<Office> offices) {
    for (Office office : offices) {
      if (role.kinds().contains(office.kind())
          && (role.state().isEmpty() || office.state().equals(role.state()))) {
        return true;
      }
    }
    return false;
  }
}
