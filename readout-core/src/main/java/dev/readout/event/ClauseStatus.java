package dev.readout.event;

import static dev.readout.event.EventStatus.CLAIMED;
import static dev.readout.event.EventStatus.DEMANDED;
import static dev.readout.event.EventStatus.DID_NOT_HAPPEN;
import static dev.readout.event.EventStatus.HAPPENED;
import static dev.readout.event.EventStatus.HYPOTHETICAL;
import static dev.readout.event.EventStatus.ONGOING;
import static dev.readout.event.EventStatus.PLANNED;

import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.Set;

/** What a clause says of its own status: auxiliaries, negation, conditions, adverbs of hearsay. */
final class ClauseStatus {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "nor", "neither", "n’t");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "should", "provided", "assuming");
  private static final Set<String> FUTURE = Set.of("will", "wo", "'ll", "’ll", "shall");
  private static final Set<String> POSSIBLE = Set.of("can", "could", "may", "might", "ca");
  private static final Set<String> BARRED = Set.of("must", "should", "may", "might");
  private static final Set<String> NEEDED = Set.of("must", "should", "ought");
  private static final Set<String> RUMOURED =
      Set.of("allegedly", "reportedly", "supposedly", "purportedly");

  private ClauseStatus() {}

  /** Auxiliaries, negation, tense. */
  static EventStatus own(Tree tree, int verb) {
    EventStatus status = HAPPENED;
    for (int child : tree.children(verb, "aux", "aux:pass", "cop")) {
      String word = tree.word(child);
      if (FUTURE.contains(word)) {
        status = PLANNED;
      } else if (POSSIBLE.contains(word)) {
        status = HYPOTHETICAL;
      } else if (NEEDED.contains(word)) {
        status = word.equals("should") && dated(tree, verb) ? PLANNED : DEMANDED;
      } else if (word.equals("would") || word.equals("'d") || word.equals("’d")) {
        status = reported(tree, verb) || !supposed(tree, verb) ? PLANNED : HYPOTHETICAL;
      } else if (status == HAPPENED
          && tree.tag(verb).equals("VBG")
          && Set.of("is", "are", "am", "'s", "'re", "’s", "’re").contains(word)) {
        status = ONGOING;
      }
    }
    if (negated(tree, verb)) {
      // "must not leave" and "cannot leave" tell what ought to be, "could not leave" what was
      boolean barred =
          tree.children(verb, "aux").stream().anyMatch(c -> BARRED.contains(tree.word(c)));
      return barred ? HYPOTHETICAL : DID_NOT_HAPPEN;
    }
    if (status == HAPPENED && hasAdverb(tree, verb, RUMOURED)) {
      return CLAIMED;
    }
    if (status == PLANNED
        && hasAdverb(tree, verb, Set.of("probably", "likely", "possibly", "perhaps", "maybe"))) {
      return HYPOTHETICAL;
    }
    return status;
  }

  /** "should arrive next week" tells what is due, not what ought to be. */
  static boolean dated(Tree tree, int verb) {
    return tree.children(verb, "obl").stream()
        .anyMatch(
            c ->
                tree.children(c, "case").isEmpty()
                    && (tree.word(c).equals("tomorrow")
                        || tree.hasChildLemma(c, "amod", Set.of("next", "coming"))));
  }

  /** "would leave if ...", "would have left", "would like": what is only thought of. */
  static boolean supposed(Tree tree, int verb) {
    boolean condition = tree.children(verb, "advcl").stream().anyMatch(c -> conditional(tree, c));
    boolean perfect =
        tree.children(verb, "aux").stream().anyMatch(c -> tree.word(c).equals("have"));
    return condition || perfect || tree.is(verb, "advcl", "acl:relcl");
  }

  /** "said it would": a plan told afterwards; without a past verb of saying it is a supposition. */
  static boolean reported(Tree tree, int verb) {
    int head = tree.head(verb);
    return head >= 0
        && (tree.is(verb, "ccomp") || tree.child(verb, "parataxis") >= 0)
        && (tree.tag(head).equals("VBD") || tree.tag(head).equals("VBN") || tree.isNoun(head));
  }

  static boolean negated(Tree tree, int verb) {
    boolean direct =
        tree.children(verb).stream()
            .anyMatch(
                c ->
                    tree.is(c, "advmod", "neg", "det", "cc")
                        && NEGATIONS.contains(tree.word(c))
                        && !(tree.is(c, "cc") && tree.word(c).equals("nor"))
                        && !onlyAfter(tree, c));
    int subject = tree.child(verb, "nsubj");
    int object = tree.child(verb, "obj");
    return direct
        || Clauses.meansNobody(tree, subject)
        || Clauses.meansNobody(tree, object)
        || tree.marked(verb, "without");
  }

  /** "not only" and "not just" deny nothing. */
  static boolean onlyAfter(Tree tree, int negation) {
    return negation + 1 < tree.size()
        && Set.of("only", "just", "merely").contains(tree.word(negation + 1));
  }

  static boolean hasAdverb(Tree tree, int verb, Set<String> adverbs) {
    return tree.hasChildLemma(verb, "advmod", adverbs);
  }

  static boolean conditional(Tree tree, int verb) {
    return tree.children(verb).stream()
        .anyMatch(
            c -> tree.is(c, "mark", "advmod") && c < verb && CONDITIONS.contains(tree.word(c)));
  }
}
