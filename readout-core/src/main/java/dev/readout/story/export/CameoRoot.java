package dev.readout.story.export;

import dev.readout.event.EventType;
import dev.readout.story.StoryEvent;

/** The CAMEO code and the quad class of an event: PLOVER's type where no code was certain. */
final class CameoRoot {
  private CameoRoot() {}

  /** The event's own code, else the root of its type. */
  static String code(StoryEvent event) {
    String cameo = event.cameo();
    return cameo == null ? root(event.type()) : cameo;
  }

  static String root(EventType type) {
    return switch (type) {
      case STATEMENT -> "01";
      case APPEAL -> "02";
      case AGREE -> "03";
      case CONSULT -> "04";
      case SUPPORT -> "05";
      case COOPERATE -> "06";
      case AID -> "07";
      case CONCEDE, RETREAT -> "08";
      case REQUEST -> "10";
      case ACCUSE -> "11";
      case REJECT -> "12";
      case THREATEN -> "13";
      case PROTEST -> "14";
      case MOBILIZE -> "15";
      case SANCTION -> "16";
      case COERCE -> "17";
      case ASSAULT -> "18";
    };
  }

  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  static int quad(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, STATEMENT, APPEAL -> 1;
      case COOPERATE, AID, RETREAT -> 2;
      case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 4;
    };
  }
}
