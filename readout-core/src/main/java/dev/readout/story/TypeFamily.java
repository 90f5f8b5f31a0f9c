package dev.readout.story;

import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import java.util.Set;

/** Event types that two articles may give to one deed. */
enum TypeFamily {
  CONTACT,
  FORCE,
  YIELD,
  HELP,
  ASK,
  AGREE,
  SUPPORT,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  MOBILIZE,
  STATEMENT;

  /** Not yet done: intended, wanted, feared or put off. */
  static final Set<EventStatus> AHEAD =
      Set.of(
          EventStatus.PLANNED,
          EventStatus.PROPOSED,
          EventStatus.DEMANDED,
          EventStatus.THREATENED,
          EventStatus.HYPOTHETICAL,
          EventStatus.POSTPONED,
          EventStatus.CANCELLED);

  /** Done, or said to be. */
  static final Set<EventStatus> DONE =
      Set.of(EventStatus.HAPPENED, EventStatus.ONGOING, EventStatus.CLAIMED, EventStatus.DENIED);

  static TypeFamily of(EventType type) {
    return switch (type) {
      case CONSULT -> CONTACT;
      case ASSAULT, COERCE, SANCTION -> FORCE;
      case RETREAT, CONCEDE -> YIELD;
      case AID, COOPERATE -> HELP;
      case REQUEST, APPEAL -> ASK;
      case AGREE -> AGREE;
      case SUPPORT -> SUPPORT;
      case ACCUSE -> ACCUSE;
      case REJECT -> REJECT;
      case THREATEN -> THREATEN;
      case PROTEST -> PROTEST;
      case MOBILIZE -> MOBILIZE;
      case STATEMENT -> STATEMENT;
    };
  }

  /** Acts of speech: the same two sides do them again and again. */
  boolean isVerbal() {
    return switch (this) {
      case ASK, AGREE, SUPPORT, ACCUSE, REJECT, THREATEN, STATEMENT -> true;
      case CONTACT, FORCE, YIELD, HELP, PROTEST, MOBILIZE -> false;
    };
  }

  /** Deeds that somebody is held responsible for: rivals over who did it are one event. */
  boolean hasCulprit() {
    return this == FORCE;
  }
}
