package dev.readout.name;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides what an adjective of nationality means. Before an organ of the state it means the state
 * ("Iranian officials", "the Zambian government"); elsewhere it tells where something or somebody
 * is from, which is not the state itself ("Japanese exports", "Americans"), and gets the identity
 * of the nation: {@code nation:jp}.
 */
final class NationRule {
  private static final Set<String> ORGANS =
      Set.of(
          "administration",
          "ambassador",
          "army",
          "authority",
          "cabinet",
          "chancellor",
          "commander",
          "commissioner",
          "consulate",
          "delegation",
          "diplomacy",
          "diplomat",
          "embassy",
          "envoy",
          "force",
          "forces",
          "government",
          "intelligence",
          "king",
          "leader",
          "leadership",
          "legislator",
          "lawmaker",
          "military",
          "minister",
          "ministry",
          "mission",
          "monarch",
          "navy",
          "negotiator",
          "official",
          "parliament",
          "police",
          "premier",
          "president",
          "presidency",
          "queen",
          "regime",
          "representative",
          "secretary",
          "senate",
          "side",
          "soldier",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "troop",
          "troops");

  /** What lies in a state rather than comes from it: "U.S. cities" are cities in that state. */
  private static final Set<String> TERRITORY =
      Set.of(
          "airspace",
          "border",
          "capital",
          "city",
          "coast",
          "community",
          "county",
          "embassy",
          "island",
          "port",
          "region",
          "soil",
          "suburb",
          "town",
          "village",
          "waters");

  private NationRule() {}

  static void apply(Scene scene) {
    for (Draft d : scene.drafts()) {
      if (d.type != EntityType.NATIONALITY || d.state.isEmpty()) {
        continue;
      }
      if (isAbbreviation(d) && precedes(scene, d, TERRITORY)) {
        d.type = EntityType.PLACE;
      } else if (!precedes(scene, d, ORGANS)) {
        scene.knowledge.states().byCode(d.state).ifPresent(state -> d.entity = state.toNation());
      }
    }
  }

  /** "U.S." is the state's own name, which English uses as an adjective. */
  private static boolean isAbbreviation(Draft d) {
    return d.text.equals(d.text.toUpperCase(Locale.ROOT));
  }

  /** Whether the noun that it describes is one of some words. */
  private static boolean precedes(Scene scene, Draft d, Set<String> nouns) {
    Sentence sentence = scene.sentences.get(d.sentence);
    List<Token> tokens = sentence.tokens();
    int head = tokens.get(d.head(sentence)).head();
    if (head <= d.last) {
      return false;
    }
    for (int i = d.last + 1; i <= Math.min(head, d.last + 4); i++) {
      Token token = tokens.get(i);
      boolean noun = token.tag().startsWith("NN");
      if (noun && isOne(nouns, token.lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
      boolean within = noun || token.tag().startsWith("JJ") || token.tag().startsWith("VBN");
      if (!within) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOne(Set<String> nouns, String lemma) {
    return nouns.contains(lemma)
        || lemma.endsWith("s") && nouns.contains(lemma.substring(0, lemma.length() - 1));
  }
}
