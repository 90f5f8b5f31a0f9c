package dev.readout.story;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What several articles on one matter add up to. Immutable; ids are local to the story except its
 * own.
 *
 * @param from the oldest day on which an article was published, or null
 * @param to the newest
 * @param grounds why these articles are together
 */
public record Story(
    String id,
    @Nullable String title,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<StoryArticle> articles,
    List<StoryFamily> families,
    Origins origins,
    List<StoryEvent> events,
    List<Conflict> conflicts,
    List<SpeakerStatements> statements,
    List<StoryPosition> positions,
    List<StoryDeadline> deadlines,
    List<Contact> contacts,
    List<StoryPlace> places,
    StoryGrounds grounds) {
  public Story {
    articles = List.copyOf(articles);
    families = List.copyOf(families);
    events = List.copyOf(events);
    conflicts = List.copyOf(conflicts);
    statements = List.copyOf(statements);
    positions = List.copyOf(positions);
    deadlines = List.copyOf(deadlines);
    contacts = List.copyOf(contacts);
    places = List.copyOf(places);
  }
}
