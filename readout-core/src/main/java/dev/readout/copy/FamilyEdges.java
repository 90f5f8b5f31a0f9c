package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.copy.Family.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The comparisons that hold a family together: each member with those that came before it; in a
 * large family, up to the first from which it has nearly all. A function of the members alone.
 */
final class FamilyEdges {
  /** In a family of so many all are compared. */
  private static final int FEW = 40;

  /** In a larger one a member with such a source needs no other. */
  private static final double NEARLY_ALL = 0.95;

  private FamilyEdges() {}

  static List<Edge> of(List<ComparedText> members, CopyDetector detector) {
    List<Article> articles = members.stream().map(ComparedText::article).toList();
    Map<String, ComparedText> byId = new HashMap<>();
    members.forEach(member -> byId.put(member.article().id(), member));
    List<ComparedText> ordered =
        FirstComeOrder.of(articles).ordered().stream()
            .map(article -> Objects.requireNonNull(byId.get(article.id())))
            .toList();
    List<Edge> edges = new ArrayList<>();
    for (int i = 1; i < ordered.size(); i++) {
      ComparedText later = ordered.get(i);
      for (int j = 0; j < i; j++) {
        Comparison comparison = detector.compare(later, ordered.get(j));
        if (comparison.copy()) {
          edges.add(edge(later.article().id(), ordered.get(j).article().id(), comparison));
          if (ordered.size() > FEW && comparison.sharedOfA() >= NEARLY_ALL) {
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
