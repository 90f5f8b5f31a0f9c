package dev.readout.name;

import dev.readout.language.NameType;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Takes links back where the words around a name speak against them: a false link is worse than
 * none. Each rule says why in the mention.
 */
final class Abstentions {
  /** Words of sport; several of them make an article in which a town can be a team. */
  private static final Set<String> SPORT =
      Set.of(
          "baseball",
          "basketball",
          "batsman",
          "birdie",
          "birdies",
          "bogey",
          "bogeys",
          "championship",
          "championships",
          "coach",
          "cricket",
          "defender",
          "fairway",
          "football",
          "forward",
          "goal",
          "goalkeeper",
          "golf",
          "golfer",
          "halftime",
          "hockey",
          "inning",
          "innings",
          "league",
          "linebacker",
          "match",
          "midfielder",
          "nba",
          "nfl",
          "nhl",
          "pitcher",
          "playoff",
          "playoffs",
          "quarterback",
          "rebound",
          "referee",
          "roster",
          "rugby",
          "scored",
          "season",
          "seasons",
          "semifinal",
          "soccer",
          "striker",
          "teammate",
          "teammates",
          "tennis",
          "tournament",
          "tournaments",
          "touchdown",
          "wicket");

  private static final Set<String> PLAY =
      Set.of(
          "beat",
          "win",
          "lose",
          "play",
          "score",
          "draw",
          "defeat",
          "host",
          "lead",
          "trail",
          "sign",
          "coach",
          "fire",
          "hire",
          "rally",
          "visit",
          "finish",
          "qualify",
          "advance",
          "dominate");

  private static final Set<String> TITLES =
      Set.of(
          "president",
          "premier",
          "chancellor",
          "minister",
          "secretary",
          "ambassador",
          "senator",
          "representative",
          "rep.",
          "sen.",
          "gov.",
          "governor",
          "general",
          "gen.",
          "king",
          "queen",
          "prince",
          "embassy",
          "government",
          "army",
          "navy",
          "police",
          "state",
          "states",
          "treasury",
          "congress",
          "senate",
          "house",
          "parliament");

  /** Words that make a place of a place. */
  private static final Set<String> BEFORE_PLACES =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "mainland",
          "greater",
          "downtown",
          "upper",
          "lower",
          "inner",
          "outer",
          "upstate",
          "lake",
          "mount",
          "cape",
          "fort",
          "port",
          "new",
          "old",
          "city",
          "republic",
          "island",
          "county",
          "kingdom",
          "metropolitan",
          "rural",
          "occupied",
          "communist",
          "soviet",
          "nazi",
          "imperial");

  /** Words that a place's name goes on with, or that name a person or an office of the place. */
  private static final Set<String> AFTER_PLACES =
      Set.of(
          "avenue",
          "bay",
          "borough",
          "city",
          "commissioner",
          "council",
          "county",
          "deputy",
          "district",
          "division",
          "fire",
          "island",
          "lake",
          "lawmaker",
          "mayor",
          "mount",
          "oblast",
          "party",
          "police",
          "province",
          "region",
          "river",
          "sheriff",
          "street",
          "township",
          "university",
          "valley");

  /** Rank of offices whose holders are in the news of every kind. */
  private static final int RENOWNED = 7;

  private record Rule(String reason, BiPredicate<Scene, Draft> applies) {}

  private static final List<Rule> RULES =
      List.of(
          // "Finkenau Steel Canada plans a new mill": the last word of a firm's name.
          new Rule("part of a longer name", Abstentions::isPartOfName),
          // "Burlington rose two points" after "Burlington Industries Inc".
          new Rule("a firm of the name may be meant", Firms::isShortForm),
          // "Burns, Pauli and Co": a family name that opens the name of a firm.
          new Rule("part of the name of a firm", Firms::opensName),
          // "David Amsel carded a 69": a minister of the name is not on the course.
          new Rule("a sportsperson may be meant", Abstentions::isInPlay),
          // "Alabama won in overtime" in a report on a match.
          new Rule("a team may be meant", Abstentions::isTeam),
          // "Total cholesterol fell": a common word that opens a sentence.
          new Rule("a common word may be meant", Abstentions::isCommonWord));

  private Abstentions() {}

  static void apply(Scene scene) {
    boolean[] sport = {isSport(scene)};
    for (Draft d : scene.drafts()) {
      if (d.promoted || d.entity == null || d.entity.isLocal() || d.repair != null) {
        continue;
      }
      for (Rule rule : RULES) {
        boolean team = rule.reason().startsWith("a team");
        boolean play = team || rule.reason().startsWith("a sports");
        if ((!play || sport[0]) && rule.applies().test(scene, d)) {
          d.abstain(rule.reason());
          if (rule.reason().startsWith("a firm")) {
            Firms.follow(scene, d);
          } else if (team) {
            d.type = EntityType.ORGANIZATION;
          }
          break;
        }
      }
    }
  }

  /**
   * A place or state that is one word among the capitalised words of a name that no table knows.
   */
  private static boolean isPartOfName(Scene scene, Draft d) {
    if (d.type != EntityType.PLACE && d.type != EntityType.NATIONALITY) {
      return false;
    }
    boolean actor = d.known != null && d.known.kind().equals("STATE");
    if (d.seen != null
        && d.seen != NameType.PLACE
        && d.seen != NameType.NATIONALITY
        && !(actor && d.seen == NameType.ORGANIZATION)) {
      return true;
    }
    if (isTailOfName(scene, d) || opensName(scene, d)) {
      return true;
    }
    Sentence sentence = scene.sentences.get(d.sentence);
    Token token = sentence.tokens().get(d.head(sentence));
    int head = token.head();
    String relation = token.universalRelation();
    if (d.seen != null
        || head < 0
        || !relation.equals("compound") && !relation.equals("flat")
        || !scene.tag(d.sentence, head).startsWith("NNP")) {
      return false;
    }
    int from = Math.min(head, d.last + 1);
    int to = Math.max(head, d.first - 1);
    for (int i = from; i <= to; i++) {
      boolean inside = i >= d.first && i <= d.last;
      if (!inside
          && (!scene.tag(d.sentence, i).startsWith("NNP")
              || TITLES.contains(scene.word(d.sentence, i))
              || isNamed(scene, d.sentence, i))) {
        return false;
      }
    }
    return true;
  }

  /** "Finkenau Steel Canada": capitalised words that no table knows stand right before it. */
  private static boolean isTailOfName(Scene scene, Draft d) {
    int before = d.first - 1;
    String word = scene.word(d.sentence, before);
    if (before < 0
        || !scene.tag(d.sentence, before).startsWith("NNP")
        || word.length() < 3
        || BEFORE_PLACES.contains(word)
        || TITLES.contains(word)
        || isNamed(scene, d.sentence, before)) {
      return false;
    }
    Token token = scene.token(d.sentence, before);
    int head = token.head();
    return head >= d.first && head <= d.last && token.universalRelation().equals("compound")
        || scene.token(d.sentence, d.last).head() == before
            && scene.token(d.sentence, d.last).universalRelation().equals("flat");
  }

  /** "India Business Report": two or more capitalised words of no table follow at once. */
  private static boolean opensName(Scene scene, Draft d) {
    int i = d.last + 1;
    while (scene.tag(d.sentence, i).startsWith("NNP")) {
      String word = scene.word(d.sentence, i);
      if (TITLES.contains(word)
          || AFTER_PLACES.contains(word)
          || word.length() < 3
          || isNamed(scene, d.sentence, i)) {
        return false;
      }
      i++;
    }
    return i - d.last > 2
        && scene.token(d.sentence, d.last).head() > d.last
        && scene.token(d.sentence, d.last).head() < i
        && scene.token(d.sentence, d.last).universalRelation().equals("compound");
  }

  private static boolean isNamed(Scene scene, int sentence, int token) {
    return scene.in(sentence).stream().anyMatch(o -> o.first <= token && token <= o.last);
  }

  private static boolean isSport(Scene scene) {
    int words = 0;
    int sport = 0;
    for (Sentence sentence : scene.sentences) {
      for (Token token : sentence.tokens()) {
        words++;
        if (SPORT.contains(token.form().toLowerCase(Locale.ROOT))) {
          sport++;
        }
      }
    }
    return sport >= 4 && sport * 120 > words;
  }

  /** Somebody in no high office, named without a post, in a report on sport. */
  private static boolean isInPlay(Scene scene, Draft d) {
    return d.type == EntityType.PERSON
        && d.role == null
        && d.known != null
        && scene.knowledge.offices(d.known.id()).stream()
            .noneMatch(office -> office.kind().rank() >= RENOWNED)
        && scene.drafts().stream().noneMatch(o -> d.known.equals(o.known) && o.role != null);
  }

  private static boolean isTeam(Scene scene, Draft d) {
    boolean place = d.type == EntityType.PLACE || d.type == EntityType.GOVERNMENT;
    if (!place || scene.word(d.sentence, d.last + 1).equals(",")) {
      return false;
    }
    Sentence sentence = scene.sentences.get(d.sentence);
    Token token = sentence.tokens().get(d.head(sentence));
    if (token.head() < 0) {
      return false;
    }
    Token head = sentence.tokens().get(token.head());
    String before = scene.word(d.sentence, d.first - 1);
    if (before.equals("versus") || before.equals("vs.") || before.equals("vs")) {
      return true;
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    return switch (token.universalRelation()) {
      case "nsubj" -> PLAY.contains(lemma) || lemma.equals("have");
      case "obj" -> PLAY.contains(lemma);
      case "compound" -> SPORT.contains(lemma);
      case "obl" -> before.equals("against");
      default -> false;
    };
  }

  private static boolean isCommonWord(Scene scene, Draft d) {
    return d.seen == null
        && d.known != null
        && d.known.kind().equals("COMPANY")
        && NameKey.words(d.key) == 1
        && d.first == 0
        && !scene.tag(d.sentence, 1).startsWith("VB")
        && !scene.tag(d.sentence, 1).equals("POS")
        && scene.drafts().stream().noneMatch(o -> o != d && d.known.equals(o.known) && o.first > 0);
  }
}
