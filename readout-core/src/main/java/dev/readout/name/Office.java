package dev.readout.name;

import java.time.LocalDate;

/**
 * One row of the table of offices: who held which post, and from when to when as far as is known.
 *
 * @param person id of the holder
 * @param state code of the state, {@code int} for international bodies, empty for none
 * @param start ISO date as precise as known, or empty
 * @param end ISO date, or empty for one who was in office when the row was checked
 * @param source where the row comes from
 * @param checked ISO month up to which it was true
 */
public record Office(
    String person,
    OfficeKind kind,
    String state,
    String title,
    String start,
    String end,
    String source,
    String checked) {
  /**
   * Whether the post is held on a date; a row without an end holds beyond the day it was checked.
   */
  public boolean heldOn(LocalDate date) {
    String day = date.toString();
    return (start.isEmpty() || first(start).compareTo(day) <= 0)
        && (end.isEmpty() || last(end).compareTo(day) >= 0);
  }

  /** Whether the date lies after the day up to which the row is known to be true. */
  public boolean staleOn(LocalDate date) {
    return end.isEmpty() && last(checked).compareTo(date.toString()) < 0;
  }

  /** Years between the date and the nearest day in office; 0 while in office. */
  int yearsAway(LocalDate date) {
    int year = date.getYear();
    int from = start.length() >= 4 ? Integer.parseInt(start, 0, 4, 10) : year;
    int to = end.length() >= 4 ? Integer.parseInt(end, 0, 4, 10) : Math.max(from, year);
    return year < from ? from - year : Math.max(0, year - to);
  }

  static String first(String date) {
    return date.length() == 4 ? date + "-01-01" : date.length() == 7 ? date + "-01" : date;
  }

  static String last(String date) {
    return date.length() == 4 ? date + "-12-31" : date.length() == 7 ? date + "-31" : date;
  }
}
