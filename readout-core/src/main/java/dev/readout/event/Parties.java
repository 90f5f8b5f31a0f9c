package dev.readout.event;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes participants of nodes: every one of a row ("Kenya and Uganda") its own, the name inside a
 * description ("troops of Kenya", "the leaders of Kenya and Uganda") as the one meant.
 */
final class Parties {
  private static final Set<EntityType> ACTING =
      Set.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.GOVERNMENT,
          EntityType.PLACE,
          EntityType.NATIONALITY);

  private final Actors actors;

  Parties(Actors actors) {
    this.actors = actors;
  }

  List<Participant> of(Telling telling) {
    Set<Participant> found = new LinkedHashSet<>();
    Pattern pattern = telling.pattern();
    boolean mutual = pattern.mutual();
    Participant.Role source = mutual ? Participant.Role.PARTICIPANT : sourceRole(pattern);
    Participant.Role target = mutual ? Participant.Role.PARTICIPANT : Participant.Role.TARGET;
    for (int node : telling.sources()) {
      found.addAll(conjuncts(telling.tree(), node, source));
    }
    for (int node : telling.targets()) {
      for (Participant party : conjuncts(telling.tree(), node, target)) {
        boolean known =
            found.stream()
                .anyMatch(p -> p.name() != null && p.name().equals(party.name()) && mutual);
        if (!known) {
          found.add(party);
        }
      }
    }
    return List.copyOf(found);
  }

  private static Participant.Role sourceRole(Pattern pattern) {
    return "045".equals(pattern.cameo())
        ? Participant.Role.MEDIATOR
        : "043".equals(pattern.cameo()) ? Participant.Role.HOST : Participant.Role.SOURCE;
  }

  private List<Participant> conjuncts(Tree tree, int node, Participant.Role role) {
    List<Participant> found = new ArrayList<>();
    for (int each : tree.conjuncts(node)) {
      if (each == node || tree.isNoun(each) || tree.isPronoun(each)) {
        found.addAll(one(tree, each, role));
      }
    }
    return found;
  }

  private List<Participant> one(Tree tree, int node, Participant.Role role) {
    Span phrase = Clauses.phrase(tree, node);
    List<NameMention> named = actors.named(tree, node);
    if (!named.isEmpty()) {
      return named.stream().map(m -> new Participant(role, cover(phrase, m), m.id())).toList();
    }
    List<NameMention> inside =
        actors.within(phrase).stream().filter(m -> ACTING.contains(m.type())).toList();
    if (inside.size() > 1 && inside.stream().allMatch(Parties::state) && isPeople(tree, node)) {
      return inside.stream().map(m -> new Participant(role, m.span(), m.id())).toList();
    }
    return List.of(
        new Participant(role, phrase, inside.isEmpty() ? null : owner(tree, node, inside)));
  }

  /** A name of the row keeps its own words; a reference keeps the words that refer. */
  private static Span cover(Span phrase, NameMention mention) {
    return phrase.overlaps(mention.span()) ? phrase.cover(mention.span()) : phrase;
  }

  private static boolean state(NameMention mention) {
    return mention.type() == EntityType.PLACE
        || mention.type() == EntityType.GOVERNMENT
        || mention.type() == EntityType.NATIONALITY;
  }

  private static boolean isPeople(Tree tree, int node) {
    return Set.of(
            "leader",
            "president",
            "minister",
            "official",
            "government",
            "diplomat",
            "envoy",
            "counterpart",
            "delegation",
            "representative",
            "negotiator",
            "troop",
            "force",
            "army",
            "forces",
            "troops",
            "soldier",
            "country",
            "nation",
            "state",
            "premier",
            "side")
        .contains(tree.lemma(node));
  }

  /** Of the names inside a description: the owner, else the first. */
  private String owner(Tree tree, int node, List<NameMention> inside) {
    int owner = tree.child(node, "nmod:poss");
    if (owner >= 0) {
      List<NameMention> named = actors.named(tree, owner);
      if (!named.isEmpty()) {
        return named.getFirst().id();
      }
    }
    return inside.getFirst().id();
  }
}
