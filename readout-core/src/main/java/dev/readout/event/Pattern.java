package dev.readout.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the tables of events.
 *
 * @param needs conditions that must all hold
 * @param type null for a row that says: with these words it is no event
 * @param targets where the other side stands, in order of preference
 */
record Pattern(
    boolean noun,
    List<Need> needs,
    @Nullable EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    List<Slot> targets) {
  /**
   * A condition on what hangs on the word.
   *
   * @param place {@code obj}, {@code subj}, {@code to}, {@code that}, {@code xcomp}, {@code not},
   *     {@code adv}, {@code mod}, {@code above} (the verb that governs a noun) or a preposition
   * @param lemmas any of these; empty where anything will do
   * @param kind what the noun there must be, or null
   */
  record Need(String place, Set<String> lemmas, @Nullable Kind kind) {
    Need {
      lemmas = Set.copyOf(lemmas);
    }
  }

  /** What a noun must be where a list of lemmas cannot say it. */
  enum Kind {
    PERSON,
    /** A person whom the text calls by name or by an office that somebody known holds. */
    NAME,
    PLACE
  }

  /**
   * A place of the clause.
   *
   * @param place as in {@link Need}
   * @param inside a preposition within that place ({@code obj>to}), empty for any place within
   *     ({@code to>}), null for the place itself
   */
  record Slot(String place, @Nullable String inside) {}

  Pattern {
    needs = List.copyOf(needs);
    targets = List.copyOf(targets);
  }

  /** Meetings and the like: nobody acts on anybody. */
  boolean mutual() {
    return type == EventType.CONSULT && !"visit".equals(mode) && !"045".equals(cameo);
  }
}
