package dev.readout.name;

import dev.readout.language.NameType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets damaged names of persons right among candidates that the context supports: holders of the
 * post beside the name, people named in the article, people in high office of the states of the
 * story. A false repair is worse than none, so a lone likeness never suffices.
 */
final class NameRepair {
  /** Likeness asked for where the post beside the name says who it must be. */
  static final double WITH_POST = 0.72;

  /** Likeness to somebody named elsewhere in the article. */
  static final double NAMED_BEFORE = 0.8;

  /** Likeness to somebody in high office in a state of the story. */
  static final double IN_THE_STORY = 0.84;

  private final Scene scene;
  private final Map<String, Integer> states;
  private @Nullable Map<String, Candidate> story;

  private NameRepair(Scene scene) {
    this.scene = scene;
    this.states = scene.states();
  }

  static void mend(Scene scene) {
    NameRepair repair = new NameRepair(scene);
    for (Draft d : scene.drafts()) {
      if (repair.isOpen(d)) {
        repair.person(d);
      }
    }
    for (Draft d : scene.drafts()) {
      if (repair.isOpen(d)) {
        repair.again(d);
      }
    }
    PlaceRepair.mend(scene);
    InstituteRepair.mend(scene);
  }

  private boolean isOpen(Draft d) {
    boolean unknown = d.entity == null || d.entity.isLocal();
    return unknown
        && (d.seen == NameType.PERSON
            || d.role != null && d.type != EntityType.NATIONALITY
            || d.seen == NameType.OTHER && NameKey.words(d.key) <= 2
            || d.seen == NameType.PLACE && NameKey.words(d.key) == 2);
  }

  /** A candidate and why it is one. */
  private record Candidate(KnownEntity person, double floor, String reason) {}

  private void person(Draft d) {
    if (scene.knowledge.people(d.key).size() > 0 && NameKey.words(d.key) > 1) {
      return;
    }
    Map<String, Candidate> candidates = candidates(d);
    Candidate best = null;
    double top = 0;
    double second = 0;
    for (Candidate candidate : candidates.values()) {
      double alike = alike(d.key, candidate.person());
      if (alike < candidate.floor()) {
        continue;
      }
      double score = alike + (1 - candidate.floor()) * 0.3;
      if (score > top) {
        second = top;
        top = score;
        best = candidate;
      } else {
        second = Math.max(second, score);
      }
    }
    if (best == null || top - second < 0.04) {
      return;
    }
    double alike = alike(d.key, best.person());
    mended(d, best.person(), best.reason() + "; sounds alike", confidence(alike, best.floor()));
  }

  /**
   * How sure a repair is. Set by the shares that are right among damaged names of the tests: behind
   * a post nearly all at any likeness above the floor; without a post a repair has only the story
   * behind it and is held less sure.
   */
  private static double confidence(double alike, double floor) {
    double base = floor < NAMED_BEFORE ? 0.93 : 0.85;
    double sure = base + (0.99 - base) * (alike - floor) / Math.max(0.01, 1 - floor);
    return Math.round(100 * Math.min(0.99, sure)) / 100.0;
  }

  private void mended(Draft d, KnownEntity person, String reason, double confidence) {
    d.type = EntityType.PERSON;
    d.repair = new NameMention.Repair(d.text, person.name(), reason, confidence);
    d.link(person, RoleText.on(scene.knowledge, person.id(), scene.date));
    d.state = PersonLinker.stateOf(scene.knowledge, person, scene.date);
  }

  /**
   * How alike the words are to any of the person's names; a single word is held against family
   * names.
   */
  private static double alike(String key, KnownEntity person) {
    double best = 0;
    List<String> names = new ArrayList<>(person.aliases());
    names.add(person.name());
    for (String name : names) {
      String other = NameKey.of(name);
      if (NameKey.words(key) == 1) {
        String family =
            PersonNames.familyFirst(other)
                ? other.substring(0, other.indexOf(' '))
                : NameKey.last(PersonNames.withoutSuffix(other));
        best = Math.max(best, key.length() < 4 ? 0 : NameSound.words(key, family));
      } else {
        if (Math.abs(other.length() - key.length()) > 6
            || NameKey.words(other) != NameKey.words(key)) {
          continue;
        }
        double weakest = NameSound.weakest(key, other);
        best = Math.max(best, weakest < 0.5 ? 0 : NameSound.names(key, other));
      }
    }
    return best;
  }

  private Map<String, Candidate> candidates(Draft d) {
    Map<String, Candidate> all = new LinkedHashMap<>();
    LocalDate date = scene.date;
    boolean single = NameKey.words(d.key) == 1;
    if (date != null && d.role != null) {
      Set<String> of = d.role.state().isEmpty() ? states.keySet() : Set.of(d.role.state());
      for (String state : new java.util.TreeSet<>(of)) {
        for (OfficeKind kind : d.role.kinds()) {
          for (Office office : scene.knowledge.posts(kind, state)) {
            if (d.role.former() ? office.yearsAway(date) <= 25 : office.heldOn(date)) {
              double floor = d.role.state().isEmpty() ? WITH_POST + 0.06 : WITH_POST;
              add(
                  all,
                  office,
                  floor + (single ? 0.05 : 0),
                  "held '"
                      + d.role.phrase()
                      + "' of "
                      + name(state)
                      + (d.role.former() ? "" : " on " + date));
            }
          }
        }
      }
    }
    for (Draft other : scene.drafts()) {
      if (other.known != null
          && other.type == EntityType.PERSON
          && other.form == NameMention.Form.NAME) {
        all.putIfAbsent(
            other.known.id(),
            new Candidate(other.known, NAMED_BEFORE, "named elsewhere in the article"));
      }
    }
    if (!single) {
      story().forEach(all::putIfAbsent);
    }
    return all;
  }

  /**
   * People in high office of the states of the story; the same for every name of the article, so
   * gathered once.
   */
  private Map<String, Candidate> story() {
    Map<String, Candidate> known = story;
    if (known == null) {
      known = new LinkedHashMap<>();
      LocalDate date = scene.date;
      for (String state : new java.util.TreeSet<>(states.keySet())) {
        for (OfficeKind kind : OfficeKind.values()) {
          if (date != null && kind.rank() >= 4) {
            for (Office office : scene.knowledge.posts(kind, state)) {
              if (office.yearsAway(date) <= 3) {
                add(
                    known,
                    office,
                    IN_THE_STORY,
                    RoleText.of(scene.knowledge, office) + " in a story about " + name(state));
              }
            }
          }
        }
      }
      story = known;
    }
    return known;
  }

  private String name(String state) {
    return scene
        .knowledge
        .states()
        .byCode(state)
        .map(State::name)
        .orElse(state.toUpperCase(Locale.ROOT));
  }

  private void add(Map<String, Candidate> all, Office office, double floor, String reason) {
    Candidate old = all.get(office.person());
    if (old == null || old.floor() > floor) {
      scene
          .knowledge
          .byId(office.person())
          .ifPresent(p -> all.put(office.person(), new Candidate(p, floor, reason)));
    }
  }

  /**
   * A damaged short form of a name that has been mended or is known: "Zelenski" after "Volodimir
   * Zelenski".
   */
  private void again(Draft d) {
    Draft found = null;
    Set<String> ids = new LinkedHashSet<>();
    for (Draft other : scene.drafts()) {
      if (other.type != EntityType.PERSON || other.known == null || other == d) {
        continue;
      }
      boolean brief =
          PersonNames.shortens(d.key, other.key) && !d.key.equals(other.key)
              || d.key.equals(other.key)
              || PersonNames.shortens(d.key, NameKey.of(other.known.name()));
      if (brief
          || NameKey.words(d.key) == 1
              && d.key.length() >= 5
              && alike(d.key, other.known) >= NAMED_BEFORE + 0.05) {
        found = other;
        ids.add(other.known.id());
      }
    }
    if (found != null && ids.size() == 1) {
      KnownEntity person = requireKnown(found);
      if (PersonNames.shortens(d.key, NameKey.of(person.name()))) {
        d.follow(found);
        d.type = EntityType.PERSON;
      } else {
        mended(d, person, "short for a name in the article; sounds alike", 0.9);
      }
    }
  }

  private static KnownEntity requireKnown(Draft d) {
    @Nullable KnownEntity known = d.known;
    if (known == null) {
      throw new IllegalStateException("no person");
    }
    return known;
  }
}
