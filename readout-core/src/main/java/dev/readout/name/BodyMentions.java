package dev.readout.name;

import java.util.Optional;
import java.util.Set;

/** "The ministry", "the company": the organisation of that sort that the article named last. */
final class BodyMentions {
  private static final Set<String> BODIES =
      Set.of(
          "ministry",
          "department",
          "party",
          "alliance",
          "agency",
          "company",
          "court",
          "bank",
          "council",
          "commission",
          "parliament",
          "institute",
          "bloc",
          "newspaper",
          "broadcaster",
          "assembly",
          "movement",
          "militia",
          "brigade",
          "university",
          "watchdog",
          "army",
          "military",
          "navy",
          "embassy",
          "presidency",
          "command",
          "union",
          "committee",
          "group",
          "organisation",
          "organization",
          "front");

  /** Words for a body of any sort: they mean the one that was named just before. */
  private static final Set<String> ANY = Set.of("group", "organisation", "organization", "front");

  private static final int NEAR = 3;

  private BodyMentions() {}

  /** The mention that begins before this word, where there is one. */
  static Optional<Draft> at(Scene scene, int s, int i) {
    String word = scene.word(s, i);
    if (!BODIES.contains(word)
        || !scene.word(s, i - 1).equals("the") && !scene.word(s, i - 1).equals("its")) {
      return Optional.empty();
    }
    if (scene.tag(s, i).startsWith("NNP")
        || scene.word(s, i + 1).equals("of")
        || scene.tag(s, i + 1).startsWith("NN")) {
      return Optional.empty();
    }
    int at = scene.token(s, i).start();
    Draft best = null;
    for (Draft d : scene.drafts()) {
      if (d.span.end() <= at && d.form == NameMention.Form.NAME) {
        if (isBody(d, word) || ANY.contains(word) && anyBody(d, s)) {
          best = d;
        } else if (word.equals("company") && d.type == EntityType.ORGANIZATION) {
          // Some other firm was named since, which no table may know.
          best = null;
        }
      }
    }
    if (best != null && scene.word(s, i - 1).equals("the")) {
      Draft d = scene.draft(s, i - 1, i, null);
      d.form = NameMention.Form.NOMINAL;
      if (best.entity == null) {
        best.entity = PersonLinker.local(best.text);
      }
      d.follow(best);
      d.type = EntityType.ORGANIZATION;
      return Optional.of(d);
    }
    return Optional.empty();
  }

  /** An armed group, or a body that no table knows the kind of, named just before. */
  private static boolean anyBody(Draft d, int s) {
    String kind = d.known == null ? "" : d.known.kind();
    return d.type == EntityType.ORGANIZATION
        && s - d.sentence <= NEAR
        && (d.known == null || kind.equals("ARMED_GROUP") || kind.equals("THINK_TANK"));
  }

  private static boolean isBody(Draft d, String word) {
    if (d.type != EntityType.ORGANIZATION) {
      return false;
    }
    if ((" " + d.key + " ").contains(" " + word + " ")
        || d.entity != null
            && (" " + NameKey.of(d.entity.name()) + " ").contains(" " + word + " ")) {
      return true;
    }
    String kind = d.known == null ? "" : d.known.kind();
    return switch (word) {
      case "party" -> kind.equals("PARTY");
      case "alliance", "bloc" -> kind.equals("ALLIANCE") || d.state.equals("eu");
      case "agency" -> kind.equals("AGENCY");
      case "court" -> kind.equals("COURT");
      case "company" -> kind.equals("COMPANY");
      case "newspaper", "broadcaster" -> kind.equals("OUTLET");
      case "institute" -> kind.equals("THINK_TANK");
      case "movement", "militia" -> kind.equals("ARMED_GROUP");
      case "watchdog" -> d.key.equals("iaea");
      default -> false;
    };
  }
}
