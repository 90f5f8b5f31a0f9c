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
  private static final Set<String> PRESENT = Set.of("is", "are", "am", "'s", "'re", "’s", "’re");
  private static final Set<String> CONTINUING = Set.of("continue", "keep");
  private static final Set<String> LASTING =
      Set.of("continue", "rage", "persist", "drag", "intensify", "escalate", "grind");
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
      } else if (status == HAPPENED && PRESENT.contains(word) && tree.tag(verb).equals("VBG")) {
        status = ONGOING;
      }
    }
    if (status == HAPPENED
        && tree.marked(verb, "to")
        && tree.children(verb, "cop", "aux").stream().anyMatch(c -> tree.lemma(c).equals("be"))) {
      status = PLANNED; // "is to visit"
    }
    if (status == HAPPENED && lasting(tree, verb)) {
      status = ONGOING;
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

  /** "has been shelling the town", "continues to arm the rebels", "keeps shelling". */
  private static boolean lasting(Tree tree, int verb) {
    int head = tree.head(verb);
    if (tree.is(verb, "xcomp") && head >= 0 && CONTINUING.contains(tree.lemma(head))) {
      return isPresent(tree, head) && !negated(tree, head);
    }
    return tree.tag(verb).equals("VBG")
        && tree.children(verb, "aux").stream().anyMatch(c -> tree.word(c).equals("been"))
        && tree.children(verb, "aux").stream()
            .anyMatch(c -> Set.of("has", "have", "'ve", "’ve").contains(tree.word(c)));
  }

  private static boolean isPresent(Tree tree, int verb) {
    return Set.of("VBZ", "VBP").contains(tree.tag(verb)) && tree.child(verb, "aux") < 0;
  }

  /** "The war rages on", "talks are under way", "the siege is in its third year". */
  static boolean goesOn(Tree tree, int noun) {
    int head = tree.head(noun);
    if (head < 0 || !tree.is(noun, "nsubj")) {
      return false;
    }
    if (tree.isVerb(head)) {
      boolean on =
          tree.children(head, "compound:prt", "advmod").stream()
              .anyMatch(c -> Set.of("on", "ahead").contains(tree.word(c)));
      return (LASTING.contains(tree.lemma(head)) || on && tree.lemma(head).equals("go"))
          && isPresent(tree, head)
          && !negated(tree, head);
    }
    boolean now = tree.children(head, "cop").stream().anyMatch(c -> PRESENT.contains(tree.word(c)));
    boolean within =
        tree.preposition(head).equals("in")
            && tree.children(head, "nmod:poss").stream().anyMatch(c -> tree.word(c).equals("its"));
    boolean way = tree.word(head).equals("way") && tree.preposition(head).equals("under");
    return now
        && !negated(tree, head)
        && (within || way || Set.of("underway", "ongoing").contains(tree.word(head)));
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
