package dev.readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * A place on the calendar at some grain, with what is known of the hour.
 *
 * @param start a day within it; the day itself at grain {@link Grain#DAY}
 * @param hour TIMEX3 suffix with its {@code T}, such as {@code TMO} or {@code T17:00}, or empty
 */
record Moment(LocalDate start, Grain grain, String hour) {
  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  static Moment of(LocalDate day, Grain grain) {
    return new Moment(day, grain, "");
  }

  static Moment day(LocalDate day) {
    return new Moment(day, Grain.DAY, "");
  }

  static Moment year(int year) {
    return of(LocalDate.of(year, 1, 1), Grain.YEAR);
  }

  static Moment month(int year, int month) {
    return of(LocalDate.of(year, month, 1), Grain.MONTH);
  }

  static Moment quarter(int year, int quarter) {
    return of(LocalDate.of(year, quarter * 3 - 2, 1), Grain.QUARTER);
  }

  static Moment half(int year, int half) {
    return of(LocalDate.of(year, half * 6 - 5, 1), Grain.HALF);
  }

  /** Seasons are those of the northern half; winter carries the year of its December. */
  static Moment season(int year, int season) {
    return of(LocalDate.of(year, season * 3, 1), Grain.SEASON);
  }

  int year() {
    return start.getYear();
  }

  Moment plus(long count) {
    return new Moment(grain.add(start, count), grain, hour);
  }

  Moment at(String newHour) {
    return new Moment(start, grain, newHour);
  }

  /** The same day or its week, month, year: never finer than it was. */
  Moment widen(Grain wider) {
    return wider.compareTo(grain) > 0 ? of(start, wider) : this;
  }

  /** The last day that it holds. */
  LocalDate end() {
    return switch (grain) {
      case SECOND, MINUTE, HOUR, DAY -> start;
      case WEEKEND, WEEK, FORTNIGHT -> start.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> start.with(TemporalAdjusters.lastDayOfMonth());
      case QUARTER, SEASON -> start.plusMonths(2).with(TemporalAdjusters.lastDayOfMonth());
      case HALF -> start.plusMonths(5).with(TemporalAdjusters.lastDayOfMonth());
      case YEAR, DECADE, CENTURY, MILLENNIUM -> start.with(TemporalAdjusters.lastDayOfYear());
    };
  }

  String value() {
    int year = start.getYear();
    String inYear = padded(year, 4);
    String stem =
        switch (grain) {
          case SECOND, MINUTE, HOUR, DAY -> start.toString();
          case WEEK, FORTNIGHT -> week();
          case WEEKEND -> week() + "-WE";
          case MONTH -> inYear + "-" + padded(start.getMonthValue(), 2);
          case QUARTER -> inYear + "-Q" + (start.getMonthValue() + 2) / 3;
          case HALF -> inYear + "-H" + (start.getMonthValue() + 5) / 6;
          case SEASON -> inYear + "-" + SEASONS.get(start.getMonthValue() / 3 - 1);
          case YEAR -> inYear;
          case DECADE -> inYear.substring(0, 3);
          case CENTURY -> inYear.substring(0, 2);
          case MILLENNIUM -> inYear.substring(0, 1);
        };
    return stem + hour;
  }

  private String week() {
    return padded(start.get(IsoFields.WEEK_BASED_YEAR), 4)
        + "-W"
        + padded(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
  }

  static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
