package dev.readout.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * In an article without a date, the people whom it names in full tell its time: of two presidents
 * of one family name, the one is meant in whose years the others were in office.
 */
final class Contemporaries {
  private static final double LEAST = 5;
  private static final double MOST = 3;

  private final Scene scene;
  private List<List<Office>> others = List.of();
  private int known = -1;

  Contemporaries(Scene scene) {
    this.scene = scene;
  }

  /** What speaks for a person, between nothing and three. */
  double bonus(KnownEntity person) {
    if (scene.date != null) {
      return 0;
    }
    gather();
    List<Office> offices = scene.knowledge.offices(person.id());
    Office main = null;
    for (Office office : offices) {
      if (main == null || office.kind().rank() > main.kind().rank()) {
        main = office;
      }
    }
    if (main == null || main.start().isEmpty()) {
      return 0;
    }
    int together = 0;
    for (List<Office> other : others) {
      for (Office office : other) {
        if (!office.person().equals(person.id()) && overlap(main, office)) {
          together++;
          break;
        }
      }
    }
    return Math.min(MOST, together);
  }

  /** Offices of those who are linked by their full names; more of them are as linking goes on. */
  private void gather() {
    Set<String> people = new LinkedHashSet<>();
    for (Draft d : scene.drafts()) {
      if (d.type == EntityType.PERSON && d.known != null && NameKey.words(d.key) > 1) {
        people.add(d.known.id());
      }
    }
    if (people.size() == known) {
      return;
    }
    known = people.size();
    List<List<Office>> all = new ArrayList<>();
    for (String id : people) {
      all.add(
          scene.knowledge.offices(id).stream()
              .filter(o -> o.kind().rank() >= LEAST && !o.start().isEmpty())
              .toList());
    }
    others = all;
  }

  private static boolean overlap(Office one, Office other) {
    return !one.end().isEmpty()
        && !other.end().isEmpty()
        && Office.first(one.start()).compareTo(Office.last(other.end())) < 0
        && Office.first(other.start()).compareTo(Office.last(one.end())) < 0;
  }
}
