package dev.readout.copy;

import java.util.List;

/**
 * How two articles, A and B, stand to each other.
 *
 * @param copy whether both go back to one text
 * @param kind in what way; {@link Kind#INDEPENDENT} exactly where {@code copy} is false
 * @param score estimated probability of a copy, 0 to 1
 * @param shared what passages they have in common, also where they are no copies: a quotation, an
 *     agency's paragraph; in the order of A
 * @param sharedOfA share of the words of A's body in passages that B has too, 0 to 1
 * @param sharedOfB the same for B
 * @param reason the measures that weighed most, in words
 * @param direction who has it from whom, where that can be told
 */
public record Comparison(
    boolean copy,
    Kind kind,
    double score,
    List<SharedPassage> shared,
    double sharedOfA,
    double sharedOfB,
    String reason,
    Direction direction) {
  /** In what way one text goes back to another. */
  public enum Kind {
    /** The same report; headline and credits may differ. */
    VERBATIM,
    /** The shorter lies almost whole in the longer. */
    ABRIDGED,
    /** Shares sentences of the reporter's own words, touched up or among others. */
    REWRITTEN,
    /** Says the same in the same order in other words throughout. */
    TRANSLATED,
    INDEPENDENT
  }

  /** Who has it from whom. */
  public enum Direction {
    A_FROM_B,
    B_FROM_A,
    UNKNOWN;

    Direction flipped() {
      return switch (this) {
        case A_FROM_B -> B_FROM_A;
        case B_FROM_A -> A_FROM_B;
        case UNKNOWN -> UNKNOWN;
      };
    }
  }

  public Comparison {
    shared = List.copyOf(shared);
    if (copy == (kind == Kind.INDEPENDENT)) {
      throw new IllegalArgumentException("copy " + copy + " of kind " + kind);
    }
  }

  /** The same comparison, seen from B. */
  public Comparison flipped() {
    return new Comparison(
        copy,
        kind,
        score,
        shared.stream()
            .map(SharedPassage::flipped)
            .sorted(java.util.Comparator.comparing(SharedPassage::inA))
            .toList(),
        sharedOfB,
        sharedOfA,
        reason,
        direction.flipped());
  }
}
