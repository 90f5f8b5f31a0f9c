package dev.readout.copy;

import java.util.List;

/**
 * Articles that go back to one text.
 *
 * @param id from the smallest content hash of its members, so that it does not depend on who came
 *     when; an id that a family had before others joined it still leads there, see {@link
 *     FamilyIndex#family(String)}
 * @param members ids of the articles, ascending
 * @param edges which comparisons made it a family, by ids of the articles
 */
public record Family(String id, List<String> members, List<Edge> edges) {
  /**
   * Two members that were found to be copies.
   *
   * @param a id of the smaller article
   * @param comparison of {@code a} with {@code b}
   */
  public record Edge(String a, String b, Comparison comparison) {}

  public Family {
    members = List.copyOf(members);
    edges = List.copyOf(edges);
  }
}
