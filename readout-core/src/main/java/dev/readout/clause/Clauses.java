package dev.readout.clause;

import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a tree the way English builds clauses: subjects that are shared or controlled, objects,
 * prepositional phrases, the span of a noun phrase. Stateless and thread-safe.
 */
public final class Clauses {
  /** Verbs whose object does what the infinitive says ("ask them to leave"). */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "ask",
          "urge",
          "order",
          "tell",
          "force",
          "allow",
          "call",
          "press",
          "pressure",
          "want",
          "expect",
          "require",
          "request",
          "invite",
          "persuade",
          "convince",
          "command",
          "instruct",
          "direct",
          "compel",
          "encourage",
          "advise",
          "warn",
          "permit",
          "enable",
          "help",
          "cause",
          "send",
          "push",
          "oblige",
          "beg",
          "implore",
          "summon",
          "get",
          "challenge",
          "need",
          "like");

  private static final Set<String> GIVING = Set.of("give", "grant", "leave", "allow", "lend");

  /** Verbs whose object does what a gerund with a preposition says ("accused it of hiding"). */
  private static final Set<String> GERUND_CONTROL =
      Set.of(
          "accuse",
          "blame",
          "suspect",
          "charge",
          "convict",
          "stop",
          "prevent",
          "keep",
          "ban",
          "bar",
          "deter",
          "warn",
          "caution",
          "praise",
          "thank",
          "criticize",
          "criticise",
          "condemn",
          "punish",
          "arrest",
          "detain",
          "acquit",
          "forgive",
          "denounce",
          "sanction",
          "sentence",
          "prohibit",
          "discourage",
          "dissuade",
          "talk",
          "pressure",
          "credit",
          "jail",
          "fine",
          "indict",
          "find");

  private static final Set<String> OUTSIDE_PHRASE =
      Set.of(
          "acl:relcl",
          "case",
          "punct",
          "parataxis",
          "cc",
          "conj",
          "mark",
          "advcl",
          "cop",
          "nsubj",
          "aux",
          "ccomp",
          "csubj",
          "discourse",
          "cc:preconj");

  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> ALLEGED = Set.of("allegation", "accusation", "charge", "claim");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");

  private Clauses() {}

  /** Who does it (or, in the passive, suffers it); follows shared and controlled subjects. */
  public static int subject(Tree tree, int verb) {
    return subject(tree, verb, 0);
  }

  private static int subject(Tree tree, int verb, int depth) {
    int own = tree.child(verb, "nsubj", "csubj");
    if (own >= 0) {
      return relativeAntecedent(tree, own, verb);
    }
    int head = tree.head(verb);
    if (head < 0 || depth > 6) {
      return -1;
    }
    if (tree.is(verb, "conj")) {
      return tree.isVerb(head) || tree.child(head, "nsubj", "cop") >= 0
          ? subject(tree, head, depth + 1)
          : -1;
    }
    boolean gerund =
        tree.tag(verb).equals("VBG")
            || tree.children(verb, "aux").stream().anyMatch(c -> tree.tag(c).equals("VBG"));
    if (tree.is(verb, "advcl", "acl", "obl", "nmod", "xcomp") && gerund) {
      int controlling = gerundSubject(tree, verb, head);
      if (controlling >= 0) {
        return controlling;
      }
    }
    if (tree.is(verb, "xcomp", "ccomp") && isInfinitiveOrParticiple(tree, verb)) {
      int object = tree.child(head, "obj", "iobj");
      if (object >= 0 && OBJECT_CONTROL.contains(tree.lemma(head))) {
        return object;
      }
      int oblique =
          OBJECT_CONTROL.contains(tree.lemma(head)) ? oblique(tree, head, "on", "upon") : -1;
      return oblique >= 0 ? oblique : subject(tree, head, depth + 1);
    }
    if (tree.is(verb, "advcl") && isInfinitiveOrParticiple(tree, verb)) {
      boolean controls = OBJECT_CONTROL.contains(tree.lemma(head));
      int object = controls ? tree.child(head, "obj") : -1;
      // "called on the council to lift the ban"
      if (object < 0 && controls && tree.lemma(head).equals("call") && tree.marked(verb, "to")) {
        object = oblique(tree, head, "on", "upon");
      }
      // "gave the rebels until Friday to leave", "gave Kyiv tanks to defend itself"
      if (object < 0 && GIVING.contains(tree.lemma(head)) && tree.marked(verb, "to")) {
        object = tree.child(head, "iobj");
      }
      return object >= 0 ? object : tree.isVerb(head) ? subject(tree, head, depth + 1) : -1;
    }
    if (tree.is(verb, "acl:relcl")) {
      return hasRelativeObject(tree, verb) ? -1 : head;
    }
    if (tree.is(verb, "acl")) {
      return aclSubject(tree, verb, head, depth);
    }
    return -1;
  }

  /** "accused the rebels of burning": the object of the verb above, or of the object's verb. */
  private static int gerundSubject(Tree tree, int gerund, int head) {
    if (!tree.marked(gerund, "of", "for", "from", "with", "into", "over", "against")) {
      return -1;
    }
    int verb = tree.isVerb(head) ? head : tree.is(head, "obj") ? tree.head(head) : -1;
    if (verb < 0 || !GERUND_CONTROL.contains(tree.lemma(verb))) {
      return -1;
    }
    int object = object(tree, verb);
    return object >= 0 ? object : tree.child(verb, "iobj");
  }

  private static int aclSubject(Tree tree, int verb, int noun, int depth) {
    if (tree.tag(verb).equals("VBG") && tree.children(verb, "mark", "case").isEmpty()) {
      return noun;
    }
    if (tree.tag(verb).equals("VBN")) {
      return noun;
    }
    // "a conversation about hacking" does not say who hacks
    if (tree.marked(verb, "about", "over", "on", "regarding")) {
      return -1;
    }
    // "allegations against the army of burning villages"
    int accused = ALLEGED.contains(tree.lemma(noun)) ? oblique(tree, noun, "against") : -1;
    if (accused >= 0 && tree.marked(verb, "of")) {
      return accused;
    }
    int owner = tree.child(noun, "nmod:poss");
    if (owner >= 0) {
      return owner;
    }
    int above = tree.head(noun);
    if (above >= 0 && tree.is(noun, "obj", "obl") && tree.isVerb(above)) {
      return subject(tree, above, depth + 1);
    }
    return -1;
  }

  private static boolean isInfinitiveOrParticiple(Tree tree, int verb) {
    String tag = tree.tag(verb);
    return tag.equals("VB") || tag.equals("VBG") || tag.equals("VBN") || !tree.isVerb(verb);
  }

  private static boolean hasRelativeObject(Tree tree, int verb) {
    return tree.child(verb, "nsubj") >= 0;
  }

  /** "who" and "which" stand for the noun that the clause hangs on. */
  private static int relativeAntecedent(Tree tree, int subject, int verb) {
    String tag = tree.tag(subject);
    boolean relative = tag.equals("WP") || tag.equals("WDT") || tree.word(subject).equals("that");
    int clause = verb;
    for (int steps = 0; relative && steps < 6 && clause >= 0; steps++) {
      int head = tree.is(clause, "acl") ? tree.head(clause) : -1;
      if (head >= 0) {
        // "deputy Ana Petrov, who": the one named, wherever the parse hangs the clause
        return tree.is(head, "nmod:desc") ? tree.head(head) : head;
      }
      clause = tree.head(clause);
    }
    return subject;
  }

  public static boolean passive(Tree tree, int verb) {
    if (tree.child(verb, "nsubj:pass", "aux:pass", "csubj:pass", "obl:agent") >= 0) {
      return true;
    }
    if (!tree.tag(verb).equals("VBN")) {
      return false;
    }
    if (tree.hasChildLemma(verb, "aux", Set.of("have"))) {
      return false; // "the land that Peru has seized"
    }
    if (tree.is(verb, "acl", "amod")) {
      return true;
    }
    int head = tree.head(verb);
    return (tree.is(verb, "conj") && head >= 0 && tree.child(verb, "nsubj", "aux") < 0)
        ? passive(tree, head)
        : tree.is(verb, "xcomp", "advcl") && tree.child(verb, "obj", "aux") < 0;
  }

  /** "Nobody", "no side", "neither the army nor the rebels": a phrase that means no one. */
  public static boolean meansNobody(Tree tree, int noun) {
    return noun >= 0
        && (NOBODY.contains(tree.word(noun))
            || tree.children(noun, "det", "cc").stream()
                .anyMatch(c -> tree.word(c).equals("no") || tree.word(c).equals("neither")));
  }

  /** The doer named with "by" after a passive. */
  public static int agent(Tree tree, int verb) {
    int agent = tree.child(verb, "obl:agent");
    return agent >= 0 ? agent : oblique(tree, verb, "by");
  }

  /**
   * The infinitive that an adjective lends its subject to: "begin" for the noun of "talks are due
   * to begin". -1 where there is none.
   */
  public static int raised(Tree tree, int noun) {
    int head = tree.head(noun);
    if (head < 0 || !tree.is(noun, "nsubj") || !tree.tag(head).startsWith("JJ")) {
      return -1;
    }
    int infinitive = tree.child(head, "xcomp");
    return infinitive >= 0 && tree.marked(infinitive, "to") ? infinitive : -1;
  }

  /** The direct object; of a passive, its subject; of a relative clause, its antecedent. */
  public static int object(Tree tree, int verb) {
    int object = tree.child(verb, "obj");
    if (object >= 0) {
      return relativeAntecedent(tree, object, verb);
    }
    // "urged Peru to leave": who is asked hangs there as the one to whom something is said
    int asked = tree.child(verb, "xcomp") >= 0 ? tree.child(verb, "iobj") : -1;
    if (asked >= 0) {
      return relativeAntecedent(tree, asked, verb);
    }
    int charged = GERUND_CONTROL.contains(tree.lemma(verb)) ? beforeGerund(tree, verb) : -1;
    if (charged >= 0) {
      return charged;
    }
    if (passive(tree, verb)) {
      return subject(tree, verb);
    }
    for (int child : tree.children(verb, "obl")) {
      boolean bare = tree.children(child, "case").isEmpty() && tree.tag(child).startsWith("NNP");
      if (bare && child > verb && tree.token(child).relation().equals("obl")) {
        return child;
      }
    }
    if (tree.is(verb, "acl:relcl") && hasRelativeObject(tree, verb)) {
      int subject = tree.child(verb, "nsubj");
      boolean pronoun = tree.tag(subject).equals("WP") || tree.tag(subject).equals("WDT");
      return pronoun || tree.word(subject).equals("that") ? -1 : tree.head(verb);
    }
    int head = tree.head(verb);
    if (tree.is(verb, "conj") && head >= 0 && tree.isVerb(head) && head < verb) {
      return -1;
    }
    // "condemn and reject the plan": the object hangs on the last verb of the row
    for (int c : tree.children(verb, "conj")) {
      int shared = tree.isVerb(c) && c == verb + 2 ? tree.child(c, "obj") : -1;
      if (shared >= 0) {
        return shared;
      }
    }
    return -1;
  }

  /** "accused Peru of having left": Peru, which the parse may hang on "left". */
  private static int beforeGerund(Tree tree, int verb) {
    for (int clause : tree.children(verb, "advcl")) {
      int mark = tree.child(clause, "mark");
      int subject = tree.child(clause, "nsubj");
      if (subject > verb && subject < mark && tree.marked(clause, "of", "for", "from")) {
        return subject;
      }
    }
    return -1;
  }

  /** The first phrase with one of these prepositions that hangs on a verb or noun. */
  public static int oblique(Tree tree, int node, String... prepositions) {
    List<String> wanted = List.of(prepositions);
    for (int c : tree.children(node)) {
      if (tree.is(c, "obl", "nmod", "nmod:poss") && wanted.contains(tree.preposition(c))) {
        return c;
      }
    }
    return -1;
  }

  /** The span of a noun phrase: no preposition before it, no relative clause behind it. */
  public static Span phrase(Tree tree, int noun) {
    List<Integer> nodes = new ArrayList<>();
    nodes.add(noun);
    for (int c : tree.children(noun)) {
      String relation = tree.token(c).relation();
      String universal = tree.token(c).universalRelation();
      if (tree.is(c, "case") && tree.tag(c).equals("POS")) {
        continue;
      }
      if (OUTSIDE_PHRASE.contains(relation) || OUTSIDE_PHRASE.contains(universal)) {
        continue;
      }
      // ", hosted by Oman" adds something; "a plan to leave" is one phrase
      if (tree.is(c, "acl") && c > 0 && tree.tag(c - 1).equals(",")) {
        continue;
      }
      // "Diaz on Tuesday welcomed": the day tells when, not who
      if (c > noun && DAYS.contains(tree.word(c)) && tree.preposition(c).equals("on")) {
        continue;
      }
      nodes.addAll(tree.branch(c, Set.of("acl:relcl", "parataxis")));
    }
    return trimmed(tree, bare(tree, run(nodes, noun), noun));
  }

  /** Without a preposition that hangs on the first word of a phrase. */
  private static List<Integer> bare(Tree tree, List<Integer> nodes, int noun) {
    int first = nodes.getFirst();
    boolean loose =
        first < noun
            && tree.is(first, "case", "mark")
            && Set.of("as", "of", "in", "on", "with", "than").contains(tree.word(first));
    return loose ? nodes.subList(1, nodes.size()) : nodes;
  }

  /** The unbroken stretch of nodes around one: what a wrong head has scattered stays out. */
  private static List<Integer> run(List<Integer> nodes, int around) {
    int first = around;
    int last = around;
    while (nodes.contains(first - 1)) {
      first--;
    }
    while (nodes.contains(last + 1)) {
      last++;
    }
    List<Integer> stretch = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      stretch.add(i);
    }
    return stretch;
  }

  /** The whole of a clause or phrase with all that hangs on it, without punctuation at its ends. */
  public static Span whole(Tree tree, int node) {
    return trimmed(tree, tree.branch(node, Set.of()));
  }

  /** The stretch of nodes without punctuation at its ends. */
  public static Span trimmed(Tree tree, List<Integer> nodes) {
    int first = 0;
    int last = nodes.size() - 1;
    while (first < last && tree.is(nodes.get(first), "punct")) {
      first++;
    }
    while (last > first && tree.is(nodes.get(last), "punct")) {
      last--;
    }
    return tree.cover(nodes.subList(first, last + 1));
  }

  /** The clause (verb or predicate) that a node stands in; -1 at the root. */
  public static int clause(Tree tree, int node) {
    int at = node;
    for (int steps = 0; at >= 0 && steps <= tree.size(); steps++) {
      if (tree.isVerb(at) && !tree.is(at, "amod", "compound", "aux", "cop", "aux:pass")) {
        return at;
      }
      at = tree.head(at);
    }
    return -1;
  }
}
