package dev.readout.name;

import java.util.List;

/**
 * A place of the gazetteer.
 *
 * @param key the name it was found by, normalised
 * @param name its own name
 * @param kind what it is
 * @param state code of the state
 * @param area code of the first-level area within it
 * @param id Wikidata id or empty
 * @param famous whether the name alone is understood far from its state
 */
record Town(
    String key,
    String name,
    Kind kind,
    String state,
    String area,
    double latitude,
    double longitude,
    long population,
    String id,
    boolean famous) {
  enum Kind {
    TOWN,
    CAPITAL,
    QUARTER,
    REGION,
    COUNTY
  }

  static Town parse(String line) {
    List<String> cells = Tables.cells(line);
    return new Town(
        cells.get(0),
        cells.get(1),
        switch (cells.get(2)) {
          case "C" -> Kind.CAPITAL;
          case "R" -> Kind.REGION;
          case "D" -> Kind.COUNTY;
          case "X" -> Kind.QUARTER;
          default -> Kind.TOWN;
        },
        cells.get(3),
        cells.get(4),
        Double.parseDouble(cells.get(5)),
        Double.parseDouble(cells.get(6)),
        Long.parseLong(cells.get(7)),
        Tables.cell(cells, 8),
        cells.get(2).equals("F") || cells.get(2).equals("C") && !Tables.cell(cells, 8).isEmpty());
  }

  boolean isArea() {
    return kind == Kind.REGION || kind == Kind.COUNTY;
  }

  Entity toEntity() {
    String known =
        id.isEmpty() ? "geo:" + state + "-" + area + "-" + NameKey.of(name).replace(' ', '-') : id;
    return new Entity(
        known,
        name,
        null,
        new Entity.Coordinates(
            latitude, longitude, isArea() ? Entity.Precision.REGION : Entity.Precision.CITY));
  }
}
