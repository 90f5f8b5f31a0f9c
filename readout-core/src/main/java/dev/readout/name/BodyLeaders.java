package dev.readout.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Who leads a body that is no state: "the NATO chief", "the leader of Hezbollah". */
final class BodyLeaders {
  /** Who may be the head of a body that is no state. */
  private static final Set<OfficeKind> BODY_HEADS =
      EnumSet.of(
          OfficeKind.LEADER,
          OfficeKind.PARTY_LEADER,
          OfficeKind.ALLIANCE_HEAD,
          OfficeKind.INTERNATIONAL_HEAD,
          OfficeKind.UN_HEAD);

  private static final List<String> LESSER =
      List.of("deputy", "vice", "co ", "senior", "founder", "acting deputy", "first deputy");

  private final Scene scene;

  BodyLeaders(Scene scene) {
    this.scene = scene;
  }

  /**
   * Whether one person alone leads the body on the article's date, by a row whose title names the
   * body.
   */
  boolean resolve(Draft d, Roles.Match match, Draft body) {
    LocalDate date = scene.date;
    KnownEntity of = body.known;
    if (date == null || of == null) {
      return false;
    }
    EnumSet<OfficeKind> kinds = EnumSet.copyOf(match.phrase().kinds());
    if (kinds.contains(OfficeKind.LEADER)) {
      kinds.addAll(BODY_HEADS);
    }
    List<Office> held = new ArrayList<>();
    for (OfficeKind kind : kinds) {
      for (String state : new LinkedHashSet<>(List.of(of.state(), "int", ""))) {
        scene.knowledge.posts(kind, state).stream()
            .filter(o -> o.heldOn(date) && !o.staleOn(date))
            .filter(o -> titled(o, match.phrase()) && leads(o, of))
            .forEach(held::add);
      }
    }
    int highest = held.stream().mapToInt(o -> o.kind().rank()).max().orElse(0);
    held.removeIf(o -> o.kind().rank() < highest);
    KnownEntity person =
        held.stream().map(Office::person).distinct().count() == 1
            ? scene.knowledge.byId(held.getFirst().person()).orElse(null)
            : null;
    if (person == null) {
      return false;
    }
    d.role = new Role(match.phrase().phrase(), match.phrase().kinds(), body.state, false);
    d.link(person, RoleText.of(scene.knowledge, held.getFirst()));
    d.state = held.getFirst().state().equals("int") ? "" : held.getFirst().state();
    return true;
  }

  /** "Secretary General of NATO": the body is what stands behind the first "of". */
  private static boolean leads(Office office, KnownEntity body) {
    String title = NameKey.of(office.title());
    int of = title.indexOf(" of ");
    if (of < 0
        || title.lastIndexOf(" in ", of) >= 0
        || LESSER.stream().anyMatch(title::startsWith)) {
      return false;
    }
    String rest = title.substring(of + 4);
    String led = rest.startsWith("the ") ? rest.substring(4) : rest;
    return namesOf(body).stream().anyMatch(name -> NameKey.of(name).equals(led));
  }

  private static List<String> namesOf(KnownEntity body) {
    List<String> names = new ArrayList<>(body.aliases());
    names.add(body.name());
    return names;
  }

  private static boolean titled(Office office, Roles.Phrase phrase) {
    return phrase.word().isEmpty()
        || office.title().toLowerCase(Locale.ROOT).contains(phrase.word());
  }
}
