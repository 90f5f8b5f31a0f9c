package dev.readout.time;

/** Which way from the day of writing a clause looks. */
enum Direction {
  PAST,
  FUTURE,
  OPEN
}
