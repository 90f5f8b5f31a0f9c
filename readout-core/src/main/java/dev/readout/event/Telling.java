package dev.readout.event;

import dev.readout.article.Span;
import dev.readout.clause.Tree;
import java.util.List;

/**
 * One place in the text that tells an event, before names, times and statements are attached.
 *
 * @param host the verb that lends an event noun its subject and circumstances; the node itself for
 *     a verb
 */
record Telling(
    Tree tree,
    int node,
    int host,
    Pattern pattern,
    List<Integer> sources,
    List<Integer> targets,
    Span trigger,
    EventStatus status) {
  Telling {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }
}
