package dev.readout.event;

import static dev.readout.event.EventStatus.DENIED;
import static dev.readout.event.EventStatus.DID_NOT_HAPPEN;

import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.Set;

/** Words at an event that say that it was not. Stateless and thread-safe. */
final class Denials {
  private static final StatusTables TABLES = StatusTables.standard();

  private Denials() {}

  /**
   * Whether a word at the event itself says that it was not: however sure the annotator is of the
   * deed, what nobody did, what was ruled out or has yet to be done was not done.
   */
  static boolean explicit(Tree tree, int node) {
    if (Clauses.meansNobody(tree, node)
        || Clauses.meansNobody(tree, tree.child(node, "nsubj", "nsubj:pass"))
        || ClauseStatus.negated(tree, node)) {
      return true;
    }
    int head = tree.head(node);
    if (head < 0) {
      return false;
    }
    boolean clause = tree.is(node, "xcomp", "ccomp") || Clauses.raised(tree, node) >= 0;
    EventStatus effect =
        clause
            ? TABLES.operator(TABLES.operatorLemma(tree, head))
            : tree.is(node, "obj", "nsubj:pass")
                ? TABLES.governor(TABLES.operatorLemma(tree, head))
                : null;
    return effect == DID_NOT_HAPPEN
        || effect == DENIED
        || clause && ClauseStatus.hasAdverb(tree, head, Set.of("yet"));
  }
}
