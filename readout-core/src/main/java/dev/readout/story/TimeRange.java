package dev.readout.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a TIMEX3 value stands for. Values without a place on the calendar ({@code P3Y},
 * {@code PAST_REF}) have none.
 *
 * @param value the value as read
 * @param first first day
 * @param last last day, inclusive
 * @param fineness how much more than the day it says: 0 nothing, 1 a part of the day, 2 the clock
 */
public record TimeRange(String value, LocalDate first, LocalDate last, int fineness) {
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T(.+))?");
  private static final Pattern WEEK =
      Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?(?:-(\\d))?(?:T.+)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-([QH])([1-4])");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-(?:SP|SU|FA|WI))?");

  /** Empty where the value names no days. */
  public static Optional<TimeRange> parse(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      return read(value);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<TimeRange> read(String value) {
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      LocalDate date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
      String clock = day.group(4);
      int fineness = clock == null ? 0 : Character.isDigit(clock.charAt(0)) ? 2 : 1;
      return Optional.of(new TimeRange(value, date, date, fineness));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday =
          LocalDate.of(number(week, 1), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
              .with(WeekFields.ISO.dayOfWeek(), 1);
      if (week.group(4) != null) {
        LocalDate date = monday.plusDays(number(week, 4) - 1L);
        return Optional.of(new TimeRange(value, date, date, 0));
      }
      LocalDate first = week.group(3) == null ? monday : monday.plusDays(5);
      return Optional.of(new TimeRange(value, first, monday.plusDays(6), 0));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      YearMonth at = YearMonth.of(number(month, 1), number(month, 2));
      return Optional.of(new TimeRange(value, at.atDay(1), at.atEndOfMonth(), 0));
    }
    Matcher quarter = QUARTER.matcher(value);
    if (quarter.matches()) {
      int months = quarter.group(2).equals("Q") ? 3 : 6;
      YearMonth start =
          YearMonth.of(number(quarter, 1), 1).plusMonths((number(quarter, 3) - 1L) * months);
      return Optional.of(
          new TimeRange(value, start.atDay(1), start.plusMonths(months - 1L).atEndOfMonth(), 0));
    }
    Matcher year = YEAR.matcher(value);
    if (year.matches()) {
      int at = number(year, 1);
      return Optional.of(new TimeRange(value, LocalDate.of(at, 1, 1), LocalDate.of(at, 12, 31), 0));
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  public boolean isDay() {
    return first.equals(last);
  }

  /** Both may be the same time at different precision. */
  boolean meets(TimeRange other) {
    if (first.isAfter(other.last) || other.first.isAfter(last)) {
      return false;
    }
    // Two clock times or two parts of one day are rivals; "morning" and "09:30" are not compared.
    return fineness == 0 || fineness != other.fineness || value.equals(other.value);
  }

  /** Days between the two ranges, 0 where they meet. */
  long gap(TimeRange other) {
    if (first.isAfter(other.last)) {
      return ChronoUnit.DAYS.between(other.last, first);
    }
    return other.first.isAfter(last) ? ChronoUnit.DAYS.between(last, other.first) : 0;
  }

  boolean finerThan(TimeRange other) {
    long mine = ChronoUnit.DAYS.between(first, last);
    long theirs = ChronoUnit.DAYS.between(other.first, other.last);
    return mine != theirs ? mine < theirs : fineness > other.fineness;
  }
}
