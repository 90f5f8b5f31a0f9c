package dev.readout.position;

import dev.readout.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants or will not have.
 *
 * @param actor id of a name
 * @param statement id of the statement that tells it, or null
 * @param since id of the time expression since when it is held ("has demanded since May"), or null
 */
public record Position(
    String actor,
    Stance stance,
    List<Span> content,
    @Nullable String statement,
    @Nullable Strength strength,
    @Nullable String since) {
  /** How the actor stands to the matter. */
  public enum Stance {
    DEMANDS,
    OFFERS,
    SUPPORTS,
    REJECTS,
    RULES_OUT,
    WARNS
  }

  /** How insistently. */
  public enum Strength {
    REPEATED
  }

  public Position {
    content = List.copyOf(content);
  }

  /** A position of which the text does not say since when. */
  public Position(
      String actor,
      Stance stance,
      List<Span> content,
      @Nullable String statement,
      @Nullable Strength strength) {
    this(actor, stance, content, statement, strength, null);
  }
}
