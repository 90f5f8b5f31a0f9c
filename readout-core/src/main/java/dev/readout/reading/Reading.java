package dev.readout.reading;

import dev.readout.article.Article;
import dev.readout.event.Event;
import dev.readout.name.NameMention;
import dev.readout.position.Confirmation;
import dev.readout.position.Deadline;
import dev.readout.position.Position;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.util.List;

/** All that Readout says about one article. Ids are local to the reading. */
public record Reading(
    Article article,
    List<NameMention> names,
    List<TimeExpression> times,
    List<Statement> statements,
    List<Event> events,
    List<Position> positions,
    List<Deadline> deadlines,
    List<Confirmation> confirmations) {
  public Reading {
    names = List.copyOf(names);
    times = List.copyOf(times);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    positions = List.copyOf(positions);
    deadlines = List.copyOf(deadlines);
    confirmations = List.copyOf(confirmations);
  }

  /** A reading that says nothing beyond what cleaning found. */
  public static Reading of(Article article) {
    return new Reading(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public String id() {
    return article.id();
  }
}
