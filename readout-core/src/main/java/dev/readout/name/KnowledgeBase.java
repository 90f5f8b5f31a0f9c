package dev.readout.name;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dated table of people, offices, states, organisations and places that names are resolved to.
 * Every row carries its source and the month up to which it was checked; what may have changed
 * since is answered with {@code KB_STALE}.
 *
 * <p>Immutable and thread-safe; loaded once from class-path tables ({@code docs/names.md} says
 * where they come from). Example: {@code
 * KnowledgeBase.standard().holders(OfficeKind.FOREIGN_MINISTER, "ru", LocalDate.of(2015, 3, 1))}.
 */
public final class KnowledgeBase {
  private final Map<String, KnownEntity> byId;
  private final NameIndex people;
  private final NameIndex surnames;
  private final NameIndex things;
  private final Map<String, List<Office>> offices;
  private final Map<String, List<Office>> posts;
  private final Map<String, List<KnownEntity>> byKind;
  private final Map<String, List<KnownEntity>> regions;
  private final Map<String, String> outlets;
  private final Map<String, String> origins;
  private final Map<String, String> promoted;
  private final String digest;
  private final States states;
  private final Institutions institutions;
  private final PostRules postRules;
  private final Towns towns;

  private static final class Standard {
    static final KnowledgeBase INSTANCE = new KnowledgeBase(new KnowledgeLoader(List.of()));
  }

  private KnowledgeBase(KnowledgeLoader loaded) {
    byId = loaded.byId;
    people = loaded.people;
    surnames = loaded.surnames;
    things = loaded.things;
    offices = loaded.offices;
    posts = loaded.posts;
    byKind = loaded.byKind;
    regions = loaded.regions;
    outlets = loaded.outlets;
    origins = loaded.origins;
    promoted = loaded.promoted;
    digest = UserTable.digest(loaded.own);
    states = States.load();
    institutions = Institutions.load(states);
    postRules = PostRules.load();
    towns = Towns.load();
  }

  /** What Readout brings along. */
  public static KnowledgeBase standard() {
    return Standard.INSTANCE;
  }

  /**
   * The standard tables with further ones beside them.
   *
   * @throws TableRowException if a row cannot be read; the message holds the row
   */
  public static KnowledgeBase with(List<UserTable> tables) {
    return tables.isEmpty()
        ? standard()
        : new KnowledgeBase(new KnowledgeLoader(List.copyOf(tables)));
  }

  /** Tells apart what was read with different tables of users; empty for the standard tables. */
  public String digest() {
    return digest;
  }

  /**
   * Everything known by that name: people, organisations, regions, states; towns of the gazetteer
   * are not among them.
   */
  public List<KnownEntity> find(String name) {
    String key = NameKey.of(name);
    Set<KnownEntity> found = new LinkedHashSet<>(people.get(key));
    found.addAll(things.get(key));
    states.byName(key).map(States::known).ifPresent(found::add);
    institutions.find(key).ifPresent(found::add);
    if (found.isEmpty()) {
      found.addAll(surnames.get(key));
    }
    return List.copyOf(found);
  }

  public Optional<KnownEntity> byId(String id) {
    KnownEntity entity = byId.get(id);
    return entity != null
        ? Optional.of(entity)
        : states.byId(id).map(States::known).or(() -> institutions.byId(id));
  }

  /** Offices of a person, in the order of the table. */
  public List<Office> offices(String person) {
    return List.copyOf(offices.getOrDefault(person, List.of()));
  }

  /**
   * Who held an office of a state on a date; see {@link Holders#stale}. Where nobody did and the
   * holder of another post does its work (a president who heads the government), that other row.
   */
  public Holders holders(OfficeKind kind, String state, LocalDate date) {
    Holders own = listed(kind, state, date);
    OfficeKind other = own.offices().isEmpty() ? postRules.heldBy(kind, state, date) : null;
    return other == null ? own : listed(other, state, date);
  }

  /** Whether a state is known not to have such a post on a date. */
  public boolean lacks(OfficeKind kind, String state, LocalDate date) {
    return postRules.lacks(kind, state, date);
  }

  private Holders listed(OfficeKind kind, String state, LocalDate date) {
    List<Office> held =
        posts.getOrDefault(kind + "/" + state, List.of()).stream()
            .filter(o -> o.heldOn(date))
            .sorted(Comparator.comparing(Office::start).reversed().thenComparing(Office::person))
            .toList();
    if (held.isEmpty()) {
      return Holders.NONE;
    }
    List<Office> fresh = held.stream().filter(o -> !o.staleOn(date)).toList();
    if (!fresh.isEmpty()) {
      return new Holders(fresh, null);
    }
    // A row with a later start ends the rows before it, whatever they say.
    Office last = held.getFirst();
    return new Holders(List.of(last), "KB_STALE: last checked " + last.checked());
  }

  /** The office that best says who somebody is on a date: the highest held then, else null. */
  @Nullable Office officeOn(String person, LocalDate date) {
    Office best = null;
    for (Office office : offices.getOrDefault(person, List.of())) {
      if (office.heldOn(date) && !superseded(office, date)) {
        if (best == null || office.kind().rank() > best.kind().rank()) {
          best = office;
        }
      }
    }
    return best;
  }

  /**
   * Whether a row without an end has been followed by somebody else in a post that one person
   * holds.
   */
  private boolean superseded(Office office, LocalDate date) {
    if (!office.staleOn(date)) {
      return false;
    }
    if (office.kind().rank() < 4) {
      return true;
    }
    for (Office other : posts.getOrDefault(office.kind() + "/" + office.state(), List.of())) {
      if (!other.person().equals(office.person()) && other.heldOn(date) && !other.staleOn(date)) {
        return true;
      }
    }
    return false;
  }

  /** What a table of the user's own says that the name means; null where none or several do. */
  @Nullable KnownEntity promoted(String key) {
    String id = promoted.getOrDefault(key, "");
    return id.isEmpty() ? null : byId(id).orElse(null);
  }

  List<KnownEntity> people(String key) {
    return people.get(key);
  }

  List<KnownEntity> bySurname(String key) {
    return surnames.get(key);
  }

  List<KnownEntity> things(String key) {
    return things.get(key);
  }

  /** Organisations of one kind. */
  List<KnownEntity> ofKind(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** Regions and sites of one state, or of none for the empty code. */
  List<KnownEntity> regions(String state) {
    return regions.getOrDefault(state, List.of());
  }

  /** The code of the state with a Wikidata id, or empty. */
  public String stateCode(String id) {
    return states.byId(id).map(State::code).orElse("");
  }

  /** The code of the state of that name, or empty. */
  public String stateCodeByName(String name) {
    return states.byName(NameKey.of(name)).map(State::code).orElse("");
  }

  public boolean isState(String code) {
    return states.byCode(code).isPresent();
  }

  States states() {
    return states;
  }

  Institutions institutions() {
    return institutions;
  }

  Towns towns() {
    return towns;
  }

  /** All rows of one kind of post in one state. */
  List<Office> posts(OfficeKind kind, String state) {
    return posts.getOrDefault(kind + "/" + state, List.of());
  }

  /** The name of the outlet that publishes under a domain. */
  public Optional<String> outlet(String domain) {
    return Optional.ofNullable(outlets.get(domain));
  }

  /** How much is in the tables, how old it is, what is missing and what cannot all be true. */
  public KnowledgeReport report() {
    return new KnowledgeReport(this);
  }

  Map<String, List<Office>> officesByPerson() {
    return offices;
  }

  Map<String, List<Office>> officesByPost() {
    return posts;
  }

  Map<String, KnownEntity> entities() {
    return byId;
  }

  Map<String, String> outlets() {
    return outlets;
  }

  /** From which of the user's tables an entity comes; empty for what Readout brings along. */
  String origin(String id) {
    return origins.getOrDefault(id, "");
  }
}
