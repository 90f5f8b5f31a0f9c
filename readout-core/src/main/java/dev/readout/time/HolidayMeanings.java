package dev.readout.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holidays of a year: printed, told by the clause, or nearest. */
final class HolidayMeanings {
  private static final List<Holiday> HOLIDAYS = Holiday.load();

  private HolidayMeanings() {}

  static void register(Map<String, Meaning> meanings) {
    meanings.put("holiday", HolidayMeanings::near);
    meanings.put("holiday-shift", HolidayMeanings::shifted);
    meanings.put("holiday-beside", HolidayMeanings::beside);
  }

  private static Optional<Value> near(Phrase phrase, Discourse discourse) {
    Holiday holiday = HOLIDAYS.get(phrase.value(Kind.HOLIDAY));
    if (phrase.has(Kind.YEAR)) {
      List<LocalDate> days = holiday.in(phrase.value(Kind.YEAR));
      return days.isEmpty() ? Optional.empty() : value(holiday, days.getFirst(), phrase);
    }
    int storyYear = discourse.storyYear();
    if (storyYear > 0 && !holiday.in(storyYear).isEmpty()) {
      return value(holiday, holiday.in(storyYear).getFirst(), phrase);
    }
    LocalDate today = discourse.today();
    LocalDate before = last(around(holiday, today), today, true);
    LocalDate after = first(around(holiday, today), today, true);
    if (before == null || after == null) {
      return Optional.empty();
    }
    boolean sooner =
        after.toEpochDay() - today.toEpochDay() < today.toEpochDay() - before.toEpochDay();
    LocalDate day =
        switch (discourse.direction()) {
          case PAST -> before;
          case FUTURE -> after;
          case OPEN, PRESENT -> sooner ? after : before;
        };
    return value(holiday, day, phrase).map(v -> v.leaningOn(today.toString()));
  }

  /** The day or week before or after a holiday. */
  private static Optional<Value> beside(Phrase phrase, Discourse discourse) {
    Optional<Value> holiday = near(phrase, discourse);
    Moment day = holiday.map(Value::moment).orElse(null);
    if (day == null) {
      return Optional.empty();
    }
    Grain grain = phrase.says("week") ? Grain.WEEK : Grain.DAY;
    Value value = Value.at(Moment.of(day.start(), grain).plus(phrase.rule().number(0)));
    String anchor = holiday.map(Value::anchor).orElse(null);
    return Optional.of(anchor == null ? value : value.leaningOn(anchor));
  }

  private static Optional<Value> shifted(Phrase phrase, Discourse discourse) {
    Holiday holiday = HOLIDAYS.get(phrase.value(Kind.HOLIDAY));
    LocalDate today = discourse.today();
    int shift = phrase.rule().number(0);
    if (phrase.says("year") || shift == 0) {
      List<LocalDate> days = holiday.in(today.getYear() + shift);
      return days.isEmpty() ? Optional.empty() : value(holiday, days.getFirst(), phrase);
    }
    LocalDate day =
        shift < 0
            ? last(around(holiday, today), today, false)
            : first(around(holiday, today), today, false);
    return day == null
        ? Optional.empty()
        : value(holiday, day, phrase).map(v -> v.leaningOn(today.toString()));
  }

  private static Optional<Value> value(Holiday holiday, LocalDate day, Phrase phrase) {
    return Optional.of(Value.at(Moment.of(day, holiday.grain()).at(HourOfDay.of(phrase))));
  }

  private static List<LocalDate> around(Holiday holiday, LocalDate today) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = today.getYear() - 2; year <= today.getYear() + 2; year++) {
      days.addAll(holiday.in(year));
    }
    return days;
  }

  private static @Nullable LocalDate last(List<LocalDate> days, LocalDate today, boolean same) {
    LocalDate found = null;
    for (LocalDate day : days) {
      if (day.isBefore(today) || (same && day.equals(today))) {
        found = day;
      }
    }
    return found;
  }

  private static @Nullable LocalDate first(List<LocalDate> days, LocalDate today, boolean same) {
    for (LocalDate day : days) {
      if (day.isAfter(today) || (same && day.equals(today))) {
        return day;
      }
    }
    return null;
  }
}
