package dev.readout.statement;

import dev.readout.clause.Actors;
import dev.readout.clause.Table;
import dev.readout.clause.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What sort of source speaks, by the table {@code voices.txt}: somebody whom the text does not
 * name, an observer who judges, one who keeps silent.
 */
final class Voices {
  private static final Map<String, Set<String>> WORDS = load();

  private Voices() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (var row : Table.rows(Voices.class, "voices.txt", 2)) {
      words.computeIfAbsent(row.get(0), k -> new HashSet<>()).addAll(Table.words(row.get(1)));
    }
    return words;
  }

  static List<Statement.Mark> marks(Draft draft, Actors actors, boolean resolved) {
    List<Statement.Mark> marks = new ArrayList<>();
    Tree tree = draft.tree();
    int source = draft.sourceNode();
    if (tree != null && source >= 0) {
      boolean named =
          resolved && draft.source().stream().anyMatch(s -> !actors.within(s).isEmpty());
      boolean person = has(tree, source, "person");
      boolean withheld =
          draft.source().stream().anyMatch(s -> s.in(actors.text()).contains("not to be named"));
      if (withheld || person && !person(draft, actors) && !(named && has(tree, source, "office"))) {
        marks.add(Statement.Mark.UNNAMED);
      }
      if (observer(draft, tree)) {
        marks.add(Statement.Mark.ASSESSMENT);
      }
    }
    if (SilenceRules.silent(draft)) {
      marks.add(Statement.Mark.SILENCE);
    }
    return marks;
  }

  /** Somebody who judges from outside: "the expert". */
  static boolean observes(Tree tree, int node) {
    return has(tree, node, "observer");
  }

  /** Somebody told by what he is: "a minister". */
  static boolean somebody(Tree tree, int node) {
    return has(tree, node, "person");
  }

  /** A state's institution told without its state: "police", "the defence minister". */
  static boolean institution(Tree tree, int node) {
    return has(tree, node, "institution");
  }

  /** What speaks for a body: its command, its statement, a spokesman without a name. */
  static boolean organ(Tree tree, int node) {
    return has(tree, node, "organ");
  }

  /** Something written or spoken: it says what its author says. */
  static boolean words(Tree tree, int node) {
    return has(tree, node, "words");
  }

  private static boolean has(Tree tree, int node, String kind) {
    return WORDS.getOrDefault(kind, Set.of()).contains(tree.lemma(node));
  }

  private static boolean person(Draft draft, Actors actors) {
    return draft.source().stream()
        .flatMap(s -> actors.within(s).stream())
        .anyMatch(m -> m.type() == dev.readout.name.EntityType.PERSON);
  }

  /** "an analyst at an institute", also behind a name. */
  private static boolean observer(Draft draft, Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      int node = i;
      boolean inside = draft.source().stream().anyMatch(s -> s.contains(tree.token(node).span()));
      if (inside && has(tree, i, "observer")) {
        return true;
      }
    }
    return false;
  }
}
