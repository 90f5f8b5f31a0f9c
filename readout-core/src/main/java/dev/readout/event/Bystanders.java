package dev.readout.event;

import dev.readout.clause.Table;
import dev.readout.clause.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The table {@code bystanders.txt}: nouns that do things in the news without being anybody (prices,
 * storms, teams), and nouns of thought ("restraint", "the decision"). What they do is no political
 * event. Immutable.
 */
final class Bystanders {
  private static final Bystanders STANDARD = new Bystanders();

  private static final String THOUGHTS = "thoughts";
  private static final String ENDINGS = "endings";
  private static final String BODIES = "bodies";

  private final Set<String> lemmas = new HashSet<>();
  private final Map<String, Set<String>> rows = new HashMap<>();

  private Bystanders() {
    for (var row : Table.rows(Bystanders.class, "bystanders.txt", 2)) {
      Set<String> words = Set.copyOf(Table.words(row.get(1)));
      rows.put(row.get(0), words);
      if (!Set.of(THOUGHTS, ENDINGS, BODIES).contains(row.get(0))) {
        lemmas.addAll(words);
      }
    }
  }

  static Bystanders standard() {
    return STANDARD;
  }

  /** Whether one of the doers is a bystander. */
  boolean among(Tree tree, List<Integer> doers) {
    return doers.stream().anyMatch(s -> lemmas.contains(tree.lemma(s)));
  }

  /** Whether a common noun names something that is thought or done, which is nobody. */
  boolean thought(Tree tree, int node) {
    String lemma = tree.lemma(node);
    if (tree.tag(node).startsWith("NNP") || !tree.tag(node).startsWith("NN")) {
      return false;
    }
    return row(THOUGHTS).contains(lemma)
        || !row(BODIES).contains(lemma) && row(ENDINGS).stream().anyMatch(lemma::endsWith);
  }

  private Set<String> row(String name) {
    return rows.getOrDefault(name, Set.of());
  }
}
