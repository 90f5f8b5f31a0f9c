package dev.readout.event;

import dev.readout.clause.Table;
import dev.readout.clause.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables that say what words make of an event: {@code operators.txt} (verbs and nouns with a
 * clause), {@code governors.txt} (verbs with an event noun), {@code modifiers.txt} (adjectives).
 * Immutable, hence thread-safe.
 */
final class StatusTables {
  private static final StatusTables STANDARD = new StatusTables();

  private final Map<String, EventStatus> operators = statuses("operators.txt");
  private final Map<String, EventStatus> governors = statuses("governors.txt");
  private final Map<String, EventStatus> modifiers = statuses("modifiers.txt");
  private final Set<String> light = words("light");
  private final Set<String> telling = words("telling");
  private final Set<String> answering = words("answering");

  private StatusTables() {}

  static StatusTables standard() {
    return STANDARD;
  }

  private static Map<String, EventStatus> statuses(String resource) {
    Map<String, EventStatus> found = new HashMap<>();
    for (var row : Table.rows(StatusTables.class, resource, 2)) {
      if (row.get(0).equals(row.get(0).toUpperCase(java.util.Locale.ROOT))) {
        EventStatus status = EventStatus.valueOf(row.get(0));
        Table.words(row.get(1)).forEach(w -> found.putIfAbsent(w, status));
      }
    }
    return Map.copyOf(found);
  }

  private static Set<String> words(String effect) {
    Set<String> found = new HashSet<>();
    for (var row : Table.rows(StatusTables.class, "governors.txt", 2)) {
      if (row.get(0).equals(effect)) {
        found.addAll(Table.words(row.get(1)));
      }
    }
    return Set.copyOf(found);
  }

  /** The status of a clause below this verb, adjective or noun; null where the table is silent. */
  @Nullable EventStatus operator(String lemma) {
    return operators.get(lemma);
  }

  /** "call on", "back down": the particle counts where the table knows the pair. */
  String operatorLemma(Tree tree, int node) {
    int particle = tree.child(node, "compound:prt");
    String pair = particle < 0 ? "" : tree.lemma(node) + "+" + tree.lemma(particle);
    return operator(pair) != null ? pair : tree.lemma(node);
  }

  /** The status of an event noun that this verb governs; null where the table is silent. */
  @Nullable EventStatus governor(String lemma) {
    return governors.get(lemma);
  }

  @Nullable EventStatus modifier(String word) {
    return modifiers.get(word);
  }

  boolean light(String lemma) {
    return light.contains(lemma);
  }

  /** Verbs that answer an act of speech: "rejected the demand" tells that there was a demand. */
  boolean answering(String lemma) {
    return answering.contains(lemma);
  }

  boolean telling(String lemma) {
    return telling.contains(lemma);
  }
}
