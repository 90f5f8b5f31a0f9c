package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.List;
import java.util.Set;

/**
 * Which attributions that the rules find are worth having beside those that the annotator marks:
 * plain speech that happened ("he said", not "to say" or "might say"), of somebody told in the
 * third person, with a clause or with words between quotation marks. What a quotation's speaker
 * tells of "you" and "me" is his own word.
 */
final class Besides {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");

  /** Verbs whose object alone tells what is said. */
  private static final Set<String> AGAINST =
      Set.of("deny", "reject", "accuse", "call", "urge", "demand", "warn");

  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> TALKING =
      Set.of("i", "we", "you", "me", "us", "one", "someone", "somebody", "anyone", "everyone");

  private Besides() {}

  /** Whether a draft of the rules stands beside the marked ones. */
  static boolean worthTelling(Scene scene, Draft rule, List<Draft> marked) {
    Tree tree = rule.tree();
    if (tree == null || !rule.plainSpeech()) {
      return false;
    }
    int cue = rule.cueNode();
    if (!tree.isVerb(cue)) {
      return outside(rule, marked);
    }
    boolean happened =
        FINITE.contains(tree.tag(cue))
                && tree.children(cue, "aux").stream().noneMatch(c -> tree.tag(c).equals("MD"))
                && tree.children(cue).stream().noneMatch(c -> NOT.contains(tree.word(c)))
                && !tree.marked(cue, "if", "unless", "when", "whenever", "whether")
            || participle(tree, cue);
    boolean clause =
        rule.content().stream().anyMatch(scene::marked)
            || tree.child(cue, "ccomp") >= 0
            || AGAINST.contains(tree.lemma(cue));
    boolean somebody =
        rule.sourceNode() >= 0
            && !TALKING.contains(tree.word(rule.sourceNode()))
            && !Clauses.meansNobody(tree, rule.sourceNode());
    Span word = tree.token(cue).span();
    return happened && clause && somebody && !scene.quoted(word);
  }

  /** ", adding that ...": a participle that goes on with what its sentence tells. */
  private static boolean participle(Tree tree, int cue) {
    return tree.tag(cue).equals("VBG") && tree.is(cue, "advcl", "conj") && !tree.marked(cue, "by");
  }

  private static boolean outside(Draft rule, List<Draft> marked) {
    return rule.cue().stream().noneMatch(c -> marked.stream().anyMatch(m -> m.covers(c)));
  }
}
