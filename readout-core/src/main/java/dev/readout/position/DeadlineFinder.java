package dev.readout.position;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the deadlines of one sentence: "a deadline", "an ultimatum" as nouns with what hangs on
 * them, and what must be done by a day ("must leave by Sunday or face attack").
 */
final class DeadlineFinder {
  private static final Set<String> NOUNS = Set.of("deadline", "ultimatum");
  private static final Set<String> SHORTENED =
      Set.of(
          "shorten", "climb", "advance", "accelerate", "cut", "reduce", "tighten", "bring", "move");
  private static final Set<String> EXTENDED =
      Set.of("extend", "postpone", "delay", "prolong", "defer", "push");
  private static final Set<String> PASSED =
      Set.of("pass", "expire", "lapse", "elapse", "miss", "ignore", "run");
  private static final Set<String> MET = Set.of("meet", "comply", "fulfil", "fulfill");
  private static final Set<String> UNTIL =
      Set.of("by", "before", "until", "till", "within", "no later than");
  private static final Set<String> TOWARDS = Set.of("to", "until", "till", "by", "through");
  private static final Set<String> ORDERING =
      Set.of("demand", "order", "tell", "give", "require", "urge", "insist", "warn");
  private static final Set<String> RISKING = Set.of("face", "risk", "suffer");

  private final Actors actors;
  private final List<TimeExpression> times;
  private final List<Statement> statements;

  DeadlineFinder(Actors actors, List<TimeExpression> times, List<Statement> statements) {
    this.actors = actors;
    this.times = times;
    this.statements = statements;
  }

  /** "his ultimatum to impose sanctions if ...", "the deadline was Friday". */
  Optional<Deadline> noun(Tree tree, int noun) {
    if (!NOUNS.contains(tree.lemma(noun)) || tree.is(noun, "compound")) {
      return Optional.empty();
    }
    int verb = Clauses.clause(tree, noun);
    Deadline.State state = state(tree, noun, verb);
    boolean kept = state == Deadline.State.MET || state == Deadline.State.PASSED;
    int subject = verb >= 0 ? Clauses.subject(tree, verb) : -1;
    int setter = setter(tree, noun, kept ? -1 : subject);
    List<Span> consequence = consequence(tree, noun);
    int condition = condition(tree);
    List<Span> demand =
        condition >= 0 ? List.of(Clauses.whole(tree, condition)) : demand(tree, noun, verb);
    return Optional.of(
        new Deadline(
            name(tree, setter),
            addressee(tree, noun, verb, condition, kept ? subject : -1),
            demand,
            consequence,
            due(tree, noun, state),
            state,
            List.of(tree.sentence().span())));
  }

  /** The owner, who has set it ("set by the council"), or the subject of the verb that does so. */
  private static int setter(Tree tree, int noun, int subject) {
    int owner = tree.child(noun, "nmod:poss");
    if (owner >= 0) {
      return owner;
    }
    for (int clause : tree.children(noun, "acl")) {
      int agent = Clauses.agent(tree, clause);
      if (agent >= 0) {
        return agent;
      }
    }
    return subject == noun ? -1 : subject;
  }

  private static List<Span> consequence(Tree tree, int noun) {
    List<Span> found = new ArrayList<>();
    if (tree.lemma(noun).equals("deadline") && condition(tree) < 0) {
      return found;
    }
    int verb = Clauses.clause(tree, noun);
    for (int head : verb < 0 ? new int[] {noun} : new int[] {noun, verb}) {
      for (int child : tree.children(head, "acl", "xcomp", "advcl")) {
        if (tree.marked(child, "to") && found.isEmpty() && tree.is(noun, "obj", "obl", "nsubj")) {
          List<Integer> nodes = tree.branch(child, Set.of());
          int condition = condition(tree);
          if (condition >= 0 && condition != child) {
            nodes = new ArrayList<>(nodes);
            nodes.removeAll(tree.branch(condition, Set.of()));
          }
          found.add(Clauses.trimmed(tree, nodes));
        }
      }
    }
    return found;
  }

  /** The clause with "if" or "unless". */
  static int condition(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.is(i, "advcl") && tree.marked(i, "if", "unless")) {
        return i;
      }
    }
    return -1;
  }

  /** "a deadline to withdraw", "a deadline for a ceasefire". */
  private static List<Span> demand(Tree tree, int noun, int verb) {
    int clause = wanted(tree, noun);
    if (tree.lemma(noun).equals("deadline") && clause >= 0) {
      List<Integer> nodes = new ArrayList<>(tree.branch(clause, Set.of("nsubj", "mark")));
      return List.of(Clauses.trimmed(tree, nodes));
    }
    int matter = Clauses.oblique(tree, noun, "for");
    return matter >= 0 && tree.lemma(noun).equals("deadline") && verb >= 0
        ? List.of(Clauses.phrase(tree, matter))
        : List.of();
  }

  /** What must be done: "a deadline to leave", "a deadline set by the council for it to leave". */
  private static int wanted(Tree tree, int noun) {
    for (int child : tree.children(noun, "acl", "advcl")) {
      if (tree.marked(child, "to")) {
        return child;
      }
      for (int below : tree.children(child, "advcl", "xcomp")) {
        if (tree.marked(below, "to")) {
          return below;
        }
      }
    }
    return -1;
  }

  private @Nullable String addressee(Tree tree, int noun, int verb, int condition, int keeper) {
    int clause = wanted(tree, noun);
    int who = clause < 0 ? -1 : tree.child(clause, "nsubj");
    String named = name(tree, who >= 0 ? who : keeper == noun ? -1 : keeper);
    if (named != null) {
      return named;
    }
    for (int head : new int[] {noun, verb}) {
      int to = head < 0 ? -1 : Clauses.oblique(tree, head, "to", "for", "on");
      String found = name(tree, to);
      if (found != null) {
        return found;
      }
    }
    String given = verb < 0 ? null : name(tree, tree.child(verb, "iobj"));
    if (given != null) {
      return given;
    }
    return condition < 0 ? null : name(tree, Clauses.subject(tree, condition));
  }

  private @Nullable String name(Tree tree, int node) {
    if (node < 0) {
      return null;
    }
    List<NameMention> named = actors.named(tree, node);
    if (named.isEmpty()) {
      named = actors.within(Clauses.phrase(tree, node));
    }
    return named.stream()
        .filter(m -> m.type() != EntityType.OTHER)
        .findFirst()
        .map(NameMention::id)
        .orElse(null);
  }

  /** The time that stands in the same clause as the noun; never how long ago it was set. */
  private @Nullable String due(Tree tree, int noun, Deadline.State state) {
    boolean moved = state == Deadline.State.SHORTENED || state == Deadline.State.EXTENDED;
    Optional<TimeExpression> newDay =
        inSentence(tree)
            .filter(t -> moved && tree.top(t.span()) >= 0)
            .filter(t -> TOWARDS.contains(tree.preposition(tree.top(t.span()))))
            .findFirst();
    if (newDay.isPresent()) {
      return newDay.get().value();
    }
    return inSentence(tree)
        .filter(
            t -> {
              int top = tree.top(t.span());
              boolean ago = t.span().in(actors.text()).endsWith("ago");
              boolean equal =
                  top >= 0 && (tree.child(top, "nsubj") == noun || tree.head(top) == noun);
              boolean until = top >= 0 && UNTIL.contains(tree.preposition(top));
              return !ago
                  && (equal
                      || until
                      || top >= 0
                          && tree.head(top) == tree.head(noun)
                          && tree.lemma(noun).equals("deadline"));
            })
        .map(TimeExpression::value)
        .findFirst()
        .orElse(null);
  }

  private java.util.stream.Stream<TimeExpression> inSentence(Tree tree) {
    Span sentence = tree.sentence().span();
    return times.stream()
        .filter(t -> sentence.contains(t.span()) && t.type() != TimeExpression.Type.SET);
  }

  private static Deadline.State state(Tree tree, int noun, int verb) {
    String lemma = verb < 0 ? "" : tree.lemma(verb);
    boolean back =
        verb >= 0
            && tree.children(verb).stream()
                .anyMatch(c -> Set.of("back", "later").contains(tree.word(c)));
    if (EXTENDED.contains(lemma) || lemma.equals("move") && back) {
      return Deadline.State.EXTENDED;
    }
    if (SHORTENED.contains(lemma)) {
      return Deadline.State.SHORTENED;
    }
    if (PASSED.contains(lemma)) {
      return Deadline.State.PASSED;
    }
    return MET.contains(lemma) && Clauses.object(tree, verb) == noun
        ? Deadline.State.MET
        : Deadline.State.SET;
  }

  /** "must leave by Sunday or face attack", "gave them until May to disarm". */
  Optional<Deadline> obligation(Tree tree, int verb) {
    if (!tree.isVerb(verb)) {
      return Optional.empty();
    }
    int head = tree.head(verb);
    boolean must =
        tree.children(verb, "aux").stream().anyMatch(c -> tree.word(c).equals("must"))
            || head >= 0 && tree.is(verb, "xcomp") && tree.lemma(head).equals("have");
    boolean ordered =
        head >= 0
            && tree.is(verb, "xcomp", "ccomp", "advcl")
            && ORDERING.contains(tree.lemma(head));
    if (!must && !ordered) {
      return Optional.empty();
    }
    TimeExpression due =
        until(tree, verb).or(() -> ordered ? until(tree, head) : Optional.empty()).orElse(null);
    if (due == null) {
      return Optional.empty();
    }
    int given = ordered ? tree.child(head, "iobj", "obj") : -1;
    int addressee = given >= 0 ? given : Clauses.subject(tree, verb);
    String setter =
        ordered ? name(tree, Clauses.subject(tree, head)) : speaker(tree.token(verb).span());
    List<Span> consequence = orElse(tree, verb);
    List<Integer> demanded = tree.branch(verb, Set.of("nsubj", "conj", "cc", "aux", "mark"));
    return Optional.of(
        new Deadline(
            setter,
            name(tree, addressee),
            List.of(Clauses.trimmed(tree, demanded)),
            consequence,
            due.value(),
            Deadline.State.SET,
            List.of(tree.sentence().span())));
  }

  /** "leave or face air strikes", wherever the parse hangs the alternative. */
  private static List<Span> orElse(Tree tree, int verb) {
    for (int i = verb + 1; i < tree.size(); i++) {
      boolean alternative =
          tree.word(i - 1).equals("or") && (tree.isVerb(i) || RISKING.contains(tree.word(i)))
              || tree.isVerb(i) && tree.hasChildLemma(i, "cc", Set.of("or"));
      if (alternative && !tree.isVerb(i)) {
        List<Integer> rest = new ArrayList<>();
        for (int n = i; n < tree.size(); n++) {
          rest.add(n);
        }
        return List.of(Clauses.trimmed(tree, rest));
      }
      if (alternative) {
        return List.of(Clauses.trimmed(tree, tree.branch(i, Set.of("cc", "parataxis", "nsubj"))));
      }
    }
    return List.of();
  }

  private Optional<TimeExpression> until(Tree tree, int verb) {
    return inSentence(tree)
        .filter(
            t -> {
              int top = tree.top(t.span());
              return top >= 0 && tree.head(top) == verb && UNTIL.contains(tree.preposition(top));
            })
        .findFirst();
  }

  private @Nullable String speaker(Span span) {
    return statements.stream()
        .filter(s -> s.speaker() != null && s.content().stream().anyMatch(c -> c.contains(span)))
        .min(Comparator.comparingInt(s -> s.content().getFirst().length()))
        .map(s -> s.speaker() == null ? null : s.speaker().name())
        .orElse(null);
  }
}
