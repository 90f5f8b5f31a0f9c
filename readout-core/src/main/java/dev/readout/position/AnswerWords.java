package dev.readout.position;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.position.Confirmation.Answer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a verb with its negations answers: "confirmed", "would neither confirm nor deny", "dismissed
 * the report as fake", "refused to say whether". Stateless.
 */
final class AnswerWords {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "n’t", "no", "neither", "nor");
  private static final Set<String> REFUSING = Set.of("decline", "refuse", "fail");
  private static final Set<String> VERIFYING =
      Set.of("verify", "corroborate", "authenticate", "substantiate");
  private static final Set<String> ANSWERING =
      Set.of("comment", "respond", "reply", "answer", "return");
  private static final Set<String> ASKED =
      Set.of(
          "question",
          "request",
          "call",
          "comment",
          "query",
          "inquiry",
          "message",
          "email",
          "e-mail",
          "journalist",
          "reporter");
  private static final Set<String> ACCUSATIONS =
      Set.of(
          "report",
          "claim",
          "allegation",
          "accusation",
          "charge",
          "assertion",
          "rumor",
          "rumour",
          "account",
          "suggestion");
  private static final Set<String> UNTRUE =
      Set.of(
          "lie",
          "fake",
          "false",
          "untrue",
          "baseless",
          "groundless",
          "unfounded",
          "fabrication",
          "fabricated",
          "nonsense",
          "propaganda",
          "invention",
          "fiction",
          "hoax",
          "slander");

  private AnswerWords() {}

  /** What a verb answers, or null. */
  static @Nullable Answer of(Tree tree, int node) {
    String lemma = tree.lemma(node);
    int head = tree.head(node);
    boolean refused =
        head >= 0
            && tree.is(node, "xcomp", "ccomp", "advcl")
            && REFUSING.contains(tree.lemma(head));
    boolean negated = refused || negated(tree, node);
    boolean neither =
        lemma.equals("confirm")
            && tree.children(node).stream()
                .anyMatch(c -> Set.of("neither", "not", "n't", "n’t").contains(tree.word(c)))
            && (head >= 0 && tree.is(node, "conj") && tree.lemma(head).equals("deny")
                || tree.children(node, "conj").stream()
                    .anyMatch(c -> tree.lemma(c).equals("deny")));
    if (lemma.equals("confirm")) {
      return negated || neither && negated
          ? Answer.NOT_CONFIRMED
          : neither ? null : Answer.CONFIRMED;
    }
    if (lemma.equals("deny") && !negated && notRights(tree, node)) {
      return Answer.DENIED;
    }
    if (VERIFYING.contains(lemma)
        && (negated || tree.hasChildLemma(node, "advmod", Set.of("not")))) {
      return Answer.COULD_NOT_BE_VERIFIED;
    }
    Answer other = otherWords(tree, node, negated);
    if (other != null) {
      return other;
    }
    if (ANSWERING.contains(lemma) && negated) {
      boolean asked = lemma.equals("comment") || asked(tree, node);
      return asked || lemma.equals("respond") && tree.child(node, "obj") < 0
          ? Answer.NO_COMMENT
          : null;
    }
    return null;
  }

  /**
   * Answers in other words: "acknowledged that its troops had fired", "dismissed the report as
   * fake", "claimed responsibility", "refused to say whether".
   */
  private static @Nullable Answer otherWords(Tree tree, int node, boolean negated) {
    int object = Clauses.object(tree, node);
    String matter = object < 0 ? "" : tree.lemma(object);
    return switch (tree.lemma(node)) {
      case "acknowledge", "admit", "concede" ->
          tree.child(node, "ccomp") >= 0 || tree.child(node, "xcomp") >= 0
              ? negated ? Answer.NOT_CONFIRMED : Answer.CONFIRMED
              : null;
      case "reject", "dismiss", "refute", "rebut", "call", "label", "brand" ->
          !negated && ACCUSATIONS.contains(matter) && rejects(tree, node) ? Answer.DENIED : null;
      case "claim" ->
          matter.equals("responsibility")
              ? negated ? Answer.NOT_CONFIRMED : Answer.CONFIRMED
              : null;
      case "say", "disclose", "reveal" ->
          negated && tree.child(node, "ccomp") >= 0 && whether(tree, tree.child(node, "ccomp"))
              ? Answer.NO_COMMENT
              : null;
      default -> null;
    };
  }

  /** To call something a lie denies it, to call it grave does not. */
  private static boolean rejects(Tree tree, int node) {
    if (!Set.of("call", "label", "brand").contains(tree.lemma(node))) {
      return true;
    }
    Span whole = Clauses.whole(tree, node);
    for (int i = 0; i < tree.size(); i++) {
      if (whole.contains(tree.token(i).span()) && UNTRUE.contains(tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean whether(Tree tree, int clause) {
    return tree.marked(clause, "whether", "if");
  }

  /** "denied entry" and "denied bail" answer no question. */
  private static boolean notRights(Tree tree, int node) {
    int object = Clauses.object(tree, node);
    return !Clauses.passive(tree, node)
        && tree.child(node, "iobj") < 0
        && (object < 0
            || !Set.of(
                    "entry",
                    "visa",
                    "access",
                    "bail",
                    "permission",
                    "right",
                    "request",
                    "asylum",
                    "them",
                    "him",
                    "her")
                .contains(tree.lemma(object)));
  }

  private static boolean asked(Tree tree, int node) {
    int object = tree.child(node, "obj");
    int to = Clauses.oblique(tree, node, "to");
    return object >= 0 && ASKED.contains(tree.lemma(object))
        || to >= 0 && ASKED.contains(tree.lemma(to));
  }

  private static boolean negated(Tree tree, int node) {
    return Clauses.meansNobody(tree, tree.child(node, "nsubj"))
        || tree.children(node).stream()
            .anyMatch(
                c ->
                    NEGATIONS.contains(tree.word(c))
                        && tree.is(c, "advmod", "neg", "cc", "cc:preconj", "det"));
  }

  /** Plans to confirm, and confirming if asked, are no answers. */
  static boolean irrealis(Tree tree, int node) {
    boolean modal =
        tree.children(node, "aux").stream()
            .anyMatch(
                c ->
                    Set.of("will", "would", "may", "might", "must", "should")
                        .contains(tree.word(c)));
    // "would not comment" is an answer
    modal &=
        !(negated(tree, node)
            && tree.children(node, "aux").stream()
                .noneMatch(c -> Set.of("may", "might", "must", "should").contains(tree.word(c))));
    boolean bare = tree.tag(node).equals("VB") && tree.marked(node, "to");
    int head = tree.head(node);
    boolean refused = head >= 0 && REFUSING.contains(tree.lemma(head));
    return modal
        || bare && !refused && !tree.is(node, "xcomp")
        || tree.marked(node, "if", "unless");
  }
}
