package dev.readout.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in the graph of a pattern; filled while the rules are loaded, then only read. */
final class PatternNode {
  /**
   * A way on: by a literal word, by a kind, or, with neither, without taking a word.
   *
   * @param to where it leads
   */
  record Edge(@Nullable String literal, @Nullable Kind kind, PatternNode to) {
    boolean isFree() {
      return literal == null && kind == null;
    }
  }

  private final List<Edge> edges = new ArrayList<>(2);
  private @Nullable Rule rule;

  void add(Edge edge) {
    edges.add(edge);
  }

  List<Edge> edges() {
    return edges;
  }

  /** The rule whose pattern is complete here, or null. */
  @Nullable Rule rule() {
    return rule;
  }

  void complete(Rule completed) {
    rule = completed;
  }

  /** All ways on that take a word, those behind free edges included. */
  List<Edge> firstSteps() {
    List<Edge> steps = new ArrayList<>();
    collect(steps);
    return steps;
  }

  private void collect(List<Edge> steps) {
    for (Edge edge : edges) {
      if (edge.isFree()) {
        edge.to().collect(steps);
      } else {
        steps.add(edge);
      }
    }
  }
}
