package dev.readout.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity of the knowledge base.
 *
 * @param id Wikidata id where certain, else {@code readout:} and a name
 * @param kind finer kind, such as {@code THINK_TANK}; empty for persons
 * @param state code of the state it belongs to, or empty
 * @param gender {@code m}, {@code f} or empty
 * @param seat the town it sits in, or empty
 */
public record KnownEntity(
    String id,
    String name,
    EntityType type,
    String kind,
    String state,
    String gender,
    List<String> aliases,
    String seat,
    Entity.@Nullable Coordinates place) {
  public KnownEntity {
    aliases = List.copyOf(aliases);
  }

  Entity toEntity(@Nullable String role) {
    return new Entity(id, name, role, place);
  }
}
