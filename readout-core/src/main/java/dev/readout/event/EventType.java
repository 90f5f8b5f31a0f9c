package dev.readout.event;

/** PLOVER 2 event types, with the two CAMEO roots that PLOVER drops (STATEMENT, APPEAL). */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT,
  STATEMENT,
  APPEAL
}
