package dev.readout.intake;

import dev.readout.intake.JsonArticle.Parsed;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Opens one source after the other and makes each article, or each fault, an outcome. */
final class OutcomeIterator implements Iterator<Outcome> {
  private final Iterator<Source> sources;
  private final Settings settings;
  private final ArticleIds ids = new ArticleIds();
  private final JsonArticle json;
  private @Nullable OpenSource open;
  private @Nullable Outcome next;

  OutcomeIterator(List<Source> sources, Settings settings) {
    this.sources = sources.iterator();
    this.settings = settings;
    this.json = new JsonArticle(settings);
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (open == null) {
        if (!sources.hasNext()) {
          return false;
        }
        open = OpenSource.of(sources.next(), settings);
      }
      OpenSource.Piece piece = open.next();
      if (piece == null) {
        close();
      } else {
        next = outcome(piece);
      }
    }
    return true;
  }

  @Override
  public Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Outcome result = next;
    next = null;
    if (result == null) {
      throw new NoSuchElementException();
    }
    return result;
  }

  void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  private Outcome outcome(OpenSource.Piece piece) {
    return switch (piece) {
      case OpenSource.Piece.Whole whole ->
          new Outcome.Arrived(
              ids.name(
                  whole.stem(),
                  whole.kind(),
                  whole.text(),
                  dev.readout.article.Page.Given.NOTHING,
                  java.util.Map.of()),
              whole.location());
      case OpenSource.Piece.Line line -> ofLine(line);
      case OpenSource.Piece.Fault fault -> fault.refused();
    };
  }

  private Outcome ofLine(OpenSource.Piece.Line line) {
    return switch (json.parse(line.text())) {
      case Parsed.Article article when article.source().isBlank() ->
          new Outcome.Refused(line.location(), Category.EMPTY, "the article has no text");
      case Parsed.Article article ->
          new Outcome.Arrived(
              ids.name(
                  article.id(), article.kind(), article.source(), article.given(), article.extra()),
              line.location());
      case Parsed.Reading reading ->
          new Outcome.AlreadyRead(reading.id(), line.text(), line.location());
      case Parsed.Broken broken ->
          new Outcome.Refused(line.location(), Category.MALFORMED, broken.message());
    };
  }
}
