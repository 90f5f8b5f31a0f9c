package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.copy.Comparison.Kind;
import dev.readout.copy.Family.Edge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who in a family has the text from whom: a tree whose root is the member that most likely stood
 * first ({@link FirstComeOrder}). Each other member hangs from one already in the tree: the one
 * that it credits or cites, else the one with which it compares best, so that there are no cycles.
 *
 * @param origin who wrote the text, as far as any member says; null where none does
 * @param members the root first, then in the order in which they were hung
 */
public record Lineage(Family family, @Nullable String origin, List<Member> members) {
  /** How a member stands to the one it hangs from. */
  public enum Relation {
    ORIGINAL,
    COPY,
    REWRITE,
    TRANSLATION
  }

  /**
   * A member of a family.
   *
   * @param of id of the article that it has its text from; null for the root
   * @param shared share of this article's words that it has from there, 0 to 1; null for the root
   * @param passages what it has from there: {@code inA} here, {@code inB} there
   * @param certain false where nothing but the lengths decided who came first
   */
  public record Member(
      String article,
      Relation relation,
      @Nullable String of,
      @Nullable Double shared,
      List<SharedPassage> passages,
      boolean certain,
      String reason) {
    public Member {
      passages = List.copyOf(passages);
    }
  }

  public Lineage {
    members = List.copyOf(members);
  }

  /**
   * The lineage of a family.
   *
   * @param articles its members by id, at least
   * @throws IllegalArgumentException if a member is missing
   */
  public static Lineage of(Family family, Map<String, Article> articles) {
    List<Article> members = new ArrayList<>();
    for (String id : family.members()) {
      Article article = articles.get(id);
      if (article == null) {
        throw new IllegalArgumentException("no article " + id);
      }
      members.add(article);
    }
    FirstComeOrder order = FirstComeOrder.of(members);
    return new Lineage(family, order.origin(), hang(family, order.ordered(), order));
  }

  private static List<Member> hang(Family family, List<Article> ranked, FirstComeOrder order) {
    Map<String, Map<String, Comparison>> compared = new HashMap<>();
    for (Edge edge : family.edges()) {
      put(compared, edge.a(), edge.b(), edge.comparison());
      put(compared, edge.b(), edge.a(), edge.comparison().flipped());
    }
    Map<String, Article> placed = new LinkedHashMap<>();
    List<Member> members = new ArrayList<>();
    Article root = ranked.getFirst();
    placed.put(root.id(), root);
    members.add(
        new Member(
            root.id(),
            Relation.ORIGINAL,
            null,
            null,
            List.of(),
            order.sureOfFirst(),
            order.why(root, null)));
    List<Article> open = new ArrayList<>(ranked.subList(1, ranked.size()));
    while (!open.isEmpty()) {
      // In rank order, so that of two copies the earlier one is hung first.
      Article next =
          open.stream()
              .filter(
                  a ->
                      compared.getOrDefault(a.id(), Map.of()).keySet().stream()
                          .anyMatch(placed::containsKey))
              .findFirst()
              .orElse(open.getFirst());
      open.remove(next);
      members.add(member(next, placed, compared.getOrDefault(next.id(), Map.of()), root, order));
      placed.put(next.id(), next);
    }
    return members;
  }

  private static void put(
      Map<String, Map<String, Comparison>> compared, String a, String b, Comparison comparison) {
    compared.computeIfAbsent(a, x -> new TreeMap<>()).put(b, comparison);
  }

  private static Member member(
      Article article,
      Map<String, Article> placed,
      Map<String, Comparison> compared,
      Article root,
      FirstComeOrder order) {
    Article source = null;
    Comparison best = null;
    // In the order of the tree, so that of equals the earlier one is taken.
    for (Article candidate : placed.values()) {
      Comparison comparison = compared.get(candidate.id());
      if (comparison != null
          && (best == null
              || source == null
              || fit(order.claim(article, candidate), comparison)
                  > fit(order.claim(article, source), best))) {
        source = candidate;
        best = comparison;
      }
    }
    if (best == null || source == null) {
      return new Member(
          article.id(),
          Relation.COPY,
          root.id(),
          null,
          List.of(),
          false,
          "in one family by others");
    }
    return new Member(
        article.id(),
        relation(best.kind()),
        source.id(),
        best.sharedOfA(),
        best.shared(),
        order.sure(source, article),
        best.reason() + "; " + order.why(article, source));
  }

  /** A claim counts for as much as a twentieth of the text, each stronger one for as much more. */
  private static double fit(SourceClaim claim, Comparison comparison) {
    return Math.round(20 * comparison.sharedOfA()) / 20.0 + 0.05 * claim.ordinal();
  }

  private static Relation relation(Kind kind) {
    return switch (kind) {
      case VERBATIM, ABRIDGED -> Relation.COPY;
      case REWRITTEN, INDEPENDENT -> Relation.REWRITE;
      case TRANSLATED -> Relation.TRANSLATION;
    };
  }
}
