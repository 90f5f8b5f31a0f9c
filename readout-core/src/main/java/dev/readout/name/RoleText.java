package dev.readout.name;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what post somebody held on a day, with the state where the title leaves it out. */
final class RoleText {
  private RoleText() {}

  static @Nullable String on(KnowledgeBase knowledge, String person, @Nullable LocalDate date) {
    if (date == null) {
      return null;
    }
    Office office = knowledge.officeOn(person, date);
    return office == null ? null : of(knowledge, office);
  }

  static String of(KnowledgeBase knowledge, Office office) {
    String title = office.title();
    if (title.toLowerCase(Locale.ROOT).contains(" of ")
        || office.state().isEmpty()
        || title.contains("United States")) {
      return title;
    }
    return knowledge
        .states()
        .byCode(office.state())
        .map(s -> title + " of " + s.name())
        .orElse(title);
  }
}
