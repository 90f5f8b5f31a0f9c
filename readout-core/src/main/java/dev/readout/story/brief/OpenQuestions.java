package dev.readout.story.brief;

import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.story.Named;
import dev.readout.story.Story;
import dev.readout.story.StoryEvent;
import dev.readout.story.brief.StoryBrief.Sentence;
import dev.readout.story.brief.StoryBrief.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a story leaves open: what somebody would not confirm, and what only one of those who would
 * have to know it has told.
 */
final class OpenQuestions {
  private static final Set<String> LEAVES_OPEN =
      Set.of("NOT_CONFIRMED", "NO_COMMENT", "COULD_NOT_BE_VERIFIED");

  /** Deeds that take two: where one side tells of them, the other could confirm. */
  private static final Set<EventType> TAKES_TWO = Set.of(EventType.CONSULT, EventType.AGREE);

  private static final Set<EventStatus> NOT_SETTLED =
      Set.of(EventStatus.PLANNED, EventStatus.CLAIMED, EventStatus.POSTPONED);

  private OpenQuestions() {}

  /** In the order of the story's events. */
  static List<Sentence> of(Story story) {
    List<Sentence> questions = new ArrayList<>();
    for (StoryEvent event : story.events()) {
      List<StoryEvent.Entry> open = unconfirmed(event);
      open.forEach(entry -> questions.add(unconfirmed(event, entry)));
      if (open.isEmpty() && toldByOneSide(event)) {
        questions.add(oneSided(event));
      }
    }
    return questions;
  }

  /** Answers that leave it open, as far as no confirmation came after them. */
  private static List<StoryEvent.Entry> unconfirmed(StoryEvent event) {
    List<StoryEvent.Entry> open = new ArrayList<>();
    for (StoryEvent.Entry entry : event.history()) {
      if (LEAVES_OPEN.contains(entry.status())) {
        open.add(entry);
      } else if (entry.status().equals("CONFIRMED")) {
        open.clear();
      }
    }
    return open;
  }

  private static Sentence unconfirmed(StoryEvent event, StoryEvent.Entry entry) {
    Named by = entry.by();
    return new Sentence(
        Topic.OPEN_QUESTION,
        "Open: "
            + StoryBrief.headline(event)
            + "; "
            + (by == null
                ? "nobody could confirm it" + Phrases.on(entry.asOf())
                : NamePhrase.of(by) + " " + Phrases.answer(entry))
            + ".",
        entry.evidence(),
        List.of());
  }

  /** All who tell of it are one and the same, and the articles do not vouch for it themselves. */
  private static boolean toldByOneSide(StoryEvent event) {
    boolean vouched = event.history().stream().anyMatch(entry -> entry.by() == null);
    long tellers =
        event.history().stream()
            .map(StoryEvent.Entry::by)
            .filter(Objects::nonNull)
            .map(Named::name)
            .distinct()
            .count();
    return TAKES_TWO.contains(event.type())
        && event.participants().size() > 1
        && NOT_SETTLED.contains(event.status())
        && !vouched
        && tellers == 1;
  }

  private static Sentence oneSided(StoryEvent event) {
    StoryEvent.Entry first = event.history().getFirst();
    Named by = first.by();
    return new Sentence(
        Topic.OPEN_QUESTION,
        "Open: "
            + StoryBrief.headline(event)
            + "; only "
            + (by == null ? "one side" : NamePhrase.of(by))
            + " has told of it"
            + Phrases.on(first.asOf())
            + ".",
        event.history().stream().flatMap(entry -> entry.evidence().stream()).distinct().toList(),
        event.mentions());
  }
}
