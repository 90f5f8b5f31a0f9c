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
    /** Made together with, or handed on by, a partner. */
    PARTNER,
    SELF,
    /** Had a part in the text: of a {@link Credit} only, never of an origin. */
    CONTRIBUTED
  }

  public Origin {
    evidence = List.copyOf(evidence);
  }
}
