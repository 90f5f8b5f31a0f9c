package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.Comparator;
import java.util.List;

/**
 * The clauses of the cues that the annotator marks: the verb of a cue, whose it is by the parse,
 * and how far a content stands from it.
 */
final class MarkedClauses {
  private final Scene scene;

  MarkedClauses(Scene scene) {
    this.scene = scene;
  }

  /**
   * Of cues that stand in clauses of their own ("condemned the drill and said") the one that the
   * content hangs on, else the nearest.
   */
  List<Span> oneClause(List<Span> cues, List<Span> content) {
    List<Span> verbs = cues.stream().filter(c -> finite(c) >= 0).toList();
    if (verbs.size() < 2) {
      return cues;
    }
    return List.of(
        verbs.stream()
            .min(
                Comparator.comparingInt((Span c) -> distance(c, content.getFirst()))
                    .thenComparingInt(Span::start))
            .orElse(verbs.getFirst()));
  }

  /** The finite verb of a cue; -1 where it has none. */
  private int finite(Span cue) {
    Tree tree = scene.treeAt(cue.start()).orElse(null);
    int verb = tree == null ? -1 : verbIn(tree, cue);
    return verb >= 0 && tree != null && tree.isVerb(verb) && !tree.tag(verb).equals("VB")
        ? verb
        : -1;
  }

  /**
   * The source that the annotator gives, unless the cue's verb has a subject of its own beside it:
   * then that one of the sources, or the subject itself where the source stands in another
   * sentence.
   */
  List<Span> ownSource(List<Span> cue, List<Span> given, List<Span> content) {
    int verb = cue.isEmpty() ? -1 : finite(cue.getFirst());
    Tree tree = verb < 0 ? null : scene.treeAt(cue.getFirst().start()).orElse(null);
    int own = tree == null ? -1 : tree.child(verb, "nsubj");
    boolean joined = tree != null && own < 0 && tree.is(verb, "conj");
    int subject = tree != null && joined ? Clauses.subject(tree, verb) : own;
    if (tree != null && verb >= 0 && passive(tree, verb)) {
      return given.stream().filter(g -> partOf(tree, verb, g)).toList();
    }
    if (tree == null || subject < 0) {
      return given;
    }
    Span word = tree.token(subject).span();
    List<Span> marked = given.stream().filter(g -> g.overlaps(word)).toList();
    if (!marked.isEmpty()) {
      return given.size() > 1 ? marked : given;
    }
    Span phrase = Clauses.phrase(tree, subject);
    boolean apart = content.stream().noneMatch(phrase::overlaps);
    boolean relative = tree.tag(subject).equals("WP") || tree.tag(subject).equals("WDT");
    boolean others =
        elsewhere(tree, given)
            || own >= 0 && (subjects(tree, given, verb) || ownClause(tree, given, verb));
    return others && apart && !relative ? List.of(phrase) : given;
  }

  /**
   * Whether all sources given are subjects of other verbs ("Peru said ... and Chile denied ...").
   */
  private static boolean subjects(Tree tree, List<Span> given, int verb) {
    return !given.isEmpty()
        && given.stream()
            .map(tree::top)
            .allMatch(
                top ->
                    top >= 0
                        && tree.is(top, "nsubj")
                        && tree.head(top) >= 0
                        && tree.is(verb, "conj")
                        && tree.head(verb) == tree.head(top));
  }

  /**
   * Whether a source may be taken for the sayer of a verb: of a passive only what is part of it.
   */
  static boolean mayBeSayer(Tree tree, int verb, Span source) {
    return !tree.isVerb(verb) || !passive(tree, verb) || partOf(tree, verb, source);
  }

  /**
   * Also "a ruling expected in May": a participle that says what was done to the noun before it.
   */
  private static boolean passive(Tree tree, int verb) {
    boolean participle =
        tree.tag(verb).equals("VBN")
            && tree.is(verb, "acl")
            && tree.child(verb, "nsubj", "aux") < 0;
    return participle || Clauses.passive(tree, verb);
  }

  /**
   * Whether a source has part in a passive: "was quoted as saying", "rejected by Peru". In "the
   * vote is expected to pass, Peru said" it is not Peru that expects it.
   */
  private static boolean partOf(Tree tree, int verb, Span source) {
    if (!tree.sentence().span().contains(source)) {
      return false;
    }
    int agent = Clauses.agent(tree, verb);
    int top = tree.top(source);
    int above = top < 0 ? -1 : tree.head(top);
    boolean subject = above >= 0 && tree.is(top, "nsubj") && !Clauses.passive(tree, above);
    boolean apart = above >= 0 && (!tree.below(above, verb) || tree.is(above, "parataxis"));
    boolean otherwise = subject && above != verb && apart;
    return agent >= 0 && Clauses.phrase(tree, agent).overlaps(source) || !otherwise;
  }

  /** "Peru said ..., despite Chile denying it": the clause has a subject of its own. */
  private static boolean ownClause(Tree tree, List<Span> given, int verb) {
    return tree.is(verb, "advcl")
        && tree.tag(verb).equals("VBG")
        && !given.isEmpty()
        && given.stream()
            .map(tree::top)
            .allMatch(top -> top >= 0 && tree.is(top, "nsubj") && tree.below(verb, tree.head(top)));
  }

  static boolean elsewhere(Tree tree, List<Span> given) {
    return given.stream().noneMatch(g -> tree.sentence().span().contains(g));
  }

  /** Characters between, with a fine for another sentence and a bonus for a link in the parse. */
  int distance(Span cue, Span content) {
    int gap = Math.max(0, Math.max(content.start() - cue.end(), cue.start() - content.end()));
    Tree tree = scene.treeAt(cue.start()).orElse(null);
    if (tree == null) {
      return gap;
    }
    Span sentence = tree.sentence().span();
    if (!sentence.overlaps(content)) {
      return gap + 150;
    }
    int cueNode = verbIn(tree, cue);
    int top = tree.top(content);
    boolean linked =
        cueNode >= 0
            && top >= 0
            && (tree.head(top) == cueNode || tree.head(cueNode) == top || tree.below(top, cueNode));
    return linked ? gap / 4 : gap + 20;
  }

  static int verbIn(Tree tree, Span cue) {
    int top = tree.top(cue);
    for (int i = 0; i < tree.size(); i++) {
      if (cue.contains(tree.token(i).span()) && tree.isVerb(i) && !tree.is(i, "aux", "aux:pass")) {
        return i;
      }
    }
    return top;
  }
}
