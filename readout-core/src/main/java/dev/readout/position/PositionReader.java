package dev.readout.position;

import dev.readout.article.PublicationDate;
import dev.readout.clause.Actors;
import dev.readout.clause.Tree;
import dev.readout.event.Event;
import dev.readout.language.Language;
import dev.readout.language.Sentence;
import dev.readout.name.Names;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what each side wants, offers, refuses or warns of; by when; and who confirmed or denied
 * what. Nobody's stance is read without a name for whom it is. Pure and thread-safe.
 */
public final class PositionReader {
  private static final PositionReader STANDARD = new PositionReader();

  private PositionReader() {}

  public static PositionReader standard() {
    return STANDARD;
  }

  public Positions read(
      Language language,
      Names names,
      List<TimeExpression> times,
      List<Statement> statements,
      List<Event> events) {
    PublicationDate published = language.article().credits().published();
    LocalDate day = published == null ? null : published.day();
    Actors actors = new Actors(names, language.article().text());
    List<Tree> trees = new ArrayList<>();
    for (Language.Placed paragraph : language.paragraphs()) {
      for (Sentence sentence : paragraph.sentences()) {
        trees.add(new Tree(sentence));
      }
    }
    return new Positions(
        new StanceReader(actors, statements, times, trees).read(trees),
        new DeadlineReader(actors, times, statements, day).read(trees),
        new ConfirmationReader(actors, events, statements).read(trees));
  }
}
