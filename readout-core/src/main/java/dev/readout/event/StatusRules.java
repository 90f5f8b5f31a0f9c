package dev.readout.event;

import static dev.readout.event.EventStatus.DEMANDED;
import static dev.readout.event.EventStatus.DENIED;
import static dev.readout.event.EventStatus.DID_NOT_HAPPEN;
import static dev.readout.event.EventStatus.HAPPENED;
import static dev.readout.event.EventStatus.HYPOTHETICAL;
import static dev.readout.event.EventStatus.ONGOING;
import static dev.readout.event.EventStatus.PLANNED;
import static dev.readout.event.EventStatus.THREATENED;

import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how the text tells a verb or event noun: its own auxiliaries and negation first, then every
 * word above it that governs it. After the operators of Saurí and Pustejovsky's FactBank, as
 * tables. Stateless and thread-safe.
 */
final class StatusRules {
  private static final Set<String> OCCURRING =
      Set.of("happen", "occur", "materialize", "materialise", "come", "proceed", "ensue", "follow");
  private static final String[] GOVERNED = {
    "from", "of", "for", "against", "about", "into", "on", "over", "with"
  };
  private static final Set<String> BEFORE =
      Set.of("ahead of", "before", "until", "pending", "towards", "toward");
  private static final Set<String> PAST = Set.of("during", "after", "since", "following");
  private static final Set<String> DENYING = Set.of("deny", "dismiss", "reject", "refute");
  private static final Set<String> ALLEGED =
      Set.of("claim", "allegation", "accusation", "charge", "report", "rumour", "rumor");
  private static final Set<String> WISHED = Set.of("for", "about", "on", "over", "against", "to");

  /** Verbs that demand with an infinitive and only inform with a clause. */
  private static final Set<String> TOLD =
      Set.of("tell", "ask", "advise", "warn", "want", "need", "instruct");

  private static final Set<String> TALKS =
      Set.of("meeting", "summit", "talk", "visit", "call", "conference", "trip", "conversation");
  private static final int DEEP = 12;

  private final StatusTables tables = StatusTables.standard();

  EventStatus of(Tree tree, int node) {
    EventStatus read = tree.isNoun(node) ? noun(tree, node, 0) : verb(tree, node, 0);
    return Denials.explicit(tree, node) ? read : Sense.status(read, tree.token(node).event());
  }

  /** Status of a clause by its verb or predicate. */
  private EventStatus verb(Tree tree, int verb, int depth) {
    EventStatus above = above(tree, verb, depth);
    EventStatus own = ClauseStatus.own(tree, verb);
    if (ClauseStatus.conditional(tree, verb)) {
      return HYPOTHETICAL;
    }
    if (above == null) {
      return own;
    }
    return combined(above, own);
  }

  private static EventStatus combined(EventStatus above, EventStatus own) {
    return switch (above) {
      case HAPPENED, ONGOING, CLAIMED ->
          own == HAPPENED && above == EventStatus.CLAIMED ? above : own;
      case DENIED -> DENIED;
      case DID_NOT_HAPPEN -> own == DID_NOT_HAPPEN ? HAPPENED : DID_NOT_HAPPEN;
      case HYPOTHETICAL, PLANNED, PROPOSED, DEMANDED, THREATENED, POSTPONED, CANCELLED ->
          own == DID_NOT_HAPPEN ? DID_NOT_HAPPEN : above;
    };
  }

  /** What the word above makes of this clause; null where nothing above matters. */
  private @Nullable EventStatus above(Tree tree, int verb, int depth) {
    int head = tree.head(verb);
    if (head < 0 || depth > DEEP) {
      return null;
    }
    if (tree.is(verb, "conj") && tree.lemma(head).equals("try") && tree.child(verb, "nsubj") < 0) {
      return HYPOTHETICAL;
    }
    if (tree.is(verb, "conj")) {
      boolean ownClause = tree.child(verb, "aux", "nsubj", "aux:pass") >= 0;
      if (ownClause) {
        return null;
      }
      EventStatus first = verb(tree, head, depth + 1);
      // "open the border or face sanctions"
      return first == DEMANDED && tree.hasChildLemma(verb, "cc", Set.of("or")) ? THREATENED : first;
    }
    boolean finite =
        tree.tag(verb).equals("VBD")
            || tree.tag(verb).equals("VBZ")
            || tree.tag(verb).equals("VBP");
    String lemma = tables.operatorLemma(tree, head);
    EventStatus operator = tables.operator(lemma);
    if (tree.is(verb, "xcomp")) {
      return infinitive(tree, head, lemma, operator, depth);
    }
    if (tree.is(verb, "ccomp", "csubj")) {
      return clause(tree, verb, head, operator, depth);
    }
    if (tree.is(verb, "acl:relcl")) {
      return null;
    }
    if (tree.is(verb, "acl")) {
      boolean to = tree.marked(verb, "to");
      return to
          ? operatorOr(operator, HYPOTHETICAL, tree, head, depth)
          : operator == HAPPENED ? null : prepositional(tree, verb, head, operator, depth);
    }
    if (tree.is(verb, "advcl", "obl", "nmod")) {
      return adverbial(tree, verb, head, operator, depth, finite);
    }
    return null;
  }

  private @Nullable EventStatus prepositional(
      Tree tree, int verb, int noun, @Nullable EventStatus operator, int depth) {
    if (tree.children(verb, "mark", "case").isEmpty()) {
      return null;
    }
    return operator == EventStatus.CLAIMED
        ? operatorOr(operator, null, tree, noun, depth)
        : operator;
  }

  private @Nullable EventStatus infinitive(
      Tree tree, int head, String lemma, @Nullable EventStatus operator, int depth) {
    if (Set.of("have", "be").contains(lemma) && ClauseStatus.hasAdverb(tree, head, Set.of("yet"))) {
      return DID_NOT_HAPPEN;
    }
    if (lemma.equals("go") && tree.tag(head).equals("VBG") || lemma.equals("be")) {
      return PLANNED;
    }
    if (lemma.equals("have")) {
      return DEMANDED;
    }
    int object = tree.child(head, "obj");
    EventStatus carried = object < 0 ? null : tables.operator(tree.lemma(object));
    if (operator == null && carried != null) {
      return operatorOr(carried, null, tree, head, depth);
    }
    return operatorOr(operator, null, tree, head, depth);
  }

  private @Nullable EventStatus clause(
      Tree tree, int verb, int head, @Nullable EventStatus operator, int depth) {
    boolean told = operator == DEMANDED && TOLD.contains(tree.lemma(head));
    if (operator == null || operator == HAPPENED || told && !tree.marked(verb, "to")) {
      boolean infinitive = tree.marked(verb, "to") || tree.tag(verb).equals("VBG");
      return infinitive ? verb(tree, head, depth + 1) : null;
    }
    if (operator == THREATENED && othersDeed(tree, verb)) {
      return HYPOTHETICAL;
    }
    boolean weak = tree.tag(verb).equals("VBD") && operator == PLANNED;
    return weak ? null : operatorOr(operator, null, tree, head, depth);
  }

  /** Who warns that somebody else might strike does not threaten to. */
  private static boolean othersDeed(Tree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    int owner = subject < 0 ? -1 : tree.child(subject, "nmod:poss");
    return subject >= 0 && !tree.isPronoun(subject) && (owner < 0 || !tree.isPronoun(owner));
  }

  private @Nullable EventStatus adverbial(
      Tree tree, int verb, int head, @Nullable EventStatus operator, int depth, boolean finite) {
    if (tree.marked(verb, "without") || tree.marked(verb, "instead")) {
      return DID_NOT_HAPPEN;
    }
    if (tree.marked(verb, "until", "before") && !tree.tag(verb).equals("VBD")) {
      return HYPOTHETICAL;
    }
    if (finite || tree.marked(verb, "after", "since")) {
      return null;
    }
    if (tree.marked(verb, "to")
        && tree.child(head, "iobj") >= 0
        && Clauses.oblique(tree, head, "until", "till") >= 0) {
      return operatorOr(DEMANDED, null, tree, head, depth); // "gave them until Friday to leave"
    }
    if (tree.marked(verb, "to")) {
      // what somebody does something for is meant to come
      return operatorOr(saying(tree, head) ? null : operator, PLANNED, tree, head, depth);
    }
    if (operator == THREATENED && tree.marked(verb, "against")) {
      return HYPOTHETICAL; // a warning against a deed is no threat to do it
    }
    if (operator != null && operator != HAPPENED && tree.marked(verb, GOVERNED)) {
      return operatorOr(operator, null, tree, head, depth);
    }
    return tree.tag(verb).equals("VBG") && tree.isVerb(head) ? verb(tree, head, depth + 1) : null;
  }

  private static boolean saying(Tree tree, int node) {
    return Set.of("say", "tell", "announce", "report", "add", "state").contains(tree.lemma(node));
  }

  /** The operator, unless the operator itself was denied, is possible, or is only planned. */
  private @Nullable EventStatus operatorOr(
      @Nullable EventStatus operator,
      @Nullable EventStatus otherwise,
      Tree tree,
      int head,
      int depth) {
    EventStatus outer =
        tree.isVerb(head) ? verb(tree, head, depth + 1) : nounAbove(tree, head, depth);
    EventStatus inner = operator != null ? operator : otherwise;
    if (inner == null || inner == HAPPENED) {
      return outer;
    }
    if (outer == DENIED && inner == EventStatus.CLAIMED) {
      return DENIED; // "denied claims that it had left"
    }
    if (outer == DID_NOT_HAPPEN || outer == DENIED) {
      // "did not want it to leave" leaves open whether it did
      boolean open = inner != DID_NOT_HAPPEN && inner != PLANNED;
      return inner == DID_NOT_HAPPEN ? HAPPENED : open ? HYPOTHETICAL : DID_NOT_HAPPEN;
    }
    return outer == HYPOTHETICAL ? HYPOTHETICAL : inner;
  }

  private EventStatus nounAbove(Tree tree, int noun, int depth) {
    if (!tree.isNoun(noun)) {
      return ClauseStatus.own(tree, noun);
    }
    boolean none = Clauses.meansNobody(tree, noun);
    int head = tree.head(noun);
    if (head >= 0
        && tree.is(noun, "obj", "nsubj:pass")
        && ALLEGED.contains(tree.lemma(noun))
        && DENYING.contains(tree.lemma(head))) {
      return ClauseStatus.negated(tree, head) ? HAPPENED : DENIED;
    }
    boolean denied =
        head >= 0
            && tree.isVerb(head)
            && tree.is(noun, "obj")
            && ClauseStatus.negated(tree, head)
            && depth < DEEP;
    return none || denied ? DID_NOT_HAPPEN : HAPPENED;
  }

  /** Status of an event noun. */
  private EventStatus noun(Tree tree, int noun, int depth) {
    EventStatus modified = modifier(tree, noun);
    if (modified == PLANNED && PAST.contains(tree.preposition(noun))) {
      modified = null; // "during a planned visit": there was one
    }
    if (modified != null && modified != HAPPENED && modified != ONGOING) {
      return modified;
    }
    if (Clauses.meansNobody(tree, noun)) {
      return DID_NOT_HAPPEN;
    }
    EventStatus governed = depth > DEEP ? null : governed(tree, noun, depth);
    EventStatus status = governed == null ? HAPPENED : governed;
    if (status == HAPPENED && ClauseStatus.goesOn(tree, noun)) {
      return ONGOING;
    }
    return status == HAPPENED && modified != null ? modified : status;
  }

  private @Nullable EventStatus modifier(Tree tree, int noun) {
    for (int child : tree.children(noun, "amod", "compound", "acl")) {
      EventStatus found = tables.modifier(tree.word(child));
      if (found != null && child < noun) {
        return found;
      }
    }
    return null;
  }

  private @Nullable EventStatus governed(Tree tree, int noun, int depth) {
    int head = tree.head(noun);
    if (head < 0) {
      return null;
    }
    String preposition = tree.preposition(noun);
    if (BEFORE.contains(preposition)) {
      return PLANNED;
    }
    if (preposition.equals("without")) {
      return DID_NOT_HAPPEN;
    }
    if (tree.is(noun, "conj")) {
      return noun(tree, head, depth + 1);
    }
    if (tree.isVerb(head)) {
      return byVerb(tree, noun, head, preposition, depth);
    }
    int infinitive = Clauses.raised(tree, noun);
    if (infinitive >= 0) {
      return verb(tree, infinitive, depth + 1);
    }
    EventStatus operator = tables.operator(tree.lemma(head));
    if (tree.is(noun, "nmod") && operator != null && WISHED.contains(preposition)) {
      return operator == HAPPENED ? null : operator;
    }
    return tree.is(noun, "compound") && operator != null ? operator : null;
  }

  private @Nullable EventStatus byVerb(
      Tree tree, int noun, int head, String preposition, int depth) {
    int particle = tree.child(head, "compound:prt");
    String pair = particle < 0 ? "" : tree.lemma(head) + "+" + tree.lemma(particle);
    String lemma = tables.governor(pair) != null || tables.light(pair) ? pair : tree.lemma(head);
    EventStatus outer = verb(tree, head, depth + 1);
    boolean direct = tree.is(noun, "obj", "nsubj:pass") || Clauses.object(tree, head) == noun;
    if (direct && lemma.equals("announce") && TALKS.contains(tree.lemma(noun))) {
      return PLANNED;
    }
    if (lemma.equals("call") && tree.is(noun, "obj")) {
      // "called the attack a crime" tells of it, "called a strike" announces one
      return tree.child(head, "xcomp") >= 0 ? null : PLANNED;
    }
    if (direct) {
      EventStatus effect = tables.governor(lemma);
      if (effect == DID_NOT_HAPPEN && outer != HAPPENED && outer != ONGOING) {
        return HYPOTHETICAL; // "threatened to veto the sanctions" leaves them open
      }
      if (effect != null) {
        return outer == DID_NOT_HAPPEN && effect == PLANNED ? DID_NOT_HAPPEN : effect;
      }
      boolean spared = outer == DID_NOT_HAPPEN && !tables.light(lemma);
      return tables.telling(lemma) || spared ? null : outer;
    }
    if (tree.is(noun, "nsubj")) {
      // "the talks did not help": there were talks
      return outer == DID_NOT_HAPPEN && !tables.light(lemma) && !OCCURRING.contains(lemma)
          ? null
          : outer;
    }
    EventStatus effect = tables.governor(lemma);
    boolean wished = WISHED.contains(preposition) && effect != null;
    if (wished && !preposition.equals("against")) {
      return effect;
    }
    boolean inside = Set.of("in", "into", "on", "to", "with", "for", "at").contains(preposition);
    boolean open =
        outer != HAPPENED
            && outer != ONGOING
            && outer != DID_NOT_HAPPEN
            && !preposition.equals("after");
    return open || inside && tables.light(lemma) ? outer : null;
  }
}
