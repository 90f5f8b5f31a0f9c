package dev.readout.event;

import dev.readout.clause.Actors;
import dev.readout.clause.Sides;
import dev.readout.name.NameMention;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A deed told on the word of a party to it alone is a claim. */
final class Claims {
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

  private final Actors actors;
  private final Map<String, Statement> statements;

  Claims(Actors actors, Map<String, Statement> statements) {
    this.actors = actors;
    this.statements = statements;
  }

  /** CLAIMED where all who tell a deed are parties to it, else the status as it was. */
  EventStatus status(Telling telling, List<Participant> people, List<String> accordingTo) {
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
            .map(statements::get)
            .allMatch(s -> s != null && party(s, sides, parties));
    return all ? EventStatus.CLAIMED : status;
  }

  private boolean party(Statement statement, Set<String> sides, Set<String> parties) {
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
}
