package dev.readout.story;

import dev.readout.name.Entity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a story happens.
 *
 * @param coordinates WGS 84, or null where not known
 * @param articles those that name the place
 * @param events ids of the events that a text puts there
 */
public record StoryPlace(
    Named place,
    Entity.@Nullable Coordinates coordinates,
    List<String> articles,
    List<String> events) {
  public StoryPlace {
    articles = List.copyOf(articles);
    events = List.copyOf(events);
  }
}
