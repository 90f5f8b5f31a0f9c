package dev.readout.name;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives what no table knows a stable identity of its own, the same for the same words in every
 * article.
 */
final class LocalNames {
  private LocalNames() {}

  static void settle(Scene scene) {
    Map<String, Draft> first = new HashMap<>();
    for (Draft d : scene.drafts()) {
      if (d.entity == null && d.seen != null && !d.settled) {
        d.type =
            d.type == EntityType.OTHER
                    || d.type == EntityType.PERSON && d.seen != dev.readout.language.NameType.PERSON
                ? NameReader.typeOf(d.seen)
                : d.type;
      }
      if (d.type == EntityType.PERSON && d.gender.isEmpty()) {
        d.gender = GivenNames.standard().gender(d);
      }
      if (d.entity == null && d.unresolved == null && d.type == EntityType.PERSON) {
        Draft before = first.get(d.key);
        d.entity = before != null ? before.entity : PersonLinker.local(d.text);
        first.putIfAbsent(d.key, d);
      }
    }
    // A short form of a person whom no table knows.
    for (Draft d : scene.drafts()) {
      if (d.type == EntityType.PERSON && d.entity != null && d.entity.isLocal()) {
        for (Draft full : scene.drafts()) {
          if (full.type == EntityType.PERSON
              && full.entity != null
              && full != d
              && !full.key.equals(d.key)
              && PersonNames.shortens(d.key, full.key)) {
            d.entity = full.entity;
            if (d.gender.isEmpty()) {
              d.gender = full.gender;
            }
          }
        }
      }
    }
  }
}
