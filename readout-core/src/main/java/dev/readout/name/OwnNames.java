package dev.readout.name;

import dev.readout.language.NameType;
import org.jspecify.annotations.Nullable;

/**
 * Names that the user wrote into a table of their own mean what that row says, in every article:
 * whoever else of the name the other tables know, and whatever post stands beside it. A lone word
 * is left to somebody whom the article names in full.
 */
final class OwnNames {
  private OwnNames() {}

  static void link(Scene scene) {
    for (Draft d : scene.drafts()) {
      KnownEntity own = scene.knowledge.promoted(d.key);
      if (own != null && (NameKey.words(d.key) > 1 || isName(scene, d))) {
        d.promoted = true;
        d.settled = true;
        d.type = own.type();
        d.link(own, title(scene, own));
        if (own.type() == EntityType.PERSON) {
          d.state = PersonLinker.stateOf(scene.knowledge, own, scene.date);
        }
      }
    }
  }

  private static @Nullable String title(Scene scene, KnownEntity own) {
    return own.type() == EntityType.PERSON
        ? RoleText.on(scene.knowledge, own.id(), scene.date)
        : null;
  }

  private static boolean isName(Scene scene, Draft d) {
    return Character.isUpperCase(d.text.codePointAt(0))
        && (d.seen != null || scene.tag(d.sentence, d.first).startsWith("NNP"))
        && scene.drafts().stream().noneMatch(o -> isFamilyOf(o, d));
  }

  private static boolean isFamilyOf(Draft full, Draft d) {
    return full.seen == NameType.PERSON
        && NameKey.words(full.key) > 1
        && NameKey.last(PersonNames.withoutSuffix(full.key)).equals(d.key);
  }
}
