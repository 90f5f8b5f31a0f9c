package dev.readout.article;

import java.util.ArrayList;
import java.util.List;

/**
 * One outlet that a page credits, for its text or for a part in it.
 *
 * @param name the outlet as it is usually called
 * @param rule which kind of line credits it
 * @param evidence the words that credit it; empty where only the page's data does
 */
public record Credit(String name, Origin.Relation relation, String rule, List<Span> evidence) {
  public Credit {
    evidence = List.copyOf(evidence);
  }

  /** The same credit, with more words that say it. */
  public Credit with(List<Span> more) {
    List<Span> all = new ArrayList<>(evidence);
    all.addAll(more);
    return new Credit(name, relation, rule, all);
  }
}
