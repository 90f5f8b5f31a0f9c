package dev.readout.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article can be found by and is listed with: taken from its reading by whoever keeps it.
 *
 * @param published ISO 8601, as precise as known
 * @param publisher name or domain
 * @param names as meant, not only as written
 * @param events words for what happened: triggers, types
 */
public record SearchText(
    @Nullable String title,
    @Nullable String published,
    @Nullable String publisher,
    String body,
    List<String> names,
    List<String> events) {
  public SearchText {
    names = List.copyOf(names);
    events = List.copyOf(events);
  }
}
