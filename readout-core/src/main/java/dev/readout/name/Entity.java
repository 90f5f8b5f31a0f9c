package dev.readout.name;

import org.jspecify.annotations.Nullable;

/**
 * What a mention means.
 *
 * @param id Wikidata id where known, else a stable local id made from the name, such as {@code
 *     local:karl-amsel}
 * @param role the office held on the article's date, or null
 * @param place coordinates for places, or null
 */
public record Entity(String id, String name, @Nullable String role, @Nullable Coordinates place) {
  /** WGS 84 degrees and how exact they are. */
  public record Coordinates(double latitude, double longitude, Precision precision) {}

  /** What the coordinates stand for. */
  public enum Precision {
    SITE,
    CITY,
    REGION,
    COUNTRY
  }

  /** An entity the knowledge base does not know. */
  public boolean isLocal() {
    return id.startsWith("local:");
  }
}
