package dev.readout.clean;

import dev.readout.article.RemovalReason;

/** What became of a line. */
sealed interface Verdict {
  /** The line is body. */
  record Kept() implements Verdict {}

  /** The line is not body, and which rule said so. */
  record Dropped(RemovalReason reason, String rule) implements Verdict {}

  static Verdict keep() {
    return new Kept();
  }

  static Verdict dropped(RemovalReason reason, String rule) {
    return new Dropped(reason, rule);
  }

  default boolean kept() {
    return this instanceof Kept;
  }
}
