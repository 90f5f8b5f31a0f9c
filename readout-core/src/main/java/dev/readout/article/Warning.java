package dev.readout.article;

import java.util.List;

/** Something a reader should know before trusting the text. */
public record Warning(Kind kind, List<Span> evidence, String reason) {
  /** What is wrong with the text. */
  public enum Kind {
    MACHINE_TRANSLATED,
    NOT_ENGLISH,
    NO_BODY,
    DAMAGED_TEXT
  }

  public Warning {
    evidence = List.copyOf(evidence);
  }
}
