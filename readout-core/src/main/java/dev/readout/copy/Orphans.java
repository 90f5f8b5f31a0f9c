package dev.readout.copy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the articles that came into their families by one that is gone. They were not compared with
 * the rest of the family, being in it already, and nor was anyone who came by them.
 */
final class Orphans {
  private Orphans() {}

  /** Their ids, ascending. */
  static List<String> among(Collection<IndexEntry> entries) {
    Map<String, Integer> numbers = new HashMap<>();
    Unions unions = new Unions();
    Set<Integer> gone = new HashSet<>();
    for (IndexEntry entry : entries) {
      number(entry.id(), numbers, unions);
    }
    for (IndexEntry entry : entries) {
      for (String other : entry.joined()) {
        boolean known = numbers.containsKey(other);
        int number = number(other, numbers, unions);
        if (!known) {
          gone.add(number);
        }
        unions.join(number(entry.id(), numbers, unions), number);
      }
    }
    Set<Integer> broken = new HashSet<>();
    gone.forEach(number -> broken.add(unions.root(number)));
    return entries.stream()
        .map(IndexEntry::id)
        .filter(id -> broken.contains(unions.root(number(id, numbers, unions))))
        .distinct()
        .sorted()
        .toList();
  }

  private static int number(String id, Map<String, Integer> numbers, Unions unions) {
    Integer known = numbers.get(id);
    if (known == null) {
      known = numbers.size();
      numbers.put(id, known);
      unions.add();
    }
    return known;
  }
}
