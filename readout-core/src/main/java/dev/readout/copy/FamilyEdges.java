package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.copy.Family.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The comparisons that hold a family together: each member with those that came before it, up to
 * the first of which it is nearly all. A function of the members alone.
 */
final class FamilyEdges {
  /** With such a source a member needs no other. */
  private static final double NEARLY_ALL = 0.95;

  private FamilyEdges() {}

  static List<Edge> of(List<ComparedText> members, CopyDetector detector) {
    List<Article> articles = members.stream().map(ComparedText::article).toList();
    Comparator<Article> order = FirstComeOrder.of(articles).comparator();
    List<ComparedText> ordered =
        members.stream().sorted(Comparator.comparing(ComparedText::article, order)).toList();
    List<Edge> edges = new ArrayList<>();
    for (int i = 1; i < ordered.size(); i++) {
      ComparedText later = ordered.get(i);
      for (int j = 0; j < i; j++) {
        Comparison comparison = detector.compare(later, ordered.get(j));
        if (comparison.copy()) {
          edges.add(edge(later.article().id(), ordered.get(j).article().id(), comparison));
          if (comparison.sharedOfA() >= NEARLY_ALL) {
            break;
          }
        }
      }
    }
    edges.sort(Comparator.comparing(Edge::a).thenComparing(Edge::b));
    return edges;
  }

  private static Edge edge(String one, String other, Comparison comparison) {
    return one.compareTo(other) < 0
        ? new Edge(one, other, comparison)
        : new Edge(other, one, comparison.flipped());
  }
}
