package dev.readout.copy;

import dev.readout.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a copy made of a passage.
 *
 * @param before in the text it comes from; null where it was added
 * @param after in the copy; null where it was cut
 */
public record Change(Kind kind, @Nullable Span before, @Nullable Span after) {
  /** In what way. */
  public enum Kind {
    CUT,
    ADDED,
    /** Stands in another place, much as it was. */
    MOVED,
    /** A sentence says much the same in other words. */
    REPLACED,
    /** A few words of a sentence are others. */
    TOUCHED_UP,
    /** In place of a number stands another one. */
    NUMBER,
    /** A name is written differently. */
    NAME
  }

  public Change {
    if (before == null && after == null) {
      throw new IllegalArgumentException("a change of nothing");
    }
  }
}
