package dev.readout.story;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something, named whole.
 *
 * @param id Wikidata id, or null where the entity is not known
 * @param name the entity's name, or the article's own words
 */
public record Named(@Nullable String id, String name) {
  public static Named of(String name) {
    return new Named(null, name);
  }
}
