package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An attribution before its speaker is looked up. Spans are in offsets of the article.
 *
 * @param tree the sentence of the cue, or of the source where there is no cue; null where neither
 *     was found
 * @param cueNode the verb or noun of saying in the tree, or -1
 * @param sourceNode head of the source in the tree, or -1
 */
record Draft(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    @Nullable Tree tree,
    int cueNode,
    int sourceNode) {
  private static final Set<String> PLAIN =
      Set.of(
          "say",
          "tell",
          "announce",
          "report",
          "claim",
          "deny",
          "confirm",
          "warn",
          "add",
          "reveal",
          "state",
          "declare",
          "write",
          "post",
          "tweet",
          "insist",
          "suggest",
          "maintain",
          "note",
          "explain",
          "call",
          "urge",
          "demand",
          "accuse",
          "reject",
          "decline",
          "refuse");

  Draft {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  Draft withContent(List<Span> other) {
    return new Draft(source, cue, other, tree, cueNode, sourceNode);
  }

  /** Where it starts in the text. */
  int start() {
    int first = Integer.MAX_VALUE;
    for (List<Span> part : List.of(source, cue, content)) {
      for (Span span : part) {
        first = Math.min(first, span.start());
      }
    }
    return first;
  }

  /** An act of speech, not of thought or will. */
  boolean plainSpeech() {
    return tree != null
        && cueNode >= 0
        && (PLAIN.contains(tree.lemma(cueNode)) || tree.lemma(cueNode).startsWith("accord"));
  }

  /** "did not confirm the talks" says nothing; it is read as an answer, not as a statement. */
  boolean withholds() {
    return tree != null
        && cueNode >= 0
        && tree.lemma(cueNode).equals("confirm")
        && (Clauses.meansNobody(tree, tree.child(cueNode, "nsubj"))
            || tree.children(cueNode).stream()
                .anyMatch(c -> Set.of("not", "n't", "n’t", "never").contains(tree.word(c))));
  }

  /**
   * Nothing is told: no verb of saying and no quotation carries it, or its content is a pronoun
   * ("they want it").
   */
  boolean empty() {
    return tree != null && content.size() == 1 && bare(tree, content.getFirst());
  }

  private static boolean bare(Tree tree, Span content) {
    int at = tree.at(content.start());
    return at >= 0
        && tree.token(at).span().equals(content)
        && (tree.isPronoun(at) || tree.tag(at).equals("DT") || tree.tag(at).equals("WDT"));
  }

  boolean covers(Span span) {
    return content.stream().anyMatch(c -> c.contains(span));
  }
}
