package dev.readout.name;

import java.util.List;

/** Refuses rows of a user's table that could not be read, with the row in the message. */
final class UserRowCheck {
  private UserRowCheck() {}

  static void check(UserTable table, List<String> row, String line) {
    if (row.size() < 2 || row.get(0).isEmpty() || row.get(1).isEmpty()) {
      refuse(table, "a row needs an id and a name", line);
    }
    if (table.name().equals("offices") && !isOffice(row.get(1))) {
      refuse(table, "no such kind of office: " + row.get(1), line);
    }
    if (table.name().equals("regions")
        && (row.size() < 7 || !isNumber(row.get(5)) || !isNumber(row.get(6)))) {
      refuse(table, "a place needs a latitude and a longitude", line);
    }
  }

  private static boolean isOffice(String kind) {
    for (OfficeKind each : OfficeKind.values()) {
      if (each.name().equals(kind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String cell) {
    return cell.matches("-?\\d+(\\.\\d+)?");
  }

  private static void refuse(UserTable table, String reason, String line) {
    throw new TableRowException(
        table.origin() + ", table " + table.name() + ": " + reason + ": " + line);
  }
}
