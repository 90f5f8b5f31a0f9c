package dev.readout.statement;

import dev.readout.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution: who said what.
 *
 * @param source words that name the speaker; empty where the text names none
 * @param speaker ids of names of the reading; null where the source was not resolved
 * @param channel where it was said, as the text has it ("Telegram", "a phone call")
 * @param audience to whom, as the text has it
 * @param time id of the time expression of saying
 * @param within id of the statement that reports this one
 * @param strength emphasis of the saying
 * @param marks what sort of saying or source it is, in the order of {@link Mark}
 */
public record Statement(
    String id,
    Kind kind,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    @Nullable Speaker speaker,
    @Nullable String channel,
    @Nullable String audience,
    @Nullable String time,
    @Nullable String within,
    @Nullable Strength strength,
    @Nullable String unresolved,
    List<Mark> marks) {
  /** How the content is given. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /** How insistently it was said. */
  public enum Strength {
    REPEATED
  }

  /** What a reader should know before taking the words for plain speech. */
  public enum Mark {
    /** The text keeps the speaker's name back or does not know it. */
    UNNAMED,
    /** An observer's judgement, not the word of somebody who takes part. */
    ASSESSMENT,
    /** Nothing was said: declined to comment, did not answer. */
    SILENCE
  }

  /** Ids of names: who speaks, and for whom. */
  public record Speaker(String name, @Nullable String onBehalfOf) {}

  public Statement {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    marks = List.copyOf(marks);
  }

  /** A statement without marks. */
  public Statement(
      String id,
      Kind kind,
      List<Span> source,
      List<Span> cue,
      List<Span> content,
      @Nullable Speaker speaker,
      @Nullable String channel,
      @Nullable String audience,
      @Nullable String time,
      @Nullable String within,
      @Nullable Strength strength,
      @Nullable String unresolved) {
    this(
        id,
        kind,
        source,
        cue,
        content,
        speaker,
        channel,
        audience,
        time,
        within,
        strength,
        unresolved,
        List.of());
  }
}
