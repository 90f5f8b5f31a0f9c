package dev.readout.story;

import dev.readout.event.Event;
import dev.readout.event.EventStatus;
import dev.readout.position.Confirmation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the status, time and place of one event went, from all that was told of it. */
final class EventHistory {
  private static final Set<EventStatus> VAGUE =
      Set.of(
          EventStatus.PROPOSED,
          EventStatus.DEMANDED,
          EventStatus.THREATENED,
          EventStatus.HYPOTHETICAL);

  private final List<Told> told;
  private final Set<String> placeParts;
  private final List<StoryEvent.Entry> entries = new ArrayList<>();
  private @Nullable TimeRange time;
  private @Nullable PlaceRef place;
  private @Nullable EventStatus status;

  private EventHistory(List<Told> told, Set<String> placeParts) {
    this.told = told;
    this.placeParts = placeParts;
  }

  /** Reads the history of one event off its mentions and the answers given about it. */
  static EventHistory of(List<EventMention> mentions, Set<String> placeParts) {
    List<Told> told = new ArrayList<>();
    for (EventMention mention : mentions) {
      told.addAll(told(mention));
      told.addAll(answers(mention));
    }
    List<Told> plain = withoutVague(told).stream().distinct().sorted(Told.ORDER).toList();
    EventHistory history = new EventHistory(plain, placeParts);
    history.run();
    return history;
  }

  private static List<Told> told(EventMention mention) {
    Event event = mention.event();
    Source source = mention.source();
    LocalDate day = source.day();
    TimeRange time = mention.time();
    boolean impossible =
        TypeFamily.DONE.contains(event.status())
            && day != null
            && time != null
            && time.first().isAfter(day);
    // "It was held on Friday" of a Friday still to come is a misreading, not news.
    if (impossible) {
      return List.of();
    }
    List<Told> told = new ArrayList<>();
    for (String id : event.accordingTo()) {
      source
          .statement(id)
          .ifPresent(
              statement ->
                  told.add(
                      tell(
                          mention,
                          source.said(statement),
                          source.speaker(statement).orElse(null),
                          mention.evidence(statement))));
    }
    return told.isEmpty() ? List.of(tell(mention, day, null, mention.evidence())) : told;
  }

  private static Told tell(
      EventMention mention, @Nullable LocalDate asOf, @Nullable Actor by, List<Evidence> evidence) {
    return new Told(
        mention.source(),
        asOf,
        mention.event().status().name(),
        by,
        mention.time(),
        mention.place(),
        false,
        evidence);
  }

  private static List<Told> answers(EventMention mention) {
    List<Told> answers = new ArrayList<>();
    Source source = mention.source();
    for (Confirmation answer : source.reading().confirmations()) {
      if (mention.event().id().equals(answer.event())) {
        answers.add(
            new Told(
                source,
                source.day(),
                answer.answer().name(),
                source.actor(answer.by()).orElse(null),
                null,
                null,
                true,
                answer.evidence().stream().map(s -> new Evidence(source.id(), s)).toList()));
      }
    }
    return answers;
  }

  /** "If they meet" beside "they will meet" in one article says nothing more. */
  private static List<Told> withoutVague(List<Told> told) {
    Set<String> firmIn = new HashSet<>();
    for (Told one : told) {
      if (!one.answer() && !VAGUE.contains(EventStatus.valueOf(one.status()))) {
        firmIn.add(one.source().id());
        firmIn.add(one.source().id() + "|" + one.voice());
      }
    }
    return told.stream()
        .filter(
            one ->
                one.answer()
                    || !VAGUE.contains(EventStatus.valueOf(one.status()))
                    || !firmIn.contains(
                        one.source().id() + (one.by() == null ? "" : "|" + one.voice())))
        .toList();
  }

  private void run() {
    Map<String, Integer> lastOfVoice = new HashMap<>();
    for (Told one : told) {
      TimeRange newTime = newTime(one);
      PlaceRef newPlace = newPlace(one);
      EventStatus before = status;
      takeStatus(one);
      Integer last = lastOfVoice.get(one.voice());
      boolean repeats = last != null && entries.get(last).status().equals(one.status());
      boolean known = one.by() == null && !one.answer() && Objects.equals(before, status);
      boolean moves = !entries.isEmpty() && (newTime != null || newPlace != null);
      if ((repeats || (known && !entries.isEmpty())) && !moves) {
        int at = last != null && repeats ? last : -1;
        addEvidence(at, one);
      } else {
        boolean first = entries.isEmpty();
        entries.add(
            new StoryEvent.Entry(
                one.asOf(),
                one.status(),
                one.name(),
                first || newTime == null ? null : newTime.value(),
                first || newPlace == null ? null : newPlace.named(),
                one.evidence()));
        lastOfVoice.put(one.voice(), entries.size() - 1);
      }
    }
  }

  /** What is said again on the same day stands beside it; what is said again later is no news. */
  private void addEvidence(int at, Told one) {
    if (at < 0 || !Objects.equals(entries.get(at).asOf(), one.asOf())) {
      return;
    }
    StoryEvent.Entry entry = entries.get(at);
    Set<Evidence> all = new LinkedHashSet<>(entry.evidence());
    all.addAll(one.evidence());
    entries.set(
        at,
        new StoryEvent.Entry(
            entry.asOf(),
            entry.status(),
            entry.by(),
            entry.time(),
            entry.place(),
            all.stream().sorted().toList()));
  }

  private void takeStatus(Told one) {
    if (one.answer()) {
      return;
    }
    EventStatus next = EventStatus.valueOf(one.status());
    if (status == null || !weaker(next, status)) {
      status = next;
    }
  }

  /** A wish does not undo a plan, nor a plan a deed. */
  private static boolean weaker(EventStatus next, EventStatus held) {
    return weight(next) < weight(held);
  }

  private static int weight(EventStatus status) {
    return switch (status) {
      case HYPOTHETICAL -> 0;
      case THREATENED, DEMANDED -> 1;
      case PROPOSED -> 2;
      case PLANNED, POSTPONED, CANCELLED -> 3;
      case CLAIMED, DENIED -> 4;
      case ONGOING, HAPPENED, DID_NOT_HAPPEN -> 5;
    };
  }

  private @Nullable TimeRange newTime(Told one) {
    TimeRange said = one.time();
    TimeRange held = time;
    if (said == null || (held != null && held.meets(said) && !said.finerThan(held))) {
      return null;
    }
    time = said;
    return said;
  }

  private @Nullable PlaceRef newPlace(Told one) {
    PlaceRef said = one.place();
    PlaceRef held = place;
    if (said == null) {
      return null;
    }
    if (held != null) {
      PlaceRef.Fit fit = held.fit(said, placeParts);
      boolean moved = fit == PlaceRef.Fit.APART || fit == PlaceRef.Fit.UNLIKE;
      if (!moved && !said.finerThan(held, placeParts)) {
        return null;
      }
    }
    place = said;
    return said;
  }

  List<StoryEvent.Entry> entries() {
    return entries;
  }

  List<Told> told() {
    return told;
  }

  Optional<TimeRange> time() {
    return Optional.ofNullable(time);
  }

  Optional<PlaceRef> place() {
    return Optional.ofNullable(place);
  }

  /** Empty where every telling was impossible. */
  Optional<EventStatus> status() {
    return Optional.ofNullable(status);
  }
}
