package dev.readout.event;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Sides;
import dev.readout.clause.Tree;
import dev.readout.language.Language;
import dev.readout.language.Sentence;
import dev.readout.name.NameMention;
import dev.readout.name.Names;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what happened, is planned, wanted, feared or denied, with whom, when and where: the tables
 * of event words over the parse (PLOVER types and modes, CAMEO codes), the status from every word
 * above them, and by whose word from the statements that hold them. Mentions of one event become
 * one.
 *
 * <p>An act without any party in its own sentence is no event, and there is no code for "something
 * happened". Pure and thread-safe.
 */
public final class EventReader {
  private static final EventReader STANDARD = new EventReader();

  /** Acts that are done by saying them: whoever says so has done them. */
  private static final Set<EventType> SPOKEN =
      Set.of(
          EventType.AGREE,
          EventType.REQUEST,
          EventType.APPEAL,
          EventType.REJECT,
          EventType.ACCUSE,
          EventType.THREATEN,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.STATEMENT);

  private EventReader() {}

  public static EventReader standard() {
    return STANDARD;
  }

  /** All events in the order of the text, with ids {@code e1, e2, ...}. */
  public List<Event> read(
      Language language, Names names, List<TimeExpression> times, List<Statement> statements) {
    String text = language.article().text();
    Actors actors = new Actors(names, text);
    Finder finder = new Finder(actors);
    Parties parties = new Parties(actors);
    Setting setting = new Setting(actors, times);
    Map<String, Statement> byId =
        statements.stream()
            .collect(Collectors.toMap(Statement::id, Function.identity(), (a, b) -> a));
    List<Event> events = new ArrayList<>();
    for (Language.Placed paragraph : language.paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        Tree tree = new Tree(sentence);
        for (Telling telling : finder.find(tree)) {
          event(telling, parties, setting, statements, byId, actors).ifPresent(events::add);
        }
      }
    }
    List<Event> merged = new Merging(actors, times).merge(events);
    List<Event> numbered = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      numbered.add(withId(merged.get(i), "e" + (i + 1)));
    }
    return numbered;
  }

  private static java.util.Optional<Event> event(
      Telling telling,
      Parties parties,
      Setting setting,
      List<Statement> statements,
      Map<String, Statement> byId,
      Actors actors) {
    Pattern pattern = telling.pattern();
    List<Participant> people = parties.of(telling);
    NameMention place = setting.place(telling);
    TimeExpression time = setting.time(telling);
    boolean named = people.stream().anyMatch(x -> x.name() != null);
    boolean vague = pattern.noun() && !named && telling.sources().isEmpty() && time == null;
    if (place == null && (vague || (people.isEmpty() && time == null))) {
      return java.util.Optional.empty();
    }
    List<String> accordingTo =
        statements.stream()
            .filter(s -> s.content().stream().anyMatch(c -> c.contains(telling.trigger())))
            .map(Statement::id)
            .toList();
    boolean thirdGround =
        pattern.mutual() && pattern.mode() == null && thirdGround(telling, place, actors);
    EventStatus status = claimed(telling, people, accordingTo, byId, actors);
    EventType type = pattern.type();
    if (type == null) {
      return java.util.Optional.empty();
    }
    return java.util.Optional.of(
        new Event(
            "",
            List.of(telling.trigger()),
            type,
            thirdGround ? "third-party" : pattern.mode(),
            thirdGround ? "044" : pattern.cameo(),
            people,
            time == null ? null : time.id(),
            place == null ? null : place.id(),
            status,
            accordingTo,
            List.of(evidence(telling, people, place, time)),
            people.stream().anyMatch(p -> p.name() != null) ? 0.9 : 0.6,
            Figures.of(telling, accordingTo.isEmpty() ? null : accordingTo.getLast())));
  }

  /** Two states of the sentence meet in the land of neither. */
  private static boolean thirdGround(Telling telling, @Nullable NameMention place, Actors actors) {
    if (place == null) {
      return false;
    }
    Set<String> land = Sides.of(place, actors.text());
    Set<String> states =
        new HashSet<>(Sides.in(telling.tree().sentence().span().in(actors.text())));
    states.removeAll(land);
    return !land.isEmpty() && states.size() == 2;
  }

  private static Span evidence(
      Telling telling,
      List<Participant> people,
      @Nullable NameMention place,
      @Nullable TimeExpression time) {
    Span sentence = telling.tree().sentence().span();
    Span all = telling.trigger();
    for (Participant participant : people) {
      all = sentence.contains(participant.span()) ? all.cover(participant.span()) : all;
    }
    if (place != null && sentence.contains(place.span())) {
      all = all.cover(place.span());
    }
    return time != null && sentence.contains(time.span()) ? all.cover(time.span()) : all;
  }

  /** A deed told on the word of a party to it alone is a claim. */
  private static EventStatus claimed(
      Telling telling,
      List<Participant> people,
      List<String> accordingTo,
      Map<String, Statement> byId,
      Actors actors) {
    EventStatus status = telling.status();
    boolean done = status == EventStatus.HAPPENED || status == EventStatus.ONGOING;
    EventType type = telling.pattern().type();
    if (!done || accordingTo.isEmpty() || type == null || SPOKEN.contains(type)) {
      return status;
    }
    Set<String> sides = new HashSet<>();
    Set<String> parties = new HashSet<>();
    for (Participant participant : people) {
      sides.addAll(Sides.in(participant.span().in(actors.text())));
      if (participant.name() != null) {
        actors
            .byId(participant.name())
            .ifPresent(
                m -> {
                  sides.addAll(Sides.of(m, actors.text()));
                  parties.add(actors.key(m));
                });
      }
    }
    boolean all =
        accordingTo.stream()
            .map(byId::get)
            .allMatch(s -> s != null && party(s, sides, parties, actors));
    return all ? EventStatus.CLAIMED : status;
  }

  private static boolean party(
      Statement statement, Set<String> sides, Set<String> parties, Actors actors) {
    Set<String> spoken = new HashSet<>();
    statement.source().forEach(s -> spoken.addAll(Sides.in(s.in(actors.text()))));
    Statement.Speaker speaker = statement.speaker();
    if (speaker != null) {
      List<String> ids = new ArrayList<>(List.of(speaker.name()));
      if (speaker.onBehalfOf() != null) {
        ids.add(speaker.onBehalfOf());
      }
      for (String id : ids) {
        NameMention mention = actors.byId(id).orElse(null);
        if (mention != null) {
          if (parties.contains(actors.key(mention))) {
            return true;
          }
          spoken.addAll(Sides.of(mention, actors.text()));
        }
      }
    }
    spoken.retainAll(sides);
    return !spoken.isEmpty();
  }

  private static Event withId(Event event, String id) {
    return new Event(
        id,
        event.trigger(),
        event.type(),
        event.mode(),
        event.cameo(),
        event.participants(),
        event.time(),
        event.place(),
        event.status(),
        event.accordingTo(),
        event.evidence(),
        event.confidence(),
        event.figures());
  }
}
