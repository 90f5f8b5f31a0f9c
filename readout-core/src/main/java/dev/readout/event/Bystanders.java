package dev.readout.event;

import dev.readout.clause.Table;
import dev.readout.clause.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The table {@code bystanders.txt}: nouns that do things in the news without being anybody (prices,
 * storms, teams). What they do is no political event. Immutable.
 */
final class Bystanders {
  private static final Bystanders STANDARD = new Bystanders();

  private final Set<String> lemmas = new HashSet<>();

  private Bystanders() {
    for (var row : Table.rows(Bystanders.class, "bystanders.txt", 2)) {
      lemmas.addAll(Table.words(row.get(1)));
    }
  }

  static Bystanders standard() {
    return STANDARD;
  }

  /** Whether one of the doers is a bystander. */
  boolean among(Tree tree, List<Integer> doers) {
    return doers.stream().anyMatch(s -> lemmas.contains(tree.lemma(s)));
  }
}
