package dev.readout.event;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.name.Entity;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes participants of nodes: every one of a row ("Kenya and Uganda") its own, the name inside a
 * description ("troops of Kenya", "its troops", "the leaders of Kenya and Uganda") as the one
 * meant. "We" in somebody's mouth is the one who speaks.
 */
final class Parties {
  private static final Set<EntityType> ACTING =
      Set.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.GOVERNMENT,
          EntityType.PLACE,
          EntityType.NATIONALITY);

  private static final Set<String> MUTUAL_FIGHT = Set.of("fight", "clash", "battle");
  private static final Set<String> BACK = Set.of("it", "they", "he", "she");

  /** Where a deed was done, and to whom. */
  private static final Set<String> SCENE =
      Set.of("in", "on", "at", "against", "near", "outside", "inside", "across", "over", "around");

  private static final Set<String> DEEDS = Lexicon.standard().classOf("force");

  private static final Set<String> FIRST_PERSON = Set.of("we", "us", "our", "ours", "ourselves");

  /** Participles that only tell a group's own name. */
  private static final Set<String> CALLING = Set.of("call", "know", "name", "dub");

  private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");

  private final Actors actors;
  private final Set<String> people = Lexicon.standard().classOf("officials");
  private final Set<String> against = Lexicon.standard().classOf("nonstate");

  Parties(Actors actors) {
    this.actors = actors;
  }

  /**
   * The participants of a telling, in the order sources, targets, others.
   *
   * @param teller the innermost statement that tells it, for "we" and "our"; null outside of any
   */
  List<Participant> of(Telling telling, @Nullable Statement teller) {
    Set<Participant> found = new LinkedHashSet<>();
    Pattern pattern = telling.pattern();
    boolean mutual = pattern.mutual();
    boolean together = mutual || together(telling);
    Participant.Role source = together ? Participant.Role.PARTICIPANT : sourceRole(pattern);
    Participant.Role target = mutual ? Participant.Role.PARTICIPANT : Participant.Role.TARGET;
    for (int node : telling.sources()) {
      found.addAll(conjuncts(telling.tree(), node, source, teller));
    }
    for (int node : telling.targets()) {
      for (Participant party : conjuncts(telling.tree(), node, target, teller)) {
        boolean known =
            found.stream()
                .anyMatch(p -> p.name() != null && p.name().equals(party.name()) && mutual);
        if (!known) {
          found.add(another(telling.tree(), node, party, found));
        }
      }
    }
    for (Telling.Further party : telling.further()) {
      found.addAll(conjuncts(telling.tree(), party.node(), party.role(), teller));
    }
    if (mutual && !"visit".equals(pattern.mode())) {
      found.removeIf(party -> town(party.name()));
    }
    return List.copyOf(found);
  }

  /** "The king thanked him": whoever that is, it is not the king. */
  private Participant another(Tree tree, int node, Participant party, Set<Participant> sources) {
    String meant = key(party);
    boolean same =
        meant != null
            && tree.tag(node).equals("PRP")
            && !tree.word(node).endsWith("self")
            && !tree.word(node).endsWith("selves")
            && sources.stream().anyMatch(s -> meant.equals(key(s)));
    return same ? new Participant(party.role(), party.span(), null) : party;
  }

  private @Nullable String key(Participant participant) {
    return participant.name() == null
        ? null
        : actors.byId(participant.name()).map(actors::key).orElse(null);
  }

  /** "sent an envoy to Juba for talks": nobody talks with a town. */
  private boolean town(@Nullable String id) {
    NameMention mention = id == null ? null : actors.byId(id).orElse(null);
    Entity entity = mention == null ? null : mention.entity();
    return mention != null
        && mention.type() == EntityType.PLACE
        && entity != null
        && entity.place() != null
        && entity.place().precision() == Entity.Precision.CITY;
  }

  /** "Kenya and Uganda agreed": a row of doers with nobody on the other side do it together. */
  private boolean together(Telling telling) {
    Pattern pattern = telling.pattern();
    boolean kind =
        pattern.type() == EventType.AGREE
            || pattern.type() == EventType.COOPERATE
            || "057".equals(pattern.cameo())
            || MUTUAL_FIGHT.contains(telling.tree().lemma(telling.node()));
    boolean several =
        telling.sources().stream().anyMatch(s -> telling.tree().conjuncts(s).size() > 1);
    boolean opposite =
        telling.targets().stream()
            .anyMatch(
                t ->
                    !actors.named(telling.tree(), t).isEmpty()
                        || !actors.within(Clauses.phrase(telling.tree(), t)).isEmpty());
    return kind && several && !opposite;
  }

  private static Participant.Role sourceRole(Pattern pattern) {
    return "045".equals(pattern.cameo())
        ? Participant.Role.MEDIATOR
        : "043".equals(pattern.cameo()) ? Participant.Role.HOST : Participant.Role.SOURCE;
  }

  private List<Participant> conjuncts(
      Tree tree, int node, Participant.Role role, @Nullable Statement teller) {
    List<Participant> found = new ArrayList<>();
    for (int each : tree.conjuncts(node)) {
      if (each == node || tree.isNoun(each) || tree.isPronoun(each)) {
        found.addAll(one(tree, each, role, teller));
      }
    }
    return found;
  }

  private List<Participant> one(
      Tree tree, int node, Participant.Role role, @Nullable Statement teller) {
    int antecedent = sayer(tree, node);
    if (antecedent >= 0) {
      return one(tree, antecedent, role, teller);
    }
    Span phrase = Clauses.phrase(tree, node);
    List<NameMention> named = actors.named(tree, node);
    if (!named.isEmpty()) {
      return named.stream().map(m -> new Participant(role, cover(phrase, m), m.id())).toList();
    }
    String speaking = speaking(tree.word(node), teller);
    if (speaking != null) {
      return List.of(new Participant(role, phrase, speaking));
    }
    List<NameMention> inside =
        actors.within(phrase).stream()
            .filter(m -> ACTING.contains(m.type()) && !leftOut(tree, node, m))
            .filter(m -> !money(m) && !aside(tree, node, m) && !scene(tree, node, m))
            .toList();
    if (inside.size() > 1
        && inside.stream().allMatch(Parties::state)
        && people.contains(tree.lemma(node))) {
      return inside.stream().map(m -> new Participant(role, m.span(), m.id())).toList();
    }
    return List.of(new Participant(role, phrase, owner(tree, node, inside, teller)));
  }

  /**
   * Whom "it" stands for in "the army said it had left": the subject of the verb above, where
   * nothing is known against it; -1 for other words.
   */
  private int sayer(Tree tree, int node) {
    boolean subject = tree.is(node, "nsubj", "nsubj:pass");
    int clause = subject ? tree.head(node) : -1;
    int verb = clause < 0 || !tree.is(clause, "ccomp") ? -1 : tree.head(clause);
    if (verb < 0 || !BACK.contains(tree.word(node)) || Clauses.passive(tree, verb)) {
      return -1;
    }
    int above = Clauses.subject(tree, verb);
    if (above < 0 || above == node || tree.isPronoun(above)) {
      return -1;
    }
    List<NameMention> meant = actors.named(tree, node);
    List<NameMention> sayers = actors.named(tree, above);
    boolean agrees =
        meant.isEmpty()
            ? plural(tree, above) == tree.word(node).equals("they")
            : meant.stream()
                .anyMatch(m -> sayers.stream().anyMatch(s -> actors.key(s).equals(actors.key(m))));
    return agrees ? above : -1;
  }

  private static boolean plural(Tree tree, int node) {
    return tree.tag(node).endsWith("S") || tree.conjuncts(node).size() > 1;
  }

  /** Whom "we" and "I" stand for in what somebody says. */
  private static @Nullable String speaking(String word, @Nullable Statement teller) {
    Statement.Speaker speaker = teller == null ? null : teller.speaker();
    if (speaker == null) {
      return null;
    }
    String side = speaker.onBehalfOf() != null ? speaker.onBehalfOf() : speaker.name();
    return FIRST_PERSON.contains(word) ? side : SPEAKER.contains(word) ? speaker.name() : null;
  }

  /** A name of the row keeps its own words; a reference keeps the words that refer. */
  private static Span cover(Span phrase, NameMention mention) {
    return phrase.overlaps(mention.span()) ? phrase.cover(mention.span()) : phrase;
  }

  /** "Exports without Chad" are not Chad's. */
  private static boolean leftOut(Tree tree, int node, NameMention mention) {
    return tree.children(node, "nmod", "obl").stream()
        .anyMatch(c -> Places.leftOut(tree, c) && Clauses.phrase(tree, c).overlaps(mention.span()));
  }

  /** "US$42 million" are not the United States. */
  private boolean money(NameMention mention) {
    return actors.text().startsWith("$", mention.span().end());
  }

  /** "A judge ousted by Chad", "plans to expel Chad": whom a clause on the noun names. */
  private static boolean aside(Tree tree, int node, NameMention mention) {
    int at = tree.top(mention.span());
    for (int steps = 0; at >= 0 && at != node && steps <= tree.size(); steps++) {
      if (tree.is(at, "acl", "advcl") && !CALLING.contains(tree.lemma(at))) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** "Condemned the attack in Kenya" blames not Kenya, and "the strike on Kyiv" not Kyiv. */
  private static boolean scene(Tree tree, int node, NameMention mention) {
    if (!DEEDS.contains(tree.lemma(node)) && !DEEDS.contains(tree.word(node))) {
      return false;
    }
    int at = tree.top(mention.span());
    for (int steps = 0; at >= 0 && steps <= tree.size(); steps++) {
      if (tree.head(at) == node) {
        return SCENE.contains(tree.preposition(at));
      }
      at = tree.head(at);
    }
    return false;
  }

  private static boolean state(NameMention mention) {
    return mention.type() == EntityType.PLACE
        || mention.type() == EntityType.GOVERNMENT
        || mention.type() == EntityType.NATIONALITY;
  }

  /**
   * Of the names inside a description: the group's own name, else the owner, else the first. Rebels
   * and protesters of a state are not the state.
   */
  private @Nullable String owner(
      Tree tree, int node, List<NameMention> inside, @Nullable Statement teller) {
    boolean apart = against.contains(tree.lemma(node));
    for (NameMention mention : inside) {
      if (apart && mention.type() == EntityType.ORGANIZATION) {
        return mention.id();
      }
    }
    if (apart && inside.stream().allMatch(Parties::state)) {
      return null;
    }
    int owner = tree.child(node, "nmod:poss");
    if (owner >= 0) {
      List<NameMention> named = actors.named(tree, owner);
      String speaking = speaking(tree.word(owner), teller);
      if (!named.isEmpty() || speaking != null) {
        return named.isEmpty() ? speaking : named.getFirst().id();
      }
    }
    // "the leader of Chad's Red Brigade" belongs to the brigade, not to Chad
    int of = Clauses.oblique(tree, node, "of");
    List<NameMention> group = of < 0 ? List.of() : actors.named(tree, of);
    if (!group.isEmpty() && inside.contains(group.getFirst())) {
      return group.getFirst().id();
    }
    return inside.isEmpty() ? null : inside.getFirst().id();
  }
}
