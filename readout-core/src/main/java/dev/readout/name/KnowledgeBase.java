package dev.readout.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
  private final Map<String, KnownEntity> byId = new LinkedHashMap<>(1 << 16);
  private final NameIndex people = new NameIndex(1 << 16);
  private final NameIndex surnames = new NameIndex(1 << 15);
  private final NameIndex things = new NameIndex(1 << 13);
  private final Map<String, List<Office>> offices = new LinkedHashMap<>(1 << 15);
  private final Map<String, List<Office>> posts = new LinkedHashMap<>();
  private final Map<String, List<KnownEntity>> byKind = new LinkedHashMap<>();
  private final Map<String, List<KnownEntity>> regions = new LinkedHashMap<>();
  private final States states;
  private final Institutions institutions;
  private final Towns towns;
  private final Map<String, String> outlets;

  private static final class Standard {
    static final KnowledgeBase INSTANCE = new KnowledgeBase(List.of());
  }

  private KnowledgeBase(List<UserTable> own) {
    states = States.load();
    institutions = Institutions.load(states);
    towns = Towns.load();
    outlets = new LinkedHashMap<>();
    rows(own, "people").forEach(this::addPerson);
    rows(own, "offices").forEach(this::addOffice);
    rows(own, "organisations").forEach(this::addOrganisation);
    rows(own, "regions").forEach(this::addRegion);
    rows(own, "outlets").forEach(row -> outlets.putIfAbsent(row.get(0), row.get(1)));
  }

  /** What Readout brings along. */
  public static KnowledgeBase standard() {
    return Standard.INSTANCE;
  }

  /**
   * The standard tables with rows of one's own, in the same format.
   *
   * @throws IllegalArgumentException if a row has no id or no name
   */
  public static KnowledgeBase with(List<UserTable> tables) {
    return new KnowledgeBase(List.copyOf(tables));
  }

  /**
   * A table of the user's.
   *
   * @param name {@code people}, {@code offices}, {@code organisations}, {@code regions} or {@code
   *     outlets}
   * @param lines tab-separated rows in the columns of the standard table of that name
   */
  public record UserTable(String name, List<String> lines) {
    public UserTable {
      lines = List.copyOf(lines);
    }
  }

  private static List<List<String>> rows(List<UserTable> own, String table) {
    List<List<String>> rows = new ArrayList<>();
    for (UserTable user : own) {
      if (user.name().equals(table)) {
        for (String line : user.lines()) {
          if (!line.isBlank() && line.charAt(0) != '#') {
            List<String> row = Tables.cells(line);
            if (row.size() < 2 || row.get(0).isEmpty() || row.get(1).isEmpty()) {
              throw new IllegalArgumentException(
                  "table " + table + ": a row needs an id and a name: " + line);
            }
            rows.add(row);
          }
        }
      }
    }
    rows.addAll(Tables.rows(table + ".tsv"));
    return rows;
  }

  private void addPerson(List<String> row) {
    KnownEntity person =
        new KnownEntity(
            row.get(0),
            row.get(1),
            EntityType.PERSON,
            "",
            "",
            Tables.cell(row, 2),
            Tables.parts(Tables.cell(row, 3)),
            "",
            null);
    if (byId.putIfAbsent(person.id(), person) != null) {
      return;
    }
    indexPerson(person, person.name());
    person.aliases().forEach(alias -> indexPerson(person, alias));
  }

  private void indexPerson(KnownEntity person, String name) {
    String key = NameKey.of(name);
    people.add(key, person);
    String last = NameKey.last(PersonNames.withoutSuffix(key));
    surnames.add(last, person);
    String particle = PersonNames.familyName(key);
    if (!particle.equals(last)) {
      surnames.add(particle, person);
    }
    if (PersonNames.familyFirst(key)) {
      surnames.add(key.substring(0, Math.max(0, key.indexOf(' '))), person);
    }
  }

  private void addOffice(List<String> row) {
    OfficeKind kind = OfficeKind.valueOf(row.get(1));
    Office office =
        new Office(
            row.get(0),
            kind,
            Tables.cell(row, 2),
            Tables.cell(row, 3),
            Tables.cell(row, 4),
            Tables.cell(row, 5),
            Tables.cell(row, 6),
            Tables.cell(row, 7));
    offices.computeIfAbsent(office.person(), k -> new ArrayList<>(2)).add(office);
    posts.computeIfAbsent(kind + "/" + office.state(), k -> new ArrayList<>()).add(office);
  }

  private void addOrganisation(List<String> row) {
    KnownEntity thing =
        new KnownEntity(
            row.get(0),
            row.get(1),
            OrganisationKinds.type(Tables.cell(row, 3)),
            Tables.cell(row, 3),
            Tables.cell(row, 4),
            "",
            Tables.parts(Tables.cell(row, 2)),
            Tables.cell(row, 5),
            null);
    addThing(thing);
  }

  private void addRegion(List<String> row) {
    Entity.Precision precision =
        row.get(3).equals("SITE") ? Entity.Precision.SITE : Entity.Precision.REGION;
    addThing(
        new KnownEntity(
            row.get(0),
            row.get(1),
            EntityType.PLACE,
            row.get(3),
            row.get(4),
            "",
            Tables.parts(row.get(2)),
            "",
            new Entity.Coordinates(
                Double.parseDouble(row.get(5)), Double.parseDouble(row.get(6)), precision)));
  }

  private void addThing(KnownEntity thing) {
    byId.putIfAbsent(thing.id(), thing);
    if (thing.type() == EntityType.PLACE) {
      regions.computeIfAbsent(thing.state(), k -> new ArrayList<>()).add(thing);
    } else {
      byKind.computeIfAbsent(thing.kind(), k -> new ArrayList<>()).add(thing);
    }
    things.add(NameKey.of(thing.name()), thing);
    thing.aliases().forEach(alias -> things.add(NameKey.of(alias), thing));
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

  /**
   * The rows about one entity, as a reader would want to see them: name, other names, offices with
   * dates, source and check.
   */
  public List<String> explain(String id) {
    List<String> lines = new ArrayList<>();
    byId(id)
        .ifPresent(
            e -> {
              lines.add(
                  e.id()
                      + "  "
                      + e.name()
                      + "  "
                      + e.type()
                      + (e.kind().isEmpty() ? "" : " " + e.kind()));
              if (!e.aliases().isEmpty()) {
                lines.add("also: " + String.join(", ", e.aliases()));
              }
            });
    for (Office office : offices(id)) {
      lines.add(
          "%s  %s..%s  %s (%s; %s, checked %s)"
              .formatted(
                  office.kind(),
                  office.start(),
                  office.end(),
                  office.title(),
                  office.state(),
                  office.source(),
                  office.checked()));
    }
    return lines;
  }

  /** Offices of a person, in the order of the table. */
  public List<Office> offices(String person) {
    return List.copyOf(offices.getOrDefault(person, List.of()));
  }

  /** Who held an office of a state on a date; see {@link Holders#stale}. */
  public Holders holders(OfficeKind kind, String state, LocalDate date) {
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

  /** How much is in the tables. */
  public Map<String, Integer> stats() {
    Map<String, Integer> stats = new LinkedHashMap<>();
    stats.put("people", offices.size());
    stats.put("offices", offices.values().stream().mapToInt(List::size).sum());
    stats.put("states and territories", states.size());
    stats.put(
        "organisations",
        (int) things.all().stream().filter(t -> t.type() != EntityType.PLACE).count());
    stats.put("institutions of states", institutions.size());
    stats.put(
        "regions", (int) things.all().stream().filter(t -> t.type() == EntityType.PLACE).count());
    stats.put("outlets by domain", outlets.size());
    stats.put("place names", towns.size());
    return stats;
  }

  /**
   * Contradictions and gaps, each as one line: ends before starts, people without a name, two
   * holders of a post for one at once.
   */
  public List<String> check() {
    return KnowledgeCheck.problems(byId, offices, posts);
  }
}
