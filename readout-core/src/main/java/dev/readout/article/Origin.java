package dev.readout.article;

import java.util.List;

/** Who wrote the text first, as the page itself credits it. */
public record Origin(String name, Relation relation, List<Span> evidence) {
  /** How the page stands to the origin. */
  public enum Relation {
    /** The whole text of another outlet. */
    REPUBLISHED,
    /** An agency's credit. */
    WIRE,
    PARTNER,
    SELF
  }

  public Origin {
    evidence = List.copyOf(evidence);
  }
}
