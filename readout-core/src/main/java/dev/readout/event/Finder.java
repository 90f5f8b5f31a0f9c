package dev.readout.event;

import dev.readout.clause.Actors;
import dev.readout.clause.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of a sentence that tell events, each with the nodes of its parties. What it
 * leaves out: event words inside a name ("the Sanctions Committee") or before another noun
 * ("ceasefire monitors"), acts of which the sentence names neither side, and deeds of bystanders
 * ("the storm destroyed"). Words that tell one event together become one telling ({@link Folding}).
 */
final class Finder {
  private final VerbTellings verbs;
  private final NounTellings nouns;

  Finder(Actors actors) {
    Places places = new Places(actors);
    this.verbs = new VerbTellings(actors, places);
    this.nouns = new NounTellings(actors, places);
  }

  List<Telling> find(Tree tree) {
    List<Telling> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < tree.size(); i++) {
      verbs.of(tree, i, taken).ifPresent(found::add);
    }
    for (int i = 0; i < tree.size(); i++) {
      if (!taken.contains(i)) {
        nouns.of(tree, i).ifPresent(found::add);
      }
    }
    return Folding.folded(found);
  }
}
