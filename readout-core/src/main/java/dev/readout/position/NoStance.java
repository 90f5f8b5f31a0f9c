package dev.readout.position;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.Set;

/**
 * Says where a verb of the table of stances takes none: a wish for oneself, a suggestion that
 * something was so, what somebody is thought to want. Thread-safe.
 */
final class NoStance {
  private static final Set<String> SPEECH =
      Set.of("comment", "respond", "answer", "elaborate", "say", "reply", "discuss", "speak");
  private static final Set<String> HOSTILE =
      Set.of(
          "retaliate",
          "attack",
          "punish",
          "destroy",
          "crush",
          "avenge",
          "respond",
          "strike",
          "fight",
          "hit",
          "bomb",
          "invade",
          "sanction",
          "expel");
  private static final Set<String> DENYING =
      Set.of("deny", "stop", "end", "halt", "cease", "accuse", "fail", "condemn", "suspect");
  private static final Set<String> SAYINGS =
      Set.of(
          "report",
          "claim",
          "account",
          "allegation",
          "accusation",
          "charge",
          "assertion",
          "rumor",
          "rumour",
          "suggestion",
          "criticism",
          "finding");
  private static final Set<String> THOUGHTS =
      Set.of(
          "perception",
          "suspicion",
          "fear",
          "rumor",
          "rumour",
          "allegation",
          "accusation",
          "impression",
          "consider",
          "weigh",
          "contemplate",
          "mull");
  private static final Set<String> IGNORING =
      Set.of("ignore", "defy", "continue", "stay", "remain", "resist", "oppose", "interfere");

  /** What is sought of nobody. */
  private static final Set<String> WISHES =
      Set.of(
          "peace",
          "power",
          "office",
          "election",
          "re-election",
          "reelection",
          "nomination",
          "way",
          "solution",
          "compromise",
          "advice",
          "refuge",
          "shelter",
          "result");

  private NoStance() {}

  /** Silence, a wish for oneself, and "insisted that it was so" take no side. */
  static boolean noStance(Tree tree, int node) {
    int below = tree.child(node, "xcomp", "ccomp");
    return switch (tree.lemma(node)) {
      case "decline", "refuse" -> below >= 0 && SPEECH.contains(tree.lemma(below));
      // "rejected the report": an answer, no stance
      case "reject", "dismiss" -> {
        int object = Clauses.object(tree, node);
        yield object >= 0 && SAYINGS.contains(tree.lemma(object));
      }
      case "suggest", "propose" -> below >= 0 && !proposal(tree, below);
      case "promise", "pledge", "vow" ->
          below >= 0 && (StanceReader.negated(tree, below) || IGNORING.contains(tree.lemma(below)));
      // "sought peace": what is sought of nobody is a wish
      case "seek" -> {
        int object = Clauses.object(tree, node);
        yield object >= 0 && WISHES.contains(tree.lemma(object));
      }
      case "order" -> below >= 0 && Clauses.passive(tree, below);
      case "want" -> tree.child(node, "obj") < 0 && below >= 0 && tree.child(below, "nsubj") < 0;
      case "insist" -> {
        int clause = tree.child(node, "ccomp");
        yield clause >= 0
            && !(tree.tag(clause).equals("VB") && tree.child(clause, "aux") < 0)
            && tree.children(clause, "aux").stream()
                .noneMatch(c -> Set.of("must", "should").contains(tree.word(c)));
      }
      default -> false;
    };
  }

  /** "Which Peru has vowed to ignore": what is meant stands before it. */
  static boolean relative(Tree tree, Span content) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).start() == content.start()) {
        return tree.tag(i).equals("WDT") || tree.tag(i).equals("WP");
      }
    }
    return false;
  }

  /** "Suggested holding talks", "proposed that both withdraw"; not "suggested that it was late". */
  private static boolean proposal(Tree tree, int clause) {
    boolean bare = tree.tag(clause).equals("VB") && tree.child(clause, "aux", "cop") < 0;
    return tree.tag(clause).equals("VBG") && tree.child(clause, "nsubj", "aux") < 0
        || bare
        || tree.marked(clause, "to")
        || tree.children(clause, "aux").stream().anyMatch(c -> tree.word(c).equals("should"));
  }

  /** "vowed to retaliate" offers nothing. */
  static boolean hostile(Tree tree, int node) {
    int below = tree.child(node, "xcomp");
    return below >= 0 && HOSTILE.contains(tree.lemma(below));
  }

  /** "Denied backing the rebels", "offered to support the budget": another verb's matter. */
  static boolean below(Tree tree, int node) {
    int head = tree.head(node);
    if (head >= 0 && (thought(tree, node) || tree.is(node, "advcl") && untaken(tree, node))) {
      return true;
    }
    return head >= 0
        && tree.is(node, "xcomp", "advcl", "obl")
        && (DENYING.contains(tree.lemma(head))
            || tree.is(node, "xcomp") && StanceReader.takesStance(tree, head));
  }

  /** "The perception that Peru wants war", "is considering urging the king to go". */
  private static boolean thought(Tree tree, int node) {
    int head = tree.head(node);
    return tree.is(node, "acl", "ccomp", "xcomp") && THOUGHTS.contains(tree.lemma(head));
  }

  /** "Until the king promised to go": nobody has said yet that he did. */
  private static boolean untaken(Tree tree, int clause) {
    return tree.marked(clause, "until")
        || tree.marked(clause, "unless")
        || tree.marked(clause, "if");
  }
}
