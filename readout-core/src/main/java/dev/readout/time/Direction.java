package dev.readout.time;

/** Which way from the day of writing a clause looks. */
enum Direction {
  PAST,
  FUTURE,
  /**
   * Present tense: of a weekday, the coming one ("the deadline is Friday"); else it tells nothing.
   */
  PRESENT,
  OPEN
}
