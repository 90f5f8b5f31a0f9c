package dev.readout.story;

import dev.readout.name.EntityType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The people and bodies of one story. A name that one article leaves unknown is the entity of that
 * name in another; a bare surname is the only person of that surname, if there is only one.
 */
final class Cast {
  private final Map<String, Actor> knownByName = new HashMap<>();
  private final Set<String> doubtfulNames = new HashSet<>();
  private final Map<String, Actor> bySurname = new HashMap<>();
  private final Set<String> doubtfulSurnames = new HashSet<>();

  private Cast() {}

  static Cast of(Collection<Source> sources) {
    Cast cast = new Cast();
    for (Source source : sources) {
      for (Actor actor : source.actors()) {
        if (actor.known()) {
          note(cast.knownByName, cast.doubtfulNames, String.join(" ", actor.words()), actor);
        }
      }
    }
    for (Source source : sources) {
      for (Actor actor : source.actors()) {
        if (isPerson(actor) && actor.words().size() > 1) {
          note(cast.bySurname, cast.doubtfulSurnames, surname(actor), cast.byName(actor));
        }
      }
    }
    return cast;
  }

  private static void note(
      Map<String, Actor> found, Set<String> doubtful, String name, Actor actor) {
    Actor old = found.get(name);
    if (old != null && !old.key().equals(actor.key())) {
      doubtful.add(name);
    } else if (old == null || (old.serves() == null && actor.serves() != null)) {
      found.put(name, actor);
    }
  }

  Actor find(Actor actor) {
    if (actor.known() || !actor.proper()) {
      return actor;
    }
    Actor named = byName(actor);
    if (named.known() || !isPerson(actor) || actor.words().size() != 1) {
      return named;
    }
    String surname = surname(actor);
    Actor whole = bySurname.get(surname);
    return whole == null || doubtfulSurnames.contains(surname) ? actor : whole;
  }

  private Actor byName(Actor actor) {
    String name = String.join(" ", actor.words());
    Actor known = knownByName.get(name);
    return known == null || doubtfulNames.contains(name) ? actor : known;
  }

  private static boolean isPerson(Actor actor) {
    return actor.proper() && actor.type() == EntityType.PERSON && !actor.words().isEmpty();
  }

  private static String surname(Actor actor) {
    return actor.words().get(actor.words().size() - 1);
  }
}
