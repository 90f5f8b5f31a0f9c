package dev.readout.statement;

import dev.readout.clause.Table;
import dev.readout.clause.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The table of cue verbs: which construction holds what is said. Immutable. */
final class Cues {
  private static final Cues STANDARD = load();

  private final Map<String, Set<String>> takes;

  private Cues(Map<String, Set<String>> takes) {
    this.takes = takes;
  }

  static Cues standard() {
    return STANDARD;
  }

  private static Cues load() {
    Map<String, Set<String>> takes = new HashMap<>();
    for (var row : Table.rows(Cues.class, "cues.txt", 2)) {
      for (String word : Table.words(row.get(0))) {
        takes.computeIfAbsent(word, w -> new HashSet<>()).addAll(Table.words(row.get(1)));
      }
    }
    return new Cues(Map.copyOf(takes));
  }

  /** The constructions of a verb, its particle included; empty where it is no cue. */
  Set<String> of(Tree tree, int verb) {
    int particle = tree.child(verb, "compound:prt");
    String lemma = tree.lemma(verb);
    if (particle >= 0 && takes.containsKey(lemma + "+" + tree.lemma(particle))) {
      return takes.getOrDefault(lemma + "+" + tree.lemma(particle), Set.of());
    }
    return takes.getOrDefault(lemma, Set.of());
  }
}
