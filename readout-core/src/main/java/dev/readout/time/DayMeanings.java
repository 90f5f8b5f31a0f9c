package dev.readout.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** Weekdays, days around today, days that lean on one in the text, and hours. */
final class DayMeanings {
  private DayMeanings() {}

  static void register(Map<String, Meaning> meanings) {
    meanings.put("weekday", (p, d) -> Optional.of(weekday(p, d)));
    meanings.put("weekday-shift", (p, d) -> Optional.of(weekdayShift(p, d)));
    meanings.put(
        "weekday-this",
        (p, d) -> onToday(p, d, d.today().with(TemporalAdjusters.nextOrSame(name(p)))));
    meanings.put("weekday-from-text", DayMeanings::weekdayFromText);
    meanings.put(
        "weekday-week-on",
        (p, d) -> onToday(p, d, d.today().with(TemporalAdjusters.nextOrSame(name(p))).plusDays(7)));
    meanings.put(
        "weekday-of-week",
        (p, d) -> onToday(p, d, d.today().plusWeeks(p.rule().number(0)).with(name(p))));
    meanings.put("ordinal-weekday", DayMeanings::ordinalWeekday);
    meanings.put(
        "ordinal-weekday-near",
        (p, d) -> {
          int shift = p.says("next") ? 1 : p.says("this", "the") && !lastMonth(p) ? 0 : -1;
          return ordinal(p, YearMonth.from(d.today()).plusMonths(shift));
        });
    meanings.put("day", (p, d) -> onToday(p, d, d.today().plusDays(p.rule().number(0))));
    meanings.put(
        "night",
        (p, d) ->
            Optional.of(
                Value.at(
                        Moment.day(d.today().plusDays(p.rule().number(0)))
                            .at(p.says("evening") ? "TEV" : "TNI"))
                    .leaningOn(d.today().toString())));
    meanings.put(
        "night-near",
        (p, d) -> {
          int shift = d.direction() == Direction.FUTURE ? 0 : -1;
          return Optional.of(
              Value.at(Moment.day(d.today().plusDays(shift)).at("TNI"))
                  .leaningOn(d.today().toString()));
        });
    meanings.put("night-into", (p, d) -> night(weekday(p, d), -1));
    meanings.put("night-from", (p, d) -> night(weekday(p, d), 0));
    meanings.put("week-of-month", DayMeanings::weekOfMonth);
    meanings.put("day-from-text", (p, d) -> fromText(p, d, p.rule().number(0)));
    meanings.put("part-of-text", (p, d) -> fromText(p, d, 0));
    meanings.put("clock", (p, d) -> fromText(p, d, 0));
  }

  private static boolean lastMonth(Phrase phrase) {
    return phrase.before(0).equals("last") || phrase.text().endsWith("last month");
  }

  private static Optional<Value> onToday(Phrase phrase, Discourse discourse, LocalDate day) {
    return Optional.of(
        Value.at(Moment.day(day).at(HourOfDay.of(phrase))).leaningOn(discourse.today().toString()));
  }

  private static Optional<Value> fromText(Phrase phrase, Discourse discourse, int days) {
    Moment day = discourse.day();
    return Optional.of(
        Value.at(Moment.day(day.start().plusDays(days)).at(HourOfDay.of(phrase)))
            .leaningOn(day.value()));
  }

  private static DayOfWeek name(Phrase phrase) {
    return DayOfWeek.of(phrase.value(Kind.WEEKDAY));
  }

  /**
   * A bare weekday is the last such day in a clause about the past, today included, and the next in
   * one about the future, today included: a paper of Tuesday that says "on Tuesday" means its own
   * day. Where the clause does not tell, news looks back.
   */
  private static Value weekday(Phrase phrase, Discourse discourse) {
    LocalDate today = discourse.today();
    String hour = HourOfDay.of(phrase);
    Moment before = Moment.day(today.with(TemporalAdjusters.previousOrSame(name(phrase)))).at(hour);
    Moment after = Moment.day(today.with(TemporalAdjusters.nextOrSame(name(phrase)))).at(hour);
    return switch (discourse.direction()) {
      case PAST -> Value.at(before).leaningOn(today.toString());
      case FUTURE, PRESENT -> Value.at(after).leaningOn(today.toString());
      case OPEN -> {
        Value value = Value.at(before).leaningOn(today.toString());
        yield before.equals(after)
            ? value
            : value.or(after, "the clause does not say whether the day is past or to come");
      }
    };
  }

  /**
   * "Last Friday" is the latest before today. "Next Friday" is that of next week: a speaker of
   * Monday who meant the coming one would say "on Friday" or "this Friday". Sunday counts as the
   * first day of its week here, and a day less than two days off is never "next".
   */
  private static Value weekdayShift(Phrase phrase, Discourse discourse) {
    LocalDate today = discourse.today();
    String hour = HourOfDay.of(phrase);
    if (phrase.rule().number(0) < 0) {
      LocalDate day = today.with(TemporalAdjusters.previous(name(phrase)));
      return Value.at(Moment.day(day).at(hour)).leaningOn(today.toString());
    }
    LocalDate coming = today.with(TemporalAdjusters.next(name(phrase)));
    LocalDate nextMonday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    boolean nextWeek =
        !coming.isBefore(nextMonday)
            || (name(phrase) == DayOfWeek.SUNDAY && today.getDayOfWeek() != DayOfWeek.SUNDAY);
    LocalDate day = nextWeek && coming.isAfter(today.plusDays(1)) ? coming : coming.plusWeeks(1);
    Value value = Value.at(Moment.day(day).at(hour)).leaningOn(today.toString());
    return day.equals(coming)
        ? value
        : value.or(Moment.day(coming).at(hour), "\"next\" may also mean the coming one");
  }

  private static Optional<Value> weekdayFromText(Phrase phrase, Discourse discourse) {
    LocalDate from = discourse.day().start();
    LocalDate day =
        phrase.rule().number(0) < 0
            ? from.with(TemporalAdjusters.previous(name(phrase)))
            : from.with(TemporalAdjusters.next(name(phrase)));
    return Optional.of(
        Value.at(Moment.day(day).at(HourOfDay.of(phrase))).leaningOn(from.toString()));
  }

  /** The night that ends on a weekday, or the one that begins on it. */
  private static Optional<Value> night(Value weekday, int shift) {
    Moment day = weekday.moment();
    String anchor = weekday.anchor();
    if (day == null || anchor == null) {
      return Optional.empty();
    }
    Value night = Value.at(Moment.day(day.start().plusDays(shift)).at("TNI"));
    return Optional.of(night.leaningOn(anchor));
  }

  /** The week that holds the first day of a month, or one counted from it. */
  private static Optional<Value> weekOfMonth(Phrase phrase, Discourse discourse) {
    int ordinal = phrase.has(Kind.ORDINAL) ? phrase.value(Kind.ORDINAL) : -1;
    if (ordinal > 5) {
      return Optional.empty();
    }
    YearMonth month = month(phrase, discourse);
    LocalDate day = ordinal < 0 ? month.atEndOfMonth() : month.atDay(1).plusWeeks(ordinal - 1);
    Value week = Value.at(Moment.day(day).widen(Grain.WEEK));
    return Optional.of(phrase.has(Kind.YEAR) ? week : week.leaningOn(discourse.today().toString()));
  }

  private static Optional<Value> ordinalWeekday(Phrase phrase, Discourse discourse) {
    Optional<Value> day = ordinal(phrase, month(phrase, discourse));
    return phrase.has(Kind.YEAR) ? day : day.map(v -> v.leaningOn(discourse.today().toString()));
  }

  private static YearMonth month(Phrase phrase, Discourse discourse) {
    int month = phrase.value(Kind.MONTH);
    if (phrase.has(Kind.YEAR)) {
      return YearMonth.of(phrase.value(Kind.YEAR), month);
    }
    LocalDate today = discourse.today();
    int year = today.getYear();
    if (discourse.direction() == Direction.FUTURE && month < today.getMonthValue()) {
      year++;
    } else if (discourse.direction() == Direction.PAST && month > today.getMonthValue()) {
      year--;
    }
    return YearMonth.of(year, month);
  }

  private static Optional<Value> ordinal(Phrase phrase, YearMonth month) {
    int ordinal = phrase.has(Kind.ORDINAL) ? phrase.value(Kind.ORDINAL) : -1;
    if (ordinal > 5) {
      return Optional.empty();
    }
    LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, name(phrase)));
    return YearMonth.from(day).equals(month)
        ? Optional.of(Value.at(Moment.day(day)))
        : Optional.empty();
  }
}
