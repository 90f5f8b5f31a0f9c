package dev.readout.name;

import dev.readout.language.NameType;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Decides whether a state or its capital acts or is a place, by what it does: "Moscow said" is a
 * government, "flew to Moscow" a town. Works on Universal Dependencies.
 */
final class ActorRule {
  private static final Set<String> STATIC_VERBS =
      Set.of(
          "be",
          "become",
          "lie",
          "see",
          "suffer",
          "remain",
          "host",
          "sit",
          "stand",
          "stretch",
          "border",
          "have",
          "experience",
          "wake",
          "celebrate");
  private static final Set<String> PLACE_CASES =
      Set.of(
          "in",
          "at",
          "near",
          "into",
          "across",
          "through",
          "around",
          "inside",
          "outside",
          "over",
          "off",
          "toward",
          "towards",
          "throughout",
          "within",
          "via",
          "along",
          "beyond");
  private static final Set<String> ACTOR_CASES =
      Set.of("with", "against", "between", "by", "than", "like", "despite", "without", "among");
  private static final Set<String> GIVING =
      Set.of(
          "give",
          "sell",
          "supply",
          "cede",
          "offer",
          "concession",
          "support",
          "threat",
          "aid",
          "warn",
          "hand",
          "transfer",
          "loyal",
          "message",
          "warning",
          "ultimatum",
          "delivery",
          "lend",
          "belong",
          "say",
          "respond",
          "response",
          "close",
          "appeal",
          "surrender",
          "assistance",
          "envoy",
          "ambassador");
  private static final Set<String> TALKING_TO =
      Set.of(
          "urge",
          "accuse",
          "press",
          "warn",
          "call",
          "ask",
          "sanction",
          "blame",
          "criticise",
          "criticize",
          "condemn",
          "pressure",
          "tell",
          "support",
          "back",
          "arm",
          "demand",
          "force",
          "push",
          "persuade",
          "convince",
          "isolate",
          "punish",
          "threaten",
          "help",
          "anger",
          "thank",
          "praise",
          "require",
          "allow",
          "want",
          "see",
          "embolden",
          "deter",
          "appease",
          "oblige",
          "expect",
          "implore");
  private static final Set<String> OFFICIAL_NOUNS =
      Set.of(
          "leader",
          "official",
          "government",
          "authority",
          "diplomat",
          "minister",
          "ministry",
          "president",
          "spokesman",
          "spokesperson",
          "troop",
          "force",
          "military",
          "army",
          "talk",
          "delegation",
          "negotiator",
          "lawmaker");

  private static final Set<String> WILLING =
      Set.of(
          "interested",
          "ready",
          "willing",
          "prepared",
          "open",
          "able",
          "opposed",
          "determined",
          "unwilling",
          "committed",
          "concerned",
          "aware",
          "eager",
          "keen",
          "reluctant",
          "adamant",
          "unhappy",
          "wary",
          "confident");

  private ActorRule() {}

  /** "Moscow and Kiev remain far apart": two capitals joined as one subject are two governments. */
  private static boolean pairs(Scene scene, Draft d) {
    Draft next = scene.startingAt(d.sentence, d.last + 2);
    Draft before = scene.endingAt(d.sentence, d.first - 2);
    return next != null && scene.word(d.sentence, d.last + 1).equals("and") && stands(scene, next)
        || before != null
            && scene.word(d.sentence, d.first - 1).equals("and")
            && stands(scene, before);
  }

  private static boolean stands(Scene scene, Draft d) {
    States.Metonym metonym = scene.knowledge.states().metonym(d.key);
    return metonym != null && metonym.kind() == States.MetonymKind.CAPITAL;
  }

  static void apply(Scene scene) {
    for (Draft d : scene.drafts()) {
      if (Datelines.isDateline(scene, d)) {
        continue;
      }
      if (d.actor
          || d.abstains
          || d.type == EntityType.NATIONALITY
          || d.form == NameMention.Form.NOMINAL) {
        continue;
      }
      States.Metonym metonym = scene.knowledge.states().metonym(d.key);
      boolean state =
          d.known != null && d.known.kind().equals("STATE") && d.type == EntityType.PLACE;
      boolean capital =
          metonym != null
              && metonym.kind() == States.MetonymKind.CAPITAL
              && d.seen != NameType.PERSON
              && d.type != EntityType.PERSON;
      if (!state && !capital) {
        continue;
      }
      if (acts(scene, d, capital && !state)) {
        d.actor = true;
        d.type = EntityType.GOVERNMENT;
        if (capital && !state && metonym != null) {
          scene
              .knowledge
              .states()
              .byCode(metonym.state())
              .ifPresent(
                  s -> {
                    Entity town = d.entity;
                    d.known = States.known(s);
                    // The point on the map stays that of the town, which is what the words name.
                    d.entity =
                        new Entity(s.id(), s.name(), null, town == null ? s.place() : town.place());
                    d.state = s.code();
                  });
        }
      }
    }
  }

  private static boolean acts(Scene scene, Draft d, boolean capital) {
    Sentence sentence = scene.sentences.get(d.sentence);
    List<Token> tokens = sentence.tokens();
    int index = d.head(sentence);
    Token token = tokens.get(index);
    for (int hops = 0;
        hops < 4
            && token.universalRelation().equals("conj")
            && token.head() >= 0
            && tokens.get(token.head()).tag().startsWith("NNP");
        hops++) {
      index = token.head();
      token = tokens.get(index);
    }
    if (token.head() < 0) {
      return false;
    }
    Token head = tokens.get(token.head());
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    boolean describes =
        token.universalRelation().equals("compound") || token.universalRelation().equals("amod");
    if (capital && !describes && scene.word(d.sentence, d.first - 1).equals("the")) {
      // "The Tokyo and London exchanges": a town has no article, so it describes what follows.
      return false;
    }
    switch (token.universalRelation()) {
      case "nsubj" -> {
        return pairs(scene, d)
            || WILLING.contains(lemma)
            || head.tag().startsWith("VB") && !STATIC_VERBS.contains(lemma)
            || !capital
                && !PLACE_CASES.contains(lemma)
                && !token.relation().endsWith("pass")
                && head.tag().startsWith("JJ");
      }
      case "obj", "iobj" -> {
        return TALKING_TO.contains(lemma);
      }
      case "compound", "amod" -> {
        return OFFICIAL_NOUNS.contains(lemma);
      }
      case "nmod", "obl" -> {
        return token.relation().endsWith("poss")
            ? possesses(scene, d, token.head())
            : byCase(tokens, index, lemma);
      }
      default -> {
        return false;
      }
    }
  }

  /** "Russia's invasion" is a deed of the state; "London's Heathrow" lies in the town. */
  private static boolean possesses(Scene scene, Draft d, int owned) {
    String tag = scene.tag(d.sentence, owned);
    String word = scene.word(d.sentence, owned);
    if (tag.startsWith("NNP")) {
      return word.equals("ministry") || word.equals("parliament");
    }
    return !Set.of(
            "city",
            "airport",
            "east",
            "west",
            "north",
            "south",
            "capital",
            "suburb",
            "street",
            "coast",
            "border",
            "region",
            "centre",
            "center",
            "outskirts",
            "largest",
            "mayor",
            "population")
        .contains(word);
  }

  private static boolean byCase(List<Token> tokens, int index, String lemma) {
    String marker = "";
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).head() == index
          && tokens.get(i).universalRelation().equals("case")
          && !tokens.get(i).tag().equals("POS")) {
        marker = tokens.get(i).form().toLowerCase(Locale.ROOT);
      }
    }
    if (marker.isEmpty() || PLACE_CASES.contains(marker)) {
      return false;
    }
    if (ACTOR_CASES.contains(marker)) {
      return true;
    }
    return switch (marker) {
      case "to", "for" -> GIVING.contains(lemma);
      case "on" ->
          Set.of(
                  "pressure",
                  "sanction",
                  "tariff",
                  "impose",
                  "put",
                  "rely",
                  "press",
                  "pressurise",
                  "depend")
              .contains(lemma);
      default -> false;
    };
  }
}
