package dev.readout.name;

import dev.readout.language.NameType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links persons: full names first, then short forms to the full name that the article itself gives,
 * then family names that the date, the post beside them or the states of the story make plain. What
 * stays open keeps a local identity.
 */
final class PersonLinker {
  /**
   * Least rank at which a family name alone is taken for an office holder whom the article never
   * names in full.
   */
  private static final double FAMOUS = 7;

  /** Whoever held no post near the date and in a state of the story. */
  private static final double UNKNOWN = -9;

  /** Least score of the one bearer of a full name. */
  private static final double LONE = -3;

  /** Years before an office in which its later holder may be in the news under the full name. */
  private static final int AHEAD = 12;

  private final Scene scene;
  private final KnowledgeBase knowledge;
  private final Map<String, Integer> states;
  private final Contemporaries contemporaries;

  private PersonLinker(Scene scene) {
    this.scene = scene;
    this.contemporaries = new Contemporaries(scene);
    this.knowledge = scene.knowledge;
    this.states = scene.states();
  }

  static void link(Scene scene) {
    PersonLinker linker = new PersonLinker(scene);
    List<Draft> open = new ArrayList<>();
    for (Draft d : scene.drafts()) {
      if (d.entity == null && linker.mayBePerson(d)) {
        open.add(d);
      }
    }
    open.stream().filter(d -> NameKey.words(d.key) > 1).forEach(linker::fullName);
    scene.drafts().stream().filter(PersonLinker::mayBeShort).forEach(linker::shortForm);
    open.stream().filter(d -> d.entity == null).forEach(linker::familyName);
    scene.drafts().stream().filter(PersonLinker::mayBeShort).forEach(linker::alike);
  }

  private static boolean mayBeShort(Draft d) {
    return !d.settled
        && d.entity == null
        && d.type != EntityType.NATIONALITY
        && NameKey.words(d.key) <= 2;
  }

  /** The same words as a person named elsewhere in the article. */
  private void alike(Draft d) {
    shortForm(d);
    if (d.entity != null) {
      return;
    }
    for (Draft other : scene.drafts()) {
      if (other.type == EntityType.PERSON && other.entity != null && other.key.equals(d.key)) {
        d.follow(other);
        return;
      }
    }
    // "Putin" is no town and no company: one famous bearer, whatever the annotator took it for.
    if (d.seen != null
        && d.seen != NameType.PERSON
        && NameKey.words(d.key) == 1
        && scene.knowledge.towns().find(d.key).isEmpty()) {
      familyName(d);
    }
  }

  private boolean mayBePerson(Draft d) {
    if (d.seen == NameType.PERSON) {
      d.type = EntityType.PERSON;
      return true;
    }
    if (d.settled && !knowledge.people(d.key).isEmpty() && NameKey.words(d.key) > 1) {
      return true;
    }
    return d.seen == null && d.role != null;
  }

  private void fullName(Draft d) {
    List<KnownEntity> named = knowledge.people(d.key);
    if (named.isEmpty() && NameKey.words(d.key) == 3) {
      named = knowledge.people(withoutMiddle(d.key));
    }
    KnownEntity best = best(named, d, true);
    if (best != null) {
      link(d, best);
    }
  }

  private static String withoutMiddle(String key) {
    String[] words = key.split(" ");
    return words[1].length() == 1 ? words[0] + " " + words[2] : key;
  }

  /**
   * The article's own fuller name, preferring the nearest before the short one; the annotator's
   * type is no bar.
   */
  private void shortForm(Draft d) {
    if (d.entity != null && (d.type != EntityType.PERSON || NameKey.words(d.key) > 1)) {
      return;
    }
    Draft found = null;
    for (Draft other : scene.drafts()) {
      if (other == d || !isFuller(d, other) || Relatives.speakAgainst(scene, d, other)) {
        continue;
      }
      if (found == null
          || other.span.start() < d.span.start() && !Relatives.isWeightier(scene, found, other)) {
        found = other;
      } else if (Relatives.isWeightier(scene, other, found)) {
        found = other;
      }
    }
    if (found == null || d.entity != null) {
      return;
    }
    if (found.entity == null) {
      found.entity = local(found.text);
      found.type = EntityType.PERSON;
    }
    d.follow(found);
    d.type = EntityType.PERSON;
  }

  /** "UN" is not Kim Jong Un and "Sen." not Hun Sen, but where all names stand in capitals. */
  static boolean isAbbreviation(String brief, String full) {
    String letters = brief.replace(".", "");
    boolean capitals = letters.length() <= 3 && isCapitals(letters) && !isCapitals(full);
    return capitals || brief.endsWith(".") && NameKey.words(NameKey.of(brief)) == 1;
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isFuller(Draft brief, Draft other) {
    if (isAbbreviation(brief.text, other.text)) {
      return false;
    }
    if (other.type != EntityType.PERSON && other.seen != NameType.PERSON
        || other.key.equals(brief.key)) {
      return false;
    }
    if (NameKey.words(other.key) > 1 && PersonNames.shortens(brief.key, other.key)) {
      return true;
    }
    return other.known != null
        && NameKey.words(other.key) > 1
        && PersonNames.shortens(brief.key, NameKey.of(other.known.name()));
  }

  static Entity local(String name) {
    return new Entity("local:" + NameKey.of(name).replace(' ', '-'), name, null, null);
  }

  private void familyName(Draft d) {
    if (NameKey.words(d.key) > 2 || d.key.length() < 2 || d.text.endsWith(".") || isGivenName(d)) {
      return;
    }
    if (d.role == null && byGivenName(d)) {
      return;
    }
    KnownEntity best = best(knowledge.bySurname(d.key), d, false);
    if (best != null && !CallNames.speakAgainst(scene, d, best)) {
      link(d, best);
    }
  }

  /** "Jonathan" alone is somebody's first name, unless a post beside it says otherwise. */
  private static boolean isGivenName(Draft d) {
    return d.role == null && GivenNames.standard().isGiven(d.key);
  }

  /** "Shannon" after "Shannon Lin": the given name of somebody whom the article names in full. */
  private boolean byGivenName(Draft d) {
    for (Draft other : scene.drafts()) {
      boolean person = other.type == EntityType.PERSON || other.seen == NameType.PERSON;
      if (person && !PersonNames.familyFirst(other.key) && other.key.startsWith(d.key + " ")) {
        if (other.entity == null) {
          other.entity = local(other.text);
          other.type = EntityType.PERSON;
        }
        d.follow(other);
        d.type = EntityType.PERSON;
        return true;
      }
    }
    return false;
  }

  private @Nullable KnownEntity best(List<KnownEntity> candidates, Draft d, boolean full) {
    KnownEntity best = null;
    double own = Double.NEGATIVE_INFINITY;
    double top = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    Set<String> seen = new HashSet<>();
    for (KnownEntity candidate : candidates) {
      if (!seen.add(candidate.id())) {
        continue;
      }
      double alone = score(candidate, d, full);
      double score = alone + contemporaries.bonus(candidate);
      if (score > top) {
        second = top;
        top = score;
        own = alone;
        best = candidate;
      } else if (score > second) {
        second = score;
      }
    }
    if (best == null) {
      return null;
    }
    double floor = full ? (seen.size() == 1 ? LONE : 2) : scene.date == null ? FAMOUS + 2 : FAMOUS;
    return own >= floor && top - second >= (full ? 0.5 : 2) ? best : null;
  }

  /**
   * How likely the name means this person here: the rank of what they are or were, the date, the
   * states of the story, the post.
   */
  private double score(KnownEntity person, Draft d, boolean full) {
    // Only a user's table has people without an office: whoever is meant by it is meant here.
    double best = knowledge.offices(person.id()).isEmpty() ? 1.6 : UNKNOWN;
    boolean roleFits = false;
    for (Office office : knowledge.offices(person.id())) {
      double score = office.kind().rank();
      if (office.kind().rank() >= 5) {
        score += weight(office.state());
      }
      LocalDate date = scene.date;
      if (date != null) {
        int away = office.yearsAway(date);
        score -= Math.min(6, away * (office.kind().rank() >= 9 ? 0.25 : 0.5));
        int early = year(office.start()) - date.getYear();
        if (early > 1) {
          // Nobody is famous for a post of later years.
          score -= full && early <= AHEAD ? 2 : Math.min(20, early);
        }
      }
      if (states.containsKey(office.state())) {
        score += 1.5;
      }
      if (d.role != null && d.role.kinds().contains(office.kind())) {
        if (d.role.state().isEmpty() || d.role.state().equals(office.state())) {
          score += d.role.state().isEmpty() ? 2 : 4;
          roleFits = true;
        }
      }
      if (office.kind() == OfficeKind.BUSINESS && !roleFits) {
        // Business people are called by the family name alone where their firm is named.
        score -= 3;
      }
      best = Math.max(best, score);
    }
    if (d.role != null && !roleFits && !d.role.state().isEmpty()) {
      best -= 3;
    }
    return best;
  }

  private static int year(String date) {
    return date.length() >= 4 ? Integer.parseInt(date, 0, 4, 10) : 0;
  }

  /** States whose leaders the English-language news names without saying whose they are. */
  private static double weight(String state) {
    return switch (state) {
      case "us" -> 2;
      case "ru", "gb", "cn", "de", "fr", "il", "ua", "ir", "int", "eu", "va", "jp", "in", "tr" -> 1;
      case "" -> 0;
      default -> -1;
    };
  }

  private void link(Draft d, KnownEntity person) {
    d.type = EntityType.PERSON;
    d.link(person, RoleText.on(knowledge, person.id(), scene.date));
    d.state = stateOf(person);
    if (d.gender.isEmpty()) {
      d.gender = person.gender();
    }
  }

  private String stateOf(KnownEntity person) {
    return stateOf(knowledge, person, scene.date);
  }

  static String stateOf(KnowledgeBase knowledge, KnownEntity person, @Nullable LocalDate date) {
    Office office = date == null ? null : knowledge.officeOn(person.id(), date);
    if (office == null) {
      List<Office> offices = knowledge.offices(person.id());
      office = offices.isEmpty() ? null : offices.getLast();
    }
    return office == null || office.state().equals("int") ? "" : office.state();
  }
}
