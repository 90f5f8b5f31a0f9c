package dev.readout.name;

/** What kind of thing a mention means. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  /** A state as an actor, metonyms such as a capital or a palace included. */
  GOVERNMENT,
  PLACE,
  NATIONALITY,
  OTHER
}
