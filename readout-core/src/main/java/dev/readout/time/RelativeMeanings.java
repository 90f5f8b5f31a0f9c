package dev.readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Weeks, months and years around today or around a date of the text, and distances from it. */
final class RelativeMeanings {
  private RelativeMeanings() {}

  static void register(Map<String, Meaning> meanings) {
    meanings.put("unit-shift", RelativeMeanings::unitShift);
    meanings.put("unit-word-shift", RelativeMeanings::unitWordShift);
    meanings.put("unit-from-text", RelativeMeanings::unitFromText);
    meanings.put("unit-of-text", RelativeMeanings::unitOfText);
    meanings.put("weekend-near", (p, d) -> Optional.of(weekendNear(d)));
    meanings.put("from-today", RelativeMeanings::fromToday);
    meanings.put("from-text", RelativeMeanings::fromText);
    meanings.put("past-period", (p, d) -> pastPeriod(p));
    meanings.put(
        "reference",
        (p, d) -> Optional.of(Value.of(TimeExpression.Type.DATE, p.rule().arguments().getFirst())));
  }

  private static Optional<Value> shifted(Grain grain, int by, LocalDate from) {
    if (grain.isClock()) {
      return Optional.empty();
    }
    return Optional.of(
        Value.at(Moment.of(grain.add(from, by), grain == Grain.FORTNIGHT ? Grain.WEEK : grain))
            .leaningOn(from.toString()));
  }

  private static Optional<Value> unitShift(Phrase phrase, Discourse discourse) {
    return shifted(phrase.grain(), phrase.rule().number(0), discourse.today());
  }

  private static Optional<Value> unitWordShift(Phrase phrase, Discourse discourse) {
    Grain grain = phrase.says("century") ? Grain.CENTURY : Grain.DECADE;
    return shifted(grain, phrase.rule().number(0), discourse.today());
  }

  private static Optional<Value> unitFromText(Phrase phrase, Discourse discourse) {
    Moment focus = discourse.focus();
    if (phrase.has(Kind.SEASON)) {
      return Optional.of(
          Value.at(Moment.season(focus.year(), phrase.value(Kind.SEASON)))
              .leaningOn(focus.value()));
    }
    return shifted(phrase.grain(), phrase.rule().number(0), focus.start())
        .map(v -> v.leaningOn(focus.value()));
  }

  /** "The week", "the month": that of the text if it has just been named, else the running one. */
  private static Optional<Value> unitOfText(Phrase phrase, Discourse discourse) {
    Grain grain = phrase.grain();
    if (phrase.after(1).equals("ended") || phrase.after(1).equals("ending")) {
      return Optional.of(Value.duration(grain.period("1")));
    }
    return shifted(grain, 0, discourse.today());
  }

  /** The weekend just over, or in a clause about the future the coming one. */
  private static Value weekendNear(Discourse discourse) {
    LocalDate today = discourse.today();
    boolean early = today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0;
    boolean back = discourse.direction() != Direction.FUTURE && early;
    return Value.at(Moment.of(back ? today.minusWeeks(1) : today, Grain.WEEKEND))
        .leaningOn(today.toString());
  }

  private static double count(Phrase phrase) {
    double count = phrase.has(Kind.NUMBER) ? phrase.amount(Kind.NUMBER) : 1;
    if (phrase.says("half")) {
      return phrase.says("and") ? count + 0.5 : 0.5;
    }
    return count;
  }

  private static Optional<Value> fromToday(Phrase phrase, Discourse discourse) {
    Grain grain = phrase.grain();
    int sign = phrase.rule().number(0);
    LocalDate today = discourse.today();
    double count = count(phrase);
    if (grain.isClock()) {
      return Optional.of(hours(grain, sign * count, discourse));
    }
    if (count > 100_000) {
      return Optional.empty();
    }
    if (grain == Grain.YEAR && count == 1 && sign < 0 && discourse.period() != null) {
      return Optional.of(BusinessMeanings.periodYearBefore(discourse));
    }
    return distance(grain, sign * count, today).map(v -> v.leaningOn(today.toString()));
  }

  private static Optional<Value> fromText(Phrase phrase, Discourse discourse) {
    Grain grain = phrase.grain();
    int sign = phrase.rule().number(0);
    double count = count(phrase);
    if (grain.isClock() || count > 100_000) {
      return Optional.of(Value.duration(grain.period(count)));
    }
    if (grain == Grain.YEAR && count == 1 && sign < 0 && discourse.period() != null) {
      return Optional.of(BusinessMeanings.periodYearBefore(discourse));
    }
    Moment from = grain == Grain.DAY || grain == Grain.WEEK ? discourse.day() : discourse.focus();
    Optional<Value> value =
        distance(grain, sign * count, from.start()).map(v -> v.leaningOn(from.value()));
    return sign > 0 && discourse.direction() == Direction.PAST
        ? value.map(v -> discourse.isAhead(v) ? Masks.mask(v, phrase, Masks.NO_DAY) : v)
        : value;
  }

  /** So many days give a day, weeks a week, months a month, years and longer a year. */
  private static Optional<Value> distance(Grain grain, double count, LocalDate from) {
    boolean broken = count != Math.rint(count);
    Moment moment =
        switch (grain) {
          case SECOND, MINUTE, HOUR, DAY -> Moment.day(from.plusDays(Math.round(count)));
          case WEEKEND -> Moment.of(from.plusWeeks((long) count), Grain.WEEKEND);
          case WEEK, FORTNIGHT -> Moment.of(grain.add(from, (long) count), Grain.WEEK);
          case MONTH -> Moment.of(from.plusMonths((long) count), Grain.MONTH);
          case QUARTER -> Moment.of(from.plusMonths(3 * (long) count), Grain.QUARTER);
          case HALF, SEASON -> Moment.of(from.plusMonths((long) (6 * count)), Grain.MONTH);
          case YEAR ->
              broken
                  ? Moment.of(from.plusMonths(Math.round(12 * count)), Grain.MONTH)
                  : Moment.of(from.plusYears((long) count), Grain.YEAR);
          case DECADE -> Moment.of(from.plusYears(Math.round(10 * count)), Grain.YEAR);
          case CENTURY -> Moment.of(from.plusYears(Math.round(100 * count)), Grain.YEAR);
          case MILLENNIUM -> Moment.of(from.plusYears(Math.round(1000 * count)), Grain.YEAR);
        };
    return moment.year() < 1 || moment.year() > 9999
        ? Optional.empty()
        : Optional.of(Value.at(moment));
  }

  /** Hours from now need the hour of publication; without it only the day is known. */
  private static Value hours(Grain grain, double count, Discourse discourse) {
    LocalDate today = discourse.today();
    LocalTime time = discourse.time();
    if (time == null) {
      return Value.at(Moment.day(today)).leaningOn(today.toString());
    }
    double seconds = count * (grain == Grain.HOUR ? 3600 : grain == Grain.MINUTE ? 60 : 1);
    LocalDateTime then = LocalDateTime.of(today, time).plusSeconds(Math.round(seconds));
    String hour =
        grain == Grain.HOUR
            ? String.format(Locale.ROOT, "T%02d", then.getHour())
            : String.format(Locale.ROOT, "T%02d:%02d", then.getHour(), then.getMinute());
    return Value.at(Moment.day(then.toLocalDate()).at(hour)).leaningOn(today + "T" + time);
  }

  /** "The past week" is a stretch that ends now. */
  private static Optional<Value> pastPeriod(Phrase phrase) {
    return Optional.of(Value.duration(phrase.grain().period("1")));
  }
}
