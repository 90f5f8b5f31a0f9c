package dev.readout.position;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import dev.readout.statement.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who sets a deadline and for whom: ids of the names that nodes of a tree mean. */
final class DeadlineParties {
  private static final Set<String> RULERS =
      Set.of(
          "government",
          "junta",
          "regime",
          "authority",
          "authorities",
          "parliament",
          "court",
          "army",
          "ruler",
          "council",
          "leadership",
          "president",
          "king",
          "minister");

  private static final Set<String> ELSEWHERE =
      Set.of("in", "from", "with", "against", "over", "on", "at", "near", "to");

  private final Actors actors;
  private final List<Statement> statements;

  DeadlineParties(Actors actors, List<Statement> statements) {
    this.actors = actors;
    this.statements = statements;
  }

  /** Who a noun is, or whose it is; where it is ("rebels in Chad") only for who rules there. */
  @Nullable String name(Tree tree, int node) {
    if (node < 0) {
      return null;
    }
    List<NameMention> named = actors.named(tree, node);
    if (named.isEmpty()) {
      boolean rules = RULERS.contains(tree.lemma(node));
      named =
          actors.within(Clauses.phrase(tree, node)).stream()
              .filter(m -> rules || !ELSEWHERE.contains(tree.preposition(top(tree, m))))
              .toList();
    }
    return named.stream()
        .filter(m -> m.type() != EntityType.OTHER)
        .findFirst()
        .map(NameMention::id)
        .orElse(null);
  }

  private static int top(Tree tree, NameMention mention) {
    return Math.max(0, tree.top(mention.span()));
  }

  /** Who says what stands there. */
  @Nullable String speaker(Tree tree, int node) {
    Span span = tree.token(node).span();
    return statements.stream()
        .filter(s -> s.speaker() != null && s.content().stream().anyMatch(c -> c.contains(span)))
        .min(Comparator.comparingInt(s -> s.content().getFirst().length()))
        .map(s -> s.speaker() == null ? null : s.speaker().name())
        .orElse(null);
  }
}
