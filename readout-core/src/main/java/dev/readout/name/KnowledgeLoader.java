package dev.readout.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fills the indexes of a {@link KnowledgeBase} from the tables of the class path and those of the
 * user. A user's row with an id that is known adds names to it; any other stands beside. Used once,
 * by one thread.
 */
final class KnowledgeLoader {
  final Map<String, KnownEntity> byId = new LinkedHashMap<>(1 << 16);
  final NameIndex people = new NameIndex(1 << 16);
  final NameIndex surnames = new NameIndex(1 << 15);
  final NameIndex things = new NameIndex(1 << 13);
  final Map<String, List<Office>> offices = new LinkedHashMap<>(1 << 15);
  final Map<String, List<Office>> posts = new LinkedHashMap<>();
  final Map<String, List<KnownEntity>> byKind = new LinkedHashMap<>();
  final Map<String, List<KnownEntity>> regions = new LinkedHashMap<>();
  final Map<String, String> outlets = new LinkedHashMap<>();

  /** Where an entity of a user's table comes from. */
  final Map<String, String> origins = new HashMap<>();

  /** Names of the user's own rows by key, to the id; empty where two of them share a name. */
  final Map<String, String> promoted = new HashMap<>();

  final List<UserTable> own;

  KnowledgeLoader(List<UserTable> own) {
    this.own = own;
    table("people", 3).forEach(this::addPerson);
    promote("people", 3);
    table("offices", -1).forEach(this::addOffice);
    table("organisations", 2).forEach(this::addOrganisation);
    promote("organisations", 2);
    table("regions", 2).forEach(this::addRegion);
    promote("regions", 2);
    table("outlets", -1).forEach(row -> outlets.putIfAbsent(row.get(0), row.get(1)));
  }

  /**
   * The rows of a table, the user's first.
   *
   * @param aliases the column of other names, which rows of one id share; -1 where an id has
   *     several rows
   */
  private List<List<String>> table(String name, int aliases) {
    List<List<String>> shipped = Tables.rows(name + ".tsv");
    List<List<String>> users = users(name);
    if (aliases < 0 || users.isEmpty()) {
      List<List<String>> all = new ArrayList<>(users);
      all.addAll(shipped);
      return all;
    }
    Map<String, List<String>> byId = new LinkedHashMap<>();
    shipped.forEach(row -> byId.put(row.get(0), row));
    for (List<String> row : users) {
      byId.merge(row.get(0), row, (old, more) -> withNames(old, more, aliases));
    }
    return List.copyOf(byId.values());
  }

  /** Rows of tables without a licence are the user's own: their names mean what they say. */
  private void promote(String name, int aliases) {
    for (UserTable table : own) {
      if (!table.name().equals(name) || !table.licence().isEmpty()) {
        continue;
      }
      for (String line : table.lines()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          List<String> row = Tables.cells(line);
          promote(row.get(1), row.get(0));
          Tables.parts(Tables.cell(row, aliases)).forEach(alias -> promote(alias, row.get(0)));
        }
      }
    }
  }

  private void promote(String name, String id) {
    promoted.merge(NameKey.of(name), id, (old, fresh) -> old.equals(fresh) ? old : "");
  }

  private static List<String> withNames(List<String> old, List<String> more, int column) {
    Set<String> names = new LinkedHashSet<>(Tables.parts(Tables.cell(old, column)));
    names.add(more.get(1));
    names.addAll(Tables.parts(Tables.cell(more, column)));
    names.remove(old.get(1));
    List<String> row = new ArrayList<>(old);
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, String.join("|", names));
    return row;
  }

  private List<List<String>> users(String name) {
    List<List<String>> rows = new ArrayList<>();
    for (UserTable user : own) {
      if (user.name().equals(name)) {
        for (String line : user.lines()) {
          if (!line.isBlank() && line.charAt(0) != '#') {
            List<String> row = Tables.cells(line);
            UserRowCheck.check(user, row, line);
            String origin =
                user.licence().isEmpty() ? user.origin() : user.origin() + ", " + user.licence();
            origins.merge(row.get(0), origin, (a, b) -> a.contains(b) ? a : a + "; " + b);
            rows.add(row);
          }
        }
      }
    }
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
}
