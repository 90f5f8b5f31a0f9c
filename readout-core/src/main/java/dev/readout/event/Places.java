package dev.readout.event;

import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the places of a clause that the tables of events name: objects, prepositional phrases, what
 * lies inside them.
 */
final class Places {
  private static final Set<String> PERSON_NOUNS =
      Set.of(
          "leader",
          "president",
          "minister",
          "official",
          "envoy",
          "delegation",
          "ambassador",
          "counterpart",
          "premier",
          "chancellor",
          "king",
          "prince",
          "lawmaker",
          "politician",
          "people",
          "refugee",
          "migrant",
          "journalist",
          "activist",
          "protester",
          "citizen",
          "civilian",
          "resident",
          "victim",
          "worker",
          "student",
          "chief",
          "commander",
          "general",
          "senator",
          "governor",
          "mayor",
          "group",
          "government",
          "team",
          "member",
          "troop",
          "rebel",
          "child",
          "woman",
          "man",
          "family",
          "patient",
          "community",
          "country",
          "army",
          "police",
          "secretary",
          "spokesman",
          "director",
          "head",
          "mediator",
          "negotiator",
          "diplomat",
          "representative",
          "party",
          "opposition",
          "company",
          "nation",
          "state");

  private static final Set<String> LEAVING_OUT =
      Set.of("without", "despite", "except", "unlike", "besides");

  private final Set<String> outsiders = Lexicon.standard().classOf("nonstate");
  private final Set<String> measures = Lexicon.standard().classOf("measures");
  private final Actors actors;

  Places(Actors actors) {
    this.actors = actors;
  }

  /** The nodes that stand in a place; empty where it is not there. */
  List<Integer> find(Tree tree, int node, Pattern.Slot slot) {
    int at = place(tree, node, slot.place(), slot.inside() != null);
    if (at < 0 || slot.inside() == null) {
      return at < 0 ? List.of() : List.of(at);
    }
    if (!slot.inside().isEmpty()) {
      int inner = Clauses.oblique(tree, at, slot.inside());
      return inner < 0 ? List.of() : List.of(inner);
    }
    int subject = slot.place().equals("that") ? Clauses.subject(tree, at) : -1;
    return subject >= 0 && !tree.isPronoun(subject) ? List.of(subject) : anyInside(tree, at);
  }

  /**
   * The object, else the first named phrase, else the first phrase of an embedded clause or noun.
   */
  private List<Integer> anyInside(Tree tree, int at) {
    int object = tree.isVerb(at) ? Clauses.object(tree, at) : -1;
    if (object < 0) {
      object = tree.child(at, "iobj");
    }
    if (object >= 0 && !tree.isPronoun(object)) {
      return withPhrases(tree, at, object);
    }
    if (!tree.isVerb(at)) {
      int clause = tree.child(at, "acl");
      if (clause >= 0) {
        return anyInside(tree, clause);
      }
    }
    List<Integer> phrases =
        tree.children(at, "obl", "nmod").stream()
            .filter(c -> tree.isNoun(c) && !leftOut(tree, c))
            .toList();
    if (!phrases.isEmpty()) {
      return List.of(named(tree, phrases));
    }
    int subject = tree.child(at, "nsubj");
    int below = tree.child(at, "xcomp", "ccomp");
    return subject >= 0
        ? List.of(subject)
        : below >= 0 && below > at ? anyInside(tree, below) : List.of();
  }

  /** "to give arms to Somalia": the receiver too, where one is named behind the object. */
  private List<Integer> withPhrases(Tree tree, int verb, int object) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(verb, "obl", "iobj")) {
      boolean receiver =
          Set.of("to", "with", "against", "for", "from", "on", "in", "into")
                  .contains(tree.preposition(child))
              || tree.is(child, "iobj");
      if (receiver && !actors.named(tree, child).isEmpty()) {
        found.add(child);
        break;
      }
    }
    found.add(object);
    return found;
  }

  /** "Without Chad", "despite Chad": whom a phrase leaves out is not the other side. */
  static boolean leftOut(Tree tree, int phrase) {
    return LEAVING_OUT.contains(tree.preposition(phrase));
  }

  private int named(Tree tree, List<Integer> phrases) {
    return phrases.stream()
        .filter(c -> !actors.named(tree, c).isEmpty())
        .findFirst()
        .orElse(phrases.getFirst());
  }

  /**
   * One place; {@code clause} asks for a clause where a preposition could be meant ("to", "for").
   */
  int place(Tree tree, int node, String place, boolean clause) {
    return switch (place) {
      case "obj" -> tree.isVerb(node) || !tree.isNoun(node) ? Clauses.object(tree, node) : -1;
      case "iobj" -> tree.child(node, "iobj");
      case "subj" -> Clauses.subject(tree, node);
      case "that" -> tree.child(node, "ccomp");
      case "xcomp" -> complement(tree, node);
      case "unto" -> Clauses.oblique(tree, node, "to");
      case "to" -> clause ? infinitive(tree, node) : Clauses.oblique(tree, node, "to");
      case "for" ->
          clause
              ? firstOf(tree.child(node, "advcl"), Clauses.oblique(tree, node, "for"))
              : Clauses.oblique(tree, node, "for");
      case "of" -> clause ? gerund(tree, node) : Clauses.oblique(tree, node, "of");
      case "on" -> Clauses.oblique(tree, node, "on", "upon", "onto");
      case "in" -> Clauses.oblique(tree, node, "in", "inside", "within", "across", "throughout");
      case "at" -> Clauses.oblique(tree, node, "at", "outside");
      case "over" -> Clauses.oblique(tree, node, "over", "about", "because of", "due to");
      default -> Clauses.oblique(tree, node, place);
    };
  }

  /** What the object is called or made: "a coward", "ridiculous". */
  private static int complement(Tree tree, int node) {
    int below = tree.child(node, "xcomp");
    return below >= 0 && !tree.isVerb(below) ? below : -1;
  }

  private static int firstOf(int first, int second) {
    return first >= 0 ? first : second;
  }

  private static int infinitive(Tree tree, int node) {
    for (int child : tree.children(node, "xcomp", "advcl", "acl", "ccomp")) {
      if (tree.marked(child, "to") && child > node) {
        return child;
      }
    }
    return -1;
  }

  private static int gerund(Tree tree, int node) {
    for (int child : tree.children(node, "advcl", "acl", "obl", "nmod")) {
      if (tree.marked(child, "of")) {
        return child;
      }
    }
    return -1;
  }

  boolean holds(Tree tree, int node, Pattern.Need need) {
    if (need.place().equals("mod")) {
      return tree.children(node, "amod", "compound", "nmod:poss").stream()
          .anyMatch(
              c -> need.lemmas().contains(tree.lemma(c)) || need.lemmas().contains(tree.word(c)));
    }
    if (need.place().equals("subj")
        && need.kind() == Pattern.Kind.NAME
        && Clauses.passive(tree, node)) {
      int agent = Clauses.agent(tree, node);
      return agent >= 0 && is(tree, agent, need.kind());
    }
    if (need.place().equals("adv")) {
      return tree.hasChildLemma(node, "advmod", need.lemmas());
    }
    if (need.place().equals("above")) {
      int above = tree.head(node);
      return above >= 0 && tree.isVerb(above) && need.lemmas().contains(tree.lemma(above));
    }
    if (need.place().equals("not")) {
      return tree.hasChildLemma(node, "advmod", Set.of("not", "n't", "never"));
    }
    if (need.place().equals("to")) {
      int clause = infinitive(tree, node);
      if (clause >= 0
          && (need.lemmas().isEmpty() && need.kind() == null
              || need.lemmas().contains(tree.lemma(clause)))) {
        return true;
      }
      if (need.lemmas().isEmpty() && need.kind() == null) {
        return false;
      }
    }
    if (need.place().equals("of") && need.lemmas().isEmpty() && gerund(tree, node) >= 0) {
      return true;
    }
    int at = place(tree, node, need.place(), false);
    if (at < 0 && tree.isVerb(node) && !need.lemmas().isEmpty()) {
      // "accused the minister of fraud": the parse may hang the phrase on the object
      int object = Clauses.object(tree, node);
      at = object < 0 ? -1 : Clauses.oblique(tree, object, need.place());
    }
    if (at < 0) {
      return false;
    }
    if (need.kind() != null) {
      return is(tree, at, need.kind());
    }
    return need.lemmas().isEmpty()
        || tree.conjuncts(at).stream()
            .map(c -> measured(tree, c))
            .anyMatch(c -> c.stream().anyMatch(n -> means(tree, n, need)));
  }

  private static boolean means(Tree tree, int node, Pattern.Need need) {
    return need.lemmas().contains(tree.lemma(node)) || need.lemmas().contains(tree.word(node));
  }

  /** A noun with what it measures: "50 tonnes of supplies", "a state of emergency". */
  private List<Integer> measured(Tree tree, int noun) {
    int of = measures.contains(tree.lemma(noun)) ? Clauses.oblique(tree, noun, "of", "in") : -1;
    return of < 0 ? List.of(noun) : List.of(noun, of);
  }

  private boolean is(Tree tree, int node, Pattern.Kind kind) {
    List<NameMention> named = actors.named(tree, node);
    return switch (kind) {
      case PERSON ->
          named.stream().anyMatch(m -> m.type() != EntityType.OTHER)
              || tree.isPronoun(node) && !tree.word(node).equals("it")
              || PERSON_NOUNS.contains(tree.lemma(node))
              || outsiders.contains(tree.lemma(node))
              || tree.tag(node).startsWith("NNP");
      case NAME -> named.stream().anyMatch(m -> m.type() == EntityType.PERSON);
      case PLACE ->
          named.stream()
                  .anyMatch(m -> m.type() == EntityType.PLACE || m.type() == EntityType.GOVERNMENT)
              || named.isEmpty() && tree.tag(node).startsWith("NNP");
    };
  }
}
