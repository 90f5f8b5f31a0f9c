package dev.readout.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** Dates, months, seasons, years and longer, with the year printed or to be found. */
final class CalendarMeanings {
  private CalendarMeanings() {}

  static void register(Map<String, Meaning> meanings) {
    meanings.put("date", (p, d) -> date(p));
    meanings.put("month-number", (p, d) -> Optional.of(monthNumber(p)));
    meanings.put("month-day", CalendarMeanings::monthDay);
    meanings.put("month-day-of", (p, d) -> onDay(p, d.today().getYear() + p.rule().number(0)));
    meanings.put("year-in-words", (p, d) -> yearInWords(p));
    meanings.put(
        "week-of", (p, d) -> monthDay(p, d).map(v -> v.moment() == null ? v : week(v.moment())));
    meanings.put(
        "month-of-year", (p, d) -> Optional.of(Value.at(Moment.month(printedYear(p), month(p)))));
    meanings.put(
        "month-of",
        (p, d) ->
            Optional.of(
                Value.at(Moment.month(d.today().getYear() + p.rule().number(0), month(p)))));
    meanings.put("month-shift", CalendarMeanings::monthShift);
    meanings.put("month", CalendarMeanings::monthNear);
    meanings.put("season", CalendarMeanings::seasonNear);
    meanings.put(
        "season-of-year",
        (p, d) -> Optional.of(Value.at(Moment.season(printedYear(p), p.value(Kind.SEASON)))));
    meanings.put("season-shift", CalendarMeanings::seasonShift);
    meanings.put("year", (p, d) -> Optional.of(Value.at(Moment.year(printedYear(p)))));
    meanings.put("year-shift", (p, d) -> Optional.of(yearShift(p, d)));
    meanings.put(
        "decade",
        (p, d) ->
            Optional.of(
                Value.at(Moment.of(LocalDate.of(p.value(Kind.DECADE), 1, 1), Grain.DECADE))));
    meanings.put("century", (p, d) -> century(p));
  }

  private static Value yearShift(Phrase phrase, Discourse discourse) {
    if (phrase.after(1).equals("ended") || phrase.after(1).equals("ending")) {
      return Value.duration("P1Y");
    }
    return Value.at(Moment.year(discourse.today().getYear() + phrase.rule().number(0)));
  }

  private static Value week(Moment day) {
    return Value.at(day.widen(Grain.WEEK));
  }

  static int month(Phrase phrase) {
    return phrase.value(Kind.MONTH, Kind.MONTH_SHORT);
  }

  static int printedYear(Phrase phrase) {
    return phrase.value(Kind.YEAR, Kind.SHORT_YEAR);
  }

  private static Optional<Value> yearInWords(Phrase phrase) {
    int year = phrase.value(Kind.NUMBER);
    return year < 1000 || year > 2100 ? Optional.empty() : Optional.of(Value.at(Moment.year(year)));
  }

  private static Optional<Value> date(Phrase phrase) {
    if (phrase.has(Kind.FULL_DATE)) {
      LocalDate day = LocalDate.ofEpochDay((long) phrase.amount(Kind.FULL_DATE));
      LocalDate other = PrintedOrder.other(phrase, day);
      if (other != null && phrase.has(Kind.WEEKDAY)) {
        int weekday = phrase.value(Kind.WEEKDAY);
        day = other.getDayOfWeek().getValue() == weekday ? other : day;
        other = null;
      }
      Value value = Value.at(Moment.day(day).at(HourOfDay.of(phrase)));
      return Optional.of(
          other == null
              ? value
              : value.or(
                  Moment.day(other).at(HourOfDay.of(phrase)),
                  "nothing tells whether the day or the month stands first"));
    }
    return onDay(phrase, printedYear(phrase));
  }

  private static Value monthNumber(Phrase phrase) {
    int months = phrase.value(Kind.YEAR_MONTH);
    return Value.at(Moment.month(months / 12, months % 12 + 1));
  }

  private static Optional<Value> onDay(Phrase phrase, int year) {
    int day = phrase.value(Kind.DAY_NUMBER, Kind.DAY_ORDINAL);
    int month = month(phrase);
    if (day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(
        Value.at(Moment.day(LocalDate.of(year, month, day)).at(HourOfDay.of(phrase))));
  }

  /**
   * The nearest such day, unless the tense of the clause speaks for the one on the other side and
   * the nearest is more than three months off on the wrong one.
   */
  private static Optional<Value> monthDay(Phrase phrase, Discourse discourse) {
    int storyYear = discourse.storyYear();
    if (storyYear > 0) {
      return onDay(phrase, storyYear);
    }
    LocalDate today = discourse.today();
    LocalDate month = nearest(today, month(phrase), 15, discourse.direction());
    int day = phrase.value(Kind.DAY_NUMBER, Kind.DAY_ORDINAL);
    boolean exists = day <= YearMonth.of(2000, month.getMonthValue()).lengthOfMonth();
    int year =
        exists && day <= YearMonth.from(month).lengthOfMonth()
            ? nearest(today, month.getMonthValue(), day, discourse.direction()).getYear()
            : month.getYear();
    return onDay(phrase, year).map(v -> v.leaningOn(today.toString()));
  }

  private static LocalDate nearest(LocalDate today, int month, int day, Direction direction) {
    LocalDate best = clamped(today.getYear(), month, day);
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year += 2) {
      LocalDate other = clamped(year, month, day);
      if (distance(today, other) < distance(today, best)) {
        best = other;
      }
    }
    long days = best.toEpochDay() - today.toEpochDay();
    if (days > 100 && direction == Direction.PAST) {
      return clamped(best.getYear() - 1, month, day);
    }
    if (days < -100 && direction == Direction.FUTURE) {
      return clamped(best.getYear() + 1, month, day);
    }
    return best;
  }

  private static LocalDate clamped(int year, int month, int day) {
    YearMonth of = YearMonth.of(year, month);
    return of.atDay(Math.min(day, of.lengthOfMonth()));
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  private static Optional<Value> monthShift(Phrase phrase, Discourse discourse) {
    LocalDate today = discourse.today();
    int month = month(phrase);
    int year = today.getYear();
    boolean back = phrase.rule().number(0) < 0;
    if (back && month >= today.getMonthValue()) {
      year--;
    } else if (!back && month <= today.getMonthValue()) {
      year++;
    }
    Value value = Value.at(Moment.month(year, month)).leaningOn(today.toString());
    Moment justPast = Moment.month(today.getYear(), today.getMonthValue()).plus(-1);
    if (back && value.text().equals(justPast.value())) {
      return Optional.of(
          Value.at(justPast.plus(-12))
              .leaningOn(today.toString())
              .or(justPast, "the month just over would be called last month"));
    }
    return Optional.of(value);
  }

  /**
   * A bare month is the last such one in a clause about the past and the next in one about the
   * future, except that a month at most two off in the same year is the near one whatever the
   * tense: of the far one, in another year, a writer would say "last September".
   */
  private static Optional<Value> monthNear(Phrase phrase, Discourse discourse) {
    int month = month(phrase);
    int storyYear = discourse.storyYear();
    if (storyYear > 0) {
      return Optional.of(Value.at(Moment.month(storyYear, month)));
    }
    LocalDate today = discourse.today();
    int year = today.getYear();
    int now = today.getMonthValue();
    switch (discourse.direction()) {
      case PAST -> year -= Math.floorMod(month - now, 12) > 2 && month > now ? 1 : 0;
      case FUTURE -> year += Math.floorMod(now - month, 12) > 2 && month < now ? 1 : 0;
      case OPEN, PRESENT -> {
        if (month - now > 6) {
          year--;
        } else if (now - month > 6) {
          year++;
        }
      }
    }
    return Optional.of(Value.at(Moment.month(year, month)).leaningOn(today.toString()));
  }

  /** The number of the season that runs, 1 for spring, with winter counted to its December. */
  private static Moment seasonOf(LocalDate day) {
    int month = day.getMonthValue();
    return month < 3
        ? Moment.season(day.getYear() - 1, 4)
        : Moment.season(day.getYear(), month / 3);
  }

  private static Optional<Value> seasonShift(Phrase phrase, Discourse discourse) {
    LocalDate today = discourse.today();
    int shift = phrase.rule().number(0);
    int season = phrase.value(Kind.SEASON);
    Moment running = seasonOf(today);
    Moment found = Moment.season(running.year(), season);
    if (shift < 0 && !found.start().isBefore(running.start())) {
      found = Moment.season(running.year() - 1, season);
    } else if (shift > 0 && !found.start().isAfter(running.start())) {
      found = Moment.season(running.year() + 1, season);
    } else if (shift < 0 && phrase.says("year")) {
      found = Moment.season(today.getYear() - 1, season);
    } else if (shift == 0 && season < 4) {
      found = Moment.season(today.getYear(), season);
    }
    return Optional.of(Value.at(found).leaningOn(today.toString()));
  }

  private static Optional<Value> seasonNear(Phrase phrase, Discourse discourse) {
    int storyYear = discourse.storyYear();
    int season = phrase.value(Kind.SEASON);
    if (storyYear > 0) {
      return Optional.of(Value.at(Moment.season(storyYear, season)));
    }
    LocalDate today = discourse.today();
    Moment running = seasonOf(today);
    Moment found = Moment.season(running.year(), season);
    boolean future = discourse.direction() == Direction.FUTURE;
    if (future && found.start().isBefore(running.start())) {
      found = found.plus(1);
    } else if (!future && found.start().isAfter(running.start())) {
      found = found.plus(-1);
    }
    return Optional.of(Value.at(found).leaningOn(today.toString()));
  }

  private static Optional<Value> century(Phrase phrase) {
    int number = phrase.value(Kind.ORDINAL);
    return number < 1 || number > 30
        ? Optional.empty()
        : Optional.of(Value.at(Moment.of(LocalDate.of((number - 1) * 100, 1, 1), Grain.CENTURY)));
  }
}
