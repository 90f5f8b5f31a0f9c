package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Attributions by cue verbs and the parse: what is read where the annotator marks none. Each rule
 * is one construction of English; the first that holds for a verb gives its attribution.
 */
final class AttributionRules {
  private static final Set<String> ACCORDING = Set.of("according to", "in accordance with");

  /** A construction that holds what is said. */
  private interface Rule {
    /** The nodes of the content, empty where the construction is not there. */
    List<Integer> content(Tree tree, int cue, Set<String> takes);
  }

  private static final List<Rule> RULES =
      List.of(
          AttributionRules::clause,
          AttributionRules::mainClause,
          AttributionRules::infinitive,
          AttributionRules::calledSomething,
          AttributionRules::prepositional,
          AttributionRules::nounPhrase);

  private AttributionRules() {}

  static List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Tree tree : scene.trees()) {
      for (int i = 0; i < tree.size(); i++) {
        accordingTo(scene, tree, i).ifPresent(drafts::add);
        verb(scene, tree, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> verb(Scene scene, Tree tree, int verb) {
    Set<String> takes = tree.isVerb(verb) ? Cues.standard().of(tree, verb) : Set.of();
    if (takes.isEmpty() || tree.is(verb, "amod", "compound")) {
      return Optional.empty();
    }
    for (Rule rule : RULES) {
      List<Integer> nodes = rule.content(tree, verb, takes);
      if (!nodes.isEmpty()) {
        List<Span> content = Pieces.of(scene, tree, verb, nodes);
        return content.isEmpty() ? Optional.empty() : Optional.of(draft(tree, verb, content));
      }
    }
    return besideQuotation(scene, tree, verb, takes);
  }

  /** "said (that) they would leave". */
  private static List<Integer> clause(Tree tree, int cue, Set<String> takes) {
    int clause = takes.contains("that") ? tree.child(cue, "ccomp") : -1;
    return clause < 0 ? List.of() : tree.branch(clause, Set.of());
  }

  /** "They would leave, she said": the cue hangs on what is said. */
  private static List<Integer> mainClause(Tree tree, int cue, Set<String> takes) {
    if (!takes.contains("that")) {
      return List.of();
    }
    int below = tree.child(cue, "parataxis");
    if (below >= 0 && below < cue && tree.child(cue, "obj", "ccomp") < 0) {
      return tree.branch(below, Set.of());
    }
    int head = tree.head(cue);
    if (head < 0 || !tree.is(cue, "parataxis") || tree.child(cue, "obj", "ccomp", "xcomp") >= 0) {
      return List.of();
    }
    List<Integer> nodes = new ArrayList<>(tree.branch(head, Set.of()));
    nodes.removeAll(tree.branch(cue, Set.of()));
    return nodes;
  }

  /** "vowed to stay". */
  private static List<Integer> infinitive(Tree tree, int cue, Set<String> takes) {
    int clause = takes.contains("to") ? tree.child(cue, "xcomp") : -1;
    return clause < 0 || !tree.marked(clause, "to") ? List.of() : tree.branch(clause, Set.of());
  }

  /** "called the plan a mistake", "called on them to leave". */
  private static List<Integer> calledSomething(Tree tree, int cue, Set<String> takes) {
    int named = takes.contains("as") ? tree.child(cue, "xcomp", "obl") : -1;
    int object = tree.child(cue, "obj");
    if (named < 0 || object < 0 || tree.is(named, "obl") && !tree.preposition(named).equals("as")) {
      return List.of();
    }
    List<Integer> nodes = new ArrayList<>(tree.branch(object, Set.of()));
    nodes.addAll(tree.branch(named, Set.of()));
    return nodes.stream().sorted().distinct().toList();
  }

  private static List<Integer> prepositional(Tree tree, int cue, Set<String> takes) {
    for (int child : tree.children(cue)) {
      String preposition = tree.preposition(child);
      if (tree.is(child, "obl") && !preposition.isEmpty() && takes.contains(preposition)) {
        List<Integer> nodes = new ArrayList<>(tree.branch(child, Set.of()));
        nodes.removeIf(n -> tree.head(n) == child && tree.is(n, "case") && n < child);
        return nodes;
      }
    }
    return List.of();
  }

  private static List<Integer> nounPhrase(Tree tree, int cue, Set<String> takes) {
    int object = takes.contains("obj") ? tree.child(cue, "obj") : -1;
    return object < 0 || tree.isPronoun(object) ? List.of() : tree.branch(object, Set.of());
  }

  /** A verb of saying that governs nothing, beside a quotation of its sentence. */
  private static Optional<Draft> besideQuotation(
      Scene scene, Tree tree, int verb, Set<String> takes) {
    if (!takes.contains("that") || Clauses.subject(tree, verb) < 0) {
      return Optional.empty();
    }
    Span sentence = tree.sentence().span();
    return scene.quotations().stream()
        .filter(q -> q.span().overlaps(sentence) && !q.span().contains(tree.token(verb).span()))
        .filter(q -> q.span().length() > 20)
        .min((a, b) -> Integer.compare(gap(a.span(), tree, verb), gap(b.span(), tree, verb)))
        .map(q -> draft(tree, verb, List.of(q.span())));
  }

  private static int gap(Span span, Tree tree, int verb) {
    int at = tree.token(verb).start();
    return at < span.start() ? span.start() - at : Math.max(0, at - span.end());
  }

  /** "according to officials". */
  private static Optional<Draft> accordingTo(Scene scene, Tree tree, int noun) {
    if (!tree.is(noun, "obl", "nmod", "advmod") || !ACCORDING.contains(tree.preposition(noun))) {
      return Optional.empty();
    }
    int head = tree.head(noun);
    int clause = head < 0 ? -1 : tree.isVerb(head) ? head : clauseAbove(tree, head);
    if (clause < 0) {
      return Optional.empty();
    }
    List<Integer> nodes = new ArrayList<>(tree.branch(clause, Set.of()));
    nodes.removeAll(tree.branch(noun, Set.of()));
    int marker =
        tree.children(noun).stream().filter(c -> tree.is(c, "case")).findFirst().orElse(noun);
    Span cue = tree.cover(tree.branch(marker, Set.of()));
    List<Span> content = Pieces.of(scene, tree, marker, nodes);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                List.of(Clauses.phrase(tree, noun)), List.of(cue), content, tree, marker, noun));
  }

  private static int clauseAbove(Tree tree, int node) {
    int clause = Clauses.clause(tree, node);
    return clause < 0 ? tree.sentence().root() : clause;
  }

  private static Draft draft(Tree tree, int cue, List<Span> content) {
    int own = tree.child(cue, "nsubj");
    int source = own >= 0 && !Clauses.passive(tree, cue) ? own : speaker(tree, cue);
    List<Span> sourceSpans = source < 0 ? List.of() : List.of(Clauses.phrase(tree, source));
    boolean inside =
        sourceSpans.stream().anyMatch(s -> content.stream().anyMatch(c -> c.overlaps(s)));
    return new Draft(
        inside ? List.of() : sourceSpans,
        List.of(cueSpan(tree, cue)),
        content,
        tree,
        cue,
        inside ? -1 : source);
  }

  private static int speaker(Tree tree, int cue) {
    return Clauses.passive(tree, cue) ? Clauses.agent(tree, cue) : Clauses.subject(tree, cue);
  }

  /** The verb with its auxiliaries, particle and what stands between them. */
  private static Span cueSpan(Tree tree, int cue) {
    int first = cue;
    int last = cue;
    for (int child : tree.children(cue)) {
      if (tree.is(child, "aux", "aux:pass") && child < cue) {
        first = Math.min(first, child);
      }
      if (tree.is(child, "compound:prt") && child == cue + 1) {
        last = child;
      }
    }
    return new Span(tree.token(first).start(), tree.token(last).end());
  }
}
