package dev.readout.position;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what must be done by a day without the word "deadline": "must leave by Sunday or face
 * attack", "gave them until May to disarm", "has 48 hours to go", "will strike unless wages rise by
 * March". Each way of saying it is one rule of an ordered list.
 */
final class ObligationFinder {
  private static final Set<String> ORDERING =
      Set.of(
          "demand",
          "order",
          "tell",
          "require",
          "urge",
          "insist",
          "warn",
          "ask",
          "call",
          "instruct",
          "command",
          "want",
          "summon",
          "request");

  /** Verbs whose clause tells what is to be done without "to". */
  private static final Set<String> DEMANDING = Set.of("demand", "require", "insist", "order");

  private static final Set<String> TELLING = Set.of("tell", "inform", "warn", "notify");
  private static final Set<String> RISKING = Set.of("face", "risk", "suffer", "lose");
  private static final Set<String> THREATENING =
      Set.of("vow", "threaten", "promise", "pledge", "plan");
  private static final Set<String> FAILING =
      Set.of("fail", "refuse", "reject", "ignore", "decline");
  private static final Set<String> COMING = Set.of("will", "would", "shall", "'ll", "’ll");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t");

  private final Dues dues;
  private final DeadlineParties parties;

  ObligationFinder(Dues dues, DeadlineParties parties) {
    this.dues = dues;
    this.parties = parties;
  }

  Optional<Deadline> at(Tree tree, int verb) {
    if (!tree.isVerb(verb)) {
      return Optional.empty();
    }
    return given(tree, verb)
        .or(() -> having(tree, verb))
        .or(() -> ordered(tree, verb))
        .or(() -> threatened(tree, verb));
  }

  /** "Gave parliament seven days to withdraw", "has been given until May to lift". */
  private Optional<Deadline> given(Tree tree, int verb) {
    int task = tree.lemma(verb).equals("give") ? task(tree, verb) : -1;
    Optional<TimeExpression> due = task < 0 ? Optional.empty() : allowed(tree, verb, task);
    if (due.isEmpty()) {
      return Optional.empty();
    }
    boolean passive = Clauses.passive(tree, verb);
    int receiver =
        passive ? tree.child(verb, "nsubj:pass", "nsubj") : tree.child(verb, "iobj", "obj");
    String setter =
        passive
            ? firstOf(parties.name(tree, Clauses.agent(tree, verb)), parties.speaker(tree, verb))
            : parties.name(tree, Clauses.subject(tree, verb));
    return Optional.of(
        deadline(tree, setter, parties.name(tree, receiver), task, task, due.get(), true));
  }

  /** "Has until the end of May to comply", "told the envoy he had 48 hours to leave". */
  private Optional<Deadline> having(Tree tree, int verb) {
    int task = tree.lemma(verb).equals("have") ? task(tree, verb) : -1;
    int holder = task < 0 ? -1 : Clauses.subject(tree, verb);
    Optional<TimeExpression> due = holder < 0 ? Optional.empty() : allowed(tree, verb, task);
    if (due.isEmpty()) {
      return Optional.empty();
    }
    int head = tree.head(verb);
    boolean told = head >= 0 && TELLING.contains(tree.lemma(head)) && tree.is(verb, "ccomp");
    int listener = told ? tree.child(head, "iobj", "obj") : -1;
    String setter =
        told ? parties.name(tree, Clauses.subject(tree, head)) : parties.speaker(tree, verb);
    int who = listener >= 0 && tree.isPronoun(holder) ? listener : holder;
    return Optional.of(
        deadline(tree, setter, parties.name(tree, who), task, task, due.get(), true));
  }

  /** The infinitive that tells what is to be done. */
  private static int task(Tree tree, int verb) {
    for (int child : tree.children(verb, "advcl", "xcomp", "acl")) {
      if (tree.marked(child, "to")) {
        return child;
      }
    }
    int object = tree.child(verb, "obj", "obl:unmarked");
    for (int child : object < 0 ? List.<Integer>of() : tree.children(object, "acl", "advcl")) {
      if (tree.marked(child, "to")) {
        return child;
      }
    }
    return -1;
  }

  /** The time that is given: "seven days" as an object, or "until May", before the task. */
  private Optional<TimeExpression> allowed(Tree tree, int verb, int task) {
    for (int child : tree.children(verb, "obj", "obl", "iobj")) {
      Optional<TimeExpression> span =
          tree.preposition(child).isEmpty() ? dues.span(tree, child) : Optional.empty();
      if (span.isPresent()) {
        return span;
      }
    }
    return task < verb
        ? Optional.empty()
        : dues.limit(tree, new Span(tree.token(verb).start(), tree.token(task).start()));
  }

  /** "Must leave by Sunday or face attack", "ordered the miners to return by May". */
  private Optional<Deadline> ordered(Tree tree, int verb) {
    int head = tree.head(verb);
    boolean must =
        tree.children(verb, "aux").stream().anyMatch(c -> tree.word(c).equals("must"))
            || head >= 0 && tree.is(verb, "xcomp") && tree.lemma(head).equals("have");
    boolean told =
        head >= 0
            && tree.is(verb, "xcomp", "ccomp", "advcl")
            && ORDERING.contains(tree.lemma(head))
            && (tree.marked(verb, "to") || DEMANDING.contains(tree.lemma(head)));
    if (!must && !told) {
      return Optional.empty();
    }
    List<Integer> own = tree.branch(verb, Set.of("nsubj", "ccomp", "advcl", "acl"));
    Optional<TimeExpression> due =
        dues.limit(tree, tree.cover(own)).or(() -> told ? limitOf(tree, head) : Optional.empty());
    if (due.isEmpty()) {
      return Optional.empty();
    }
    int object = told ? tree.child(head, "iobj", "obj") : -1;
    int asked = told && object < 0 ? Clauses.oblique(tree, head, "on", "upon") : object;
    int addressee = asked >= 0 ? asked : Clauses.subject(tree, verb);
    String setter =
        told ? parties.name(tree, Clauses.subject(tree, head)) : parties.speaker(tree, verb);
    boolean coming = must || !tree.tag(head).equals("VBD");
    return Optional.of(
        deadline(tree, setter, parties.name(tree, addressee), verb, verb, due.get(), coming));
  }

  private Optional<TimeExpression> limitOf(Tree tree, int verb) {
    for (int child : tree.children(verb, "obl")) {
      Optional<TimeExpression> due = dues.limit(tree, tree.cover(tree.branch(child, Set.of())));
      if (due.isPresent() && !tree.preposition(child).isEmpty()) {
        return due;
      }
    }
    return Optional.empty();
  }

  /** "Will block the ports unless prices fall by March", "vowed to march if he did not resign". */
  private Optional<Deadline> threatened(Tree tree, int condition) {
    int main = tree.is(condition, "advcl") ? tree.head(condition) : -1;
    boolean unmet =
        tree.marked(condition, "unless")
            || tree.marked(condition, "if")
                && (FAILING.contains(tree.lemma(condition))
                    || tree.children(condition).stream().anyMatch(c -> NOT.contains(tree.word(c))));
    if (main < 0 || !unmet) {
      return Optional.empty();
    }
    int above = tree.head(main);
    boolean vowed = above >= 0 && tree.is(main, "xcomp") && THREATENING.contains(tree.lemma(above));
    boolean coming =
        tree.children(main, "aux").stream().anyMatch(c -> COMING.contains(tree.word(c)));
    boolean threatens = THREATENING.contains(tree.lemma(main));
    Optional<TimeExpression> due =
        vowed || coming || threatens
            ? dues.limit(tree, Clauses.whole(tree, condition))
            : Optional.empty();
    if (due.isEmpty()) {
      return Optional.empty();
    }
    int doer = Clauses.subject(tree, main);
    String setter =
        doer >= 0 && tree.isPronoun(doer)
            ? firstOf(parties.speaker(tree, main), parties.name(tree, doer))
            : firstOf(parties.name(tree, doer), parties.speaker(tree, main));
    int act = threatens && tree.child(main, "xcomp") >= 0 ? tree.child(main, "xcomp") : main;
    List<Integer> threat = new ArrayList<>(tree.branch(act, Set.of("nsubj", "mark", "aux")));
    threat.removeAll(tree.branch(condition, Set.of()));
    return Optional.of(
        new Deadline(
            setter,
            parties.name(tree, Clauses.subject(tree, condition)),
            List.of(Clauses.whole(tree, condition)),
            List.of(Clauses.trimmed(tree, threat)),
            dues.value(due.get(), true),
            Deadline.State.SET,
            List.of(tree.sentence().span())));
  }

  private Deadline deadline(
      Tree tree,
      @org.jspecify.annotations.Nullable String setter,
      @org.jspecify.annotations.Nullable String addressee,
      int task,
      int from,
      TimeExpression due,
      boolean coming) {
    List<Integer> demanded = tree.branch(task, Set.of("nsubj", "conj", "cc", "aux", "mark"));
    return new Deadline(
        setter,
        addressee,
        List.of(Clauses.trimmed(tree, demanded)),
        orElse(tree, from),
        dues.value(due, coming),
        Deadline.State.SET,
        List.of(tree.sentence().span()));
  }

  private static @org.jspecify.annotations.Nullable String firstOf(
      @org.jspecify.annotations.Nullable String a, @org.jspecify.annotations.Nullable String b) {
    return a == null ? b : a;
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
}
