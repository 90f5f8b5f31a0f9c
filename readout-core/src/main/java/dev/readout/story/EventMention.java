package dev.readout.story;

import dev.readout.article.Span;
import dev.readout.event.Event;
import dev.readout.event.Participant;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One event of one reading, made comparable.
 *
 * @param stems of the trigger's words
 * @param words of the evidence, stemmed
 */
record EventMention(
    Source source,
    Event event,
    List<Part> parts,
    @Nullable TimeRange time,
    @Nullable PlaceRef place,
    Set<String> stems,
    Set<String> words) {

  /**
   * A participant and who it is.
   *
   * @param isPlace it is named as where it was: a visit to a state is no meeting with its envoy
   */
  record Part(Participant.Role role, Actor actor, boolean isPlace) {
    boolean isParty() {
      return role != Participant.Role.HOST && role != Participant.Role.MEDIATOR;
    }
  }

  /** By article from the oldest, then by the trigger's place in the text. */
  static final Comparator<EventMention> ORDER =
      Comparator.comparing(EventMention::source, Source.ORDER)
          .thenComparing(EventMention::at)
          .thenComparing(mention -> mention.event().id());

  /** Words that say that something was done, and not what. */
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "hold", "held", "mak", "made", "tak", "took", "giv", "gave", "go", "do", "get", "began",
          "begin", "out", "up", "off", "on", "in", "into", "with", "to", "a", "the", "of");

  static EventMention of(Source source, Event event) {
    List<Part> parts = new ArrayList<>();
    for (Participant participant : event.participants()) {
      Actor actor =
          source
              .actor(participant.name())
              .orElseGet(() -> Actor.described(Quote.tidy(participant.span().in(source.text()))));
      boolean isPlace = participant.name() != null && participant.name().equals(event.place());
      parts.add(new Part(participant.role(), actor, isPlace));
    }
    Set<String> stems = new LinkedHashSet<>();
    for (String word : Words.list(source.quote(event.trigger()))) {
      String stem = Words.stem(word);
      if (!EMPTY_WORDS.contains(stem)) {
        stems.add(stem);
      }
    }
    return new EventMention(
        source,
        event,
        List.copyOf(parts),
        source.time(event).orElse(null),
        source.place(event).orElse(null),
        stems,
        Words.content(source.quote(event.evidence())));
  }

  Span at() {
    return event.trigger().isEmpty()
        ? event.evidence().isEmpty() ? new Span(0, 0) : event.evidence().get(0)
        : event.trigger().get(0);
  }

  /** The words that prove it. */
  List<Evidence> evidence() {
    List<Span> spans = event.evidence().isEmpty() ? event.trigger() : event.evidence();
    return spans.stream().map(span -> new Evidence(source.id(), span)).toList();
  }

  /** Those of the words that one statement tells; all of them where none lies in it. */
  List<Evidence> evidence(Statement statement) {
    List<Evidence> own =
        evidence().stream()
            .filter(one -> statement.content().stream().anyMatch(one.span()::overlaps))
            .toList();
    return own.isEmpty() ? evidence() : own;
  }

  ItemMention item() {
    return new ItemMention(source.id(), event.id());
  }

  /** Only events of one family of types are ever compared. */
  String handlePrefix() {
    return TypeFamily.of(event.type()) + "|";
  }

  /** What it can be found by: its participants and place, its article, its bare words. */
  Set<String> handles() {
    Set<String> handles = new LinkedHashSet<>();
    String prefix = handlePrefix();
    for (Part part : parts) {
      part.actor().handles().forEach(handle -> handles.add(prefix + handle));
    }
    if (place != null) {
      handles.add(prefix + "place:" + place.key());
    }
    handles.add(prefix + "article:" + source.id());
    if (!hasParties()) {
      stems.forEach(stem -> handles.add(prefix + "word:" + stem));
    }
    return handles;
  }

  boolean hasParties() {
    return parts.stream().anyMatch(part -> part.isParty() && part.actor().proper());
  }

  Optional<Actor> firstOf(Participant.Role role) {
    return parts.stream()
        .filter(part -> part.role() == role && part.actor().proper())
        .map(Part::actor)
        .findFirst();
  }
}
