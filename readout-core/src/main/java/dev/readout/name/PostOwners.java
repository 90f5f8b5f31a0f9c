package dev.readout.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose post it is that a description names: a state's, a body's, or neither's. "The leader of
 * Chad's Red Brigade" leads no state, "the premier of Quebec" none either.
 */
final class PostOwners {
  /** Words before a post that nobody holds yet. */
  private static final Set<String> COMING =
      Set.of(
          "next",
          "future",
          "incoming",
          "would-be",
          "prospective",
          "potential",
          "possible",
          "aspiring",
          "designated");

  private static final Set<String> DESIGNATED = Set.of("elect", "designate", "nominee", "hopeful");

  /** Words before a bare post that make it what somebody was or becomes: "became US president". */
  private static final Set<String> BECOMING =
      Set.of(
          "as",
          "for",
          "become",
          "becomes",
          "became",
          "becoming",
          "elected",
          "named",
          "appointed",
          "nominated",
          "sworn",
          "be",
          "been",
          "was",
          "were");

  private PostOwners() {}

  /** Words before a post that mean no one holder of it. */
  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "every", "no", "another");

  /** Whether the post is held by nobody yet, by nobody certain, or is what somebody became. */
  static boolean isNotHeld(Scene scene, int s, int first, Roles.Match match) {
    String after = scene.word(s, match.last() + 1);
    String next = after.equals("-") ? scene.word(s, match.last() + 2) : after;
    String before = scene.word(s, first - 1);
    boolean bare =
        !scene.tag(s, first).equals("DT")
            && !scene.tag(s, first).startsWith("PRP")
            && !scene.tag(s, match.first() - 1).equals("POS");
    return COMING.contains(scene.word(s, match.first() - 1))
        || COMING.contains(before)
        || DESIGNATED.contains(next)
        || INDEFINITE.contains(before)
        || bare && BECOMING.contains(before);
  }

  /** Whether it is a state, its people or its seat, of which somebody is the leader. */
  static boolean isState(Scene scene, Draft d) {
    if (d.state.isEmpty() || d.type == EntityType.PERSON) {
      return false;
    }
    if (d.type == EntityType.NATIONALITY || d.known == null) {
      return d.type == EntityType.NATIONALITY || d.type == EntityType.GOVERNMENT;
    }
    return d.known.kind().equals("STATE")
        || d.type == EntityType.GOVERNMENT
        || scene.knowledge.states().byId(d.known.id()).isPresent();
  }

  /** Whether what the name owns, or describes, is what the post belongs to. */
  static boolean ownsSomething(Scene scene, int s, Draft d) {
    String mark = scene.word(s, d.last + 1);
    if (mark.equals("'s") || mark.equals("’s") || mark.equals("'") || mark.equals("’")) {
      return true;
    }
    int head = scene.token(s, d.last).head();
    return head > d.last
        && scene.tag(s, d.last + 1).startsWith("NN")
        && scene.tag(s, head).startsWith("NN");
  }

  /** "The leader of Hezbollah": the organisation that stands behind "of". */
  static @Nullable Draft bodyAfter(Scene scene, int s, int last) {
    if (!scene.word(s, last + 1).equals("of")) {
      return null;
    }
    int i = scene.word(s, last + 2).equals("the") ? last + 3 : last + 2;
    Draft d = scene.startingAt(s, i);
    return d != null && isBody(scene, d) && !ownsSomething(scene, s, d) ? d : null;
  }

  static boolean isBody(Scene scene, Draft d) {
    return d.type == EntityType.ORGANIZATION && d.known != null && !isState(scene, d);
  }
}
