package dev.readout.story;

import dev.readout.event.EventType;
import java.util.ArrayList;
import java.util.List;

/** Reads who was in touch with whom off the events of a story. */
final class Contacts {
  private Contacts() {}

  static List<Contact> of(List<StoryEvent> events) {
    List<Contact> contacts = new ArrayList<>();
    for (StoryEvent event : events) {
      List<Named> participants =
          event.participants().stream().map(StoryEvent.Party::who).distinct().toList();
      if (event.type() == EventType.CONSULT && participants.size() > 1) {
        contacts.add(
            new Contact(kind(event), participants, event.time(), event.status(), event.id()));
      }
    }
    return contacts;
  }

  private static Contact.Kind kind(StoryEvent event) {
    String mode = event.mode();
    String cameo = event.cameo();
    if ("phone".equals(mode)) {
      return Contact.Kind.PHONE;
    }
    if ("visit".equals(mode)) {
      return Contact.Kind.VISIT;
    }
    boolean negotiation = cameo != null && (cameo.equals("046") || cameo.equals("045"));
    return negotiation || "multilateral".equals(mode) ? Contact.Kind.TALKS : Contact.Kind.MEETING;
  }
}
