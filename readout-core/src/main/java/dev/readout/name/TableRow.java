package dev.readout.name;

import java.util.List;

/**
 * Writes rows of the knowledge base's tables, in the columns that {@link KnowledgeBase} reads.
 * Pure.
 */
public final class TableRow {
  private TableRow() {}

  public static String person(String id, String name, String gender, List<String> aliases) {
    return row(id, name, gender, bars(aliases));
  }

  /**
   * An office.
   *
   * @param start ISO date as precise as known, or empty
   * @param end ISO date, or empty while held
   * @param checked ISO month up to which it was true
   */
  public static String office(
      String person,
      OfficeKind kind,
      String state,
      String title,
      String start,
      String end,
      String source,
      String checked) {
    return row(person, kind.name(), state, title, start, end, source, checked);
  }

  public static String organisation(
      String id,
      String name,
      List<String> aliases,
      String kind,
      String state,
      String seat,
      String source,
      String checked) {
    return row(id, name, bars(aliases), kind, state, seat, source, checked);
  }

  /** A place; {@code kind} is {@code REGION} or {@code SITE}. */
  public static String region(
      String id,
      String name,
      List<String> aliases,
      String kind,
      String state,
      double latitude,
      double longitude,
      String source,
      String checked) {
    return row(
        id,
        name,
        bars(aliases),
        kind,
        state,
        String.valueOf(latitude),
        String.valueOf(longitude),
        source,
        checked);
  }

  /** An id for what has none: {@code prefix:its-name}. */
  public static String id(String prefix, String name) {
    return prefix + ":" + NameKey.of(name).replace(' ', '-');
  }

  private static String bars(List<String> aliases) {
    return String.join("|", aliases.stream().map(a -> a.replace('|', ' ')).toList());
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        row.append('\t');
      }
      row.append(cells[i].replaceAll("\\s+", " ").strip());
    }
    return row.toString();
  }
}
