package dev.readout.event;

/** How the text tells an event. */
public enum EventStatus {
  HAPPENED,
  ONGOING,
  PLANNED,
  PROPOSED,
  DEMANDED,
  THREATENED,
  HYPOTHETICAL,
  /** Only a party to it says so. */
  CLAIMED,
  DENIED,
  POSTPONED,
  CANCELLED,
  DID_NOT_HAPPEN
}
