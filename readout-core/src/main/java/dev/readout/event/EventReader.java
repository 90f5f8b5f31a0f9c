package dev.readout.event;

import dev.readout.clause.Actors;
import dev.readout.clause.Tree;
import dev.readout.language.Language;
import dev.readout.language.Sentence;
import dev.readout.name.Names;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;

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
    Sitting sitting = new Sitting(actors, times, statements, language.article());
    List<Placed> events = new ArrayList<>();
    for (Language.Placed paragraph : language.paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        List<Telling> tellings = finder.find(new Tree(sentence));
        for (Telling telling : tellings) {
          sitting.event(telling, tellings).ifPresent(events::add);
        }
      }
    }
    List<Event> merged = new Merging(actors, times).merge(events);
    List<Event> numbered = new ArrayList<>();
    for (int i = 0; i < merged.size(); i++) {
      numbered.add(merged.get(i).withId("e" + (i + 1)));
    }
    return numbered;
  }
}
