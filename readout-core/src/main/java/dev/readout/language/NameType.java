package dev.readout.language;

/** What kind of thing a proper name names, by its shape and surroundings alone. */
public enum NameType {
  PERSON,
  ORGANIZATION,
  PLACE,
  NATIONALITY,
  OTHER
}
