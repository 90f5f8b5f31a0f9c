package dev.readout.app;

import dev.readout.name.EntityType;
import dev.readout.name.KnowledgeBase;
import dev.readout.name.KnownEntity;
import dev.readout.name.OfficeKind;
import dev.readout.name.PostKinds;
import dev.readout.name.TableRow;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * An unknown name that an analyst says the meaning of: a row of the user's own tables. What is not
 * said is an empty string.
 *
 * @param as id of what it is another name of; nothing else counts then
 * @param id an id of one's own choice, such as Wikidata's
 * @param gender m or f, of a person
 * @param office title of a person's post
 * @param kind kind of post or of organisation
 * @param state ISO code
 * @param from start of the office
 * @param to its end
 * @param at where a place is, as latitude and longitude in degrees
 */
public record Promotion(
    String name,
    EntityType type,
    String as,
    String id,
    List<String> aliases,
    String gender,
    String office,
    String kind,
    String state,
    String from,
    String to,
    String at) {
  private static final String SOURCE = "own table";

  public Promotion {
    aliases = List.copyOf(aliases);
  }

  /** Says what of it is wrong. */
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message) {
      super(message);
    }
  }

  /** What the name means now. */
  public record Meant(String id, String name) {}

  /**
   * Writes the rows.
   *
   * @param today the month up to which they are known to be true
   * @throws Refused if something is missing or makes no sense; then nothing is written
   */
  public Meant write(OwnTables tables, YearMonth today) throws IOException {
    if (name.isBlank()) {
      throw new Refused("a name is needed");
    }
    KnowledgeBase knowledge = tables.knowledge();
    if (!state.isEmpty() && !knowledge.isState(state)) {
      throw new Refused("no state has the code " + state);
    }
    String checked = today.toString();
    if (!as.isEmpty()) {
      KnownEntity known =
          knowledge.byId(as).orElseThrow(() -> new Refused("nothing has the id " + as));
      another(known, tables, checked);
      return new Meant(as, known.name());
    }
    String own = id.isEmpty() ? TableRow.id("own", name) : id;
    switch (type) {
      case PERSON -> person(own, tables, checked);
      case ORGANIZATION, GOVERNMENT, OTHER ->
          tables.append(
              "organisations",
              TableRow.organisation(
                  own, name, aliases, kind.isEmpty() ? "NGO" : kind, state, "", SOURCE, checked));
      case PLACE -> place(own, tables, checked);
      case NATIONALITY -> throw new Refused("a nationality cannot be added");
    }
    return new Meant(own, name);
  }

  private void another(KnownEntity known, OwnTables tables, String checked) throws IOException {
    if (known.type() == EntityType.PERSON) {
      tables.append("people", TableRow.person(as, known.name(), "", List.of(name)));
    } else {
      tables.append(
          "organisations",
          TableRow.organisation(
              as,
              known.name(),
              List.of(name),
              known.kind(),
              known.state(),
              known.seat(),
              SOURCE,
              checked));
    }
  }

  private void person(String own, OwnTables tables, String checked) throws IOException {
    date(from);
    date(to);
    if (!gender.isEmpty() && !gender.equals("m") && !gender.equals("f")) {
      throw new Refused("a gender is m or f, or left out");
    }
    if (office.isEmpty()) {
      tables.append("people", TableRow.person(own, name, gender, aliases));
      return;
    }
    OfficeKind post = kind.isEmpty() ? PostKinds.standard().of(office) : officeKind();
    tables.append("people", TableRow.person(own, name, gender, aliases));
    tables.append("offices", TableRow.office(own, post, state, office, from, to, SOURCE, checked));
  }

  private void place(String own, OwnTables tables, String checked) throws IOException {
    if (!at.matches("-?\\d+(\\.\\d+)?, ?-?\\d+(\\.\\d+)?")) {
      throw new Refused("a place needs its latitude and longitude in degrees, as 52.1,11.6");
    }
    String[] degrees = at.split(", ?");
    tables.append(
        "regions",
        TableRow.region(
            own,
            name,
            aliases,
            "SITE",
            state,
            Double.parseDouble(degrees[0]),
            Double.parseDouble(degrees[1]),
            SOURCE,
            checked));
  }

  private OfficeKind officeKind() {
    for (OfficeKind each : OfficeKind.values()) {
      if (each.name().equals(kind.toUpperCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new Refused("no such kind of office: " + kind);
  }

  private static void date(String date) {
    if (!date.matches("(\\d{4}(-\\d\\d(-\\d\\d)?)?)?")) {
      throw new Refused("not a date such as 2024, 2024-05 or 2024-05-03: " + date);
    }
  }
}
