package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Those who say nothing: "declined to comment on the report", "did not respond to a request",
 * "could not be reached", "there was no comment from the palace". The content is the matter that
 * they are silent on, where the text names one.
 */
final class SilenceRules {
  private static final Set<String> WITHHOLDING = Set.of("decline", "refuse", "fail");
  private static final Set<String> SPEAKING =
      Set.of("comment", "respond", "reply", "answer", "elaborate", "speak");
  private static final Set<String> ANSWERS =
      Set.of("comment", "response", "reaction", "reply", "answer", "word", "statement");
  private static final Set<String> ASKED =
      Set.of(
          "question",
          "request",
          "call",
          "query",
          "inquiry",
          "message",
          "email",
          "e-mail",
          "letter",
          "comment",
          "reporter",
          "journalist");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

  private SilenceRules() {}

  /** Whether an attribution tells that nothing was said. */
  static boolean silent(Draft draft) {
    Tree tree = draft.tree();
    if (tree == null) {
      return false;
    }
    if (draft.cueNode() >= 0 && at(tree, draft.cueNode()).isPresent()) {
      return true;
    }
    return draft.cue().stream()
        .anyMatch(
            cue -> {
              for (int i = 0; i < tree.size(); i++) {
                if (cue.contains(tree.token(i).span()) && at(tree, i).isPresent()) {
                  return true;
                }
              }
              return false;
            });
  }

  /** The silence that a word of a sentence tells. */
  static Optional<Draft> at(Tree tree, int node) {
    if (tree.isVerb(node)) {
      return verb(tree, node);
    }
    boolean none =
        ANSWERS.contains(tree.lemma(node))
            && tree.children(node, "det").stream().anyMatch(c -> tree.word(c).equals("no"));
    return none ? noun(tree, node) : Optional.empty();
  }

  private static Optional<Draft> verb(Tree tree, int node) {
    int spoken = tree.child(node, "xcomp");
    boolean withheld =
        WITHHOLDING.contains(tree.lemma(node))
            && spoken >= 0
            && tree.marked(spoken, "to")
            && speech(tree, spoken);
    boolean negated =
        tree.children(node, "advmod").stream().anyMatch(c -> NEGATIONS.contains(tree.word(c)))
            || Clauses.meansNobody(tree, tree.child(node, "nsubj"));
    boolean unreached = negated && tree.lemma(node).equals("reach") && Clauses.passive(tree, node);
    boolean mute = negated && speech(tree, node) && !conditional(tree, node);
    if (!withheld && !unreached && !mute) {
      return Optional.empty();
    }
    int source =
        withheld || mute ? Clauses.subject(tree, node) : tree.child(node, "nsubj:pass", "nsubj");
    int last = withheld ? spoken : node;
    int first =
        tree.children(node, "aux", "aux:pass").stream()
            .filter(c -> c < node)
            .findFirst()
            .orElse(node);
    return source < 0
        ? Optional.empty()
        : Optional.of(
            new Draft(
                List.of(Clauses.phrase(tree, source)),
                List.of(new Span(tree.token(first).start(), tree.token(last).end())),
                matter(tree, last),
                tree,
                node,
                source));
  }

  /** To comment, or to answer what was asked. */
  private static boolean speech(Tree tree, int verb) {
    if (!SPEAKING.contains(tree.lemma(verb))) {
      return tree.lemma(verb).equals("return") && asked(tree, tree.child(verb, "obj"));
    }
    int object = tree.child(verb, "obj");
    int to = Clauses.oblique(tree, verb, "to");
    boolean comment = Set.of("comment", "elaborate").contains(tree.lemma(verb));
    return comment
        || object < 0 && to < 0 && !tree.lemma(verb).equals("speak")
        || asked(tree, object)
        || asked(tree, to)
        || tree.lemma(verb).equals("speak") && asked(tree, Clauses.oblique(tree, verb, "with"));
  }

  private static boolean asked(Tree tree, int noun) {
    return noun >= 0 && ASKED.contains(tree.lemma(noun));
  }

  private static boolean conditional(Tree tree, int verb) {
    return tree.marked(verb, "if", "unless")
        || tree.children(verb, "aux").stream()
            .anyMatch(c -> Set.of("should", "must", "can", "could", "may").contains(tree.word(c)));
  }

  /** "There was no immediate reaction from Brussels." */
  private static Optional<Draft> noun(Tree tree, int node) {
    int head = tree.head(node);
    int from = Clauses.oblique(tree, node, "from", "by");
    from = from < 0 && head >= 0 ? Clauses.oblique(tree, head, "from", "by") : from;
    if (from < 0) {
      return Optional.empty();
    }
    int no = tree.child(node, "det");
    return Optional.of(
        new Draft(
            List.of(Clauses.phrase(tree, from)),
            List.of(new Span(tree.token(no).start(), tree.token(node).end())),
            matter(tree, node),
            tree,
            node,
            from));
  }

  private static List<Span> matter(Tree tree, int node) {
    int about = Clauses.oblique(tree, node, "on", "about", "upon", "regarding");
    boolean day =
        about >= 0 && tree.tag(about).startsWith("NNP") && tree.preposition(about).equals("on");
    return about < 0 || day ? List.of() : List.of(Clauses.phrase(tree, about));
  }
}
