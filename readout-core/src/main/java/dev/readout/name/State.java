package dev.readout.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state or territory.
 *
 * @param code ISO 3166-1 alpha-2 in lower case; {@code eu} for the Union
 * @param aliases other names ("UK", "Britain")
 * @param adjectives "British"
 * @param people "Briton", "Britons"
 * @param capital the town, or empty
 */
public record State(
    String code,
    String id,
    String name,
    List<String> aliases,
    List<String> adjectives,
    List<String> people,
    String capital,
    Entity.@Nullable Coordinates place,
    String source,
    String checked) {
  public State {
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
  }

  Entity toEntity() {
    return new Entity(id, name, null, place);
  }

  /** What is of this state without being it: "Japanese exports", "Americans". */
  Entity toNation() {
    return new Entity("nation:" + code, name, null, place);
  }
}
