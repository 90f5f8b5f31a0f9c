package dev.readout.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Quarters, halves and the comparisons with a year before that reports on results live by. */
final class BusinessMeanings {
  private BusinessMeanings() {}

  static void register(Map<String, Meaning> meanings) {
    meanings.put(
        "half",
        (p, d) -> Optional.of(Value.at(Moment.half(CalendarMeanings.printedYear(p), half(p)))));
    meanings.put("half-of", (p, d) -> Optional.of(Value.at(Moment.half(yearOf(p, d), half(p)))));
    meanings.put("half-near", (p, d) -> Optional.of(halfNear(p, d)));
    meanings.put("quarter", (p, d) -> inYear(CalendarMeanings.printedYear(p), number(p)));
    meanings.put("quarter-of", (p, d) -> inYear(yearOf(p, d), number(p)));
    meanings.put("quarter-near", (p, d) -> near(number(p), d));
    meanings.put("quarter-year-before", BusinessMeanings::yearBefore);
    meanings.put("quarter-of-text", (p, d) -> Optional.of(quarterOfText(p, d)));
    meanings.put("period-year-before", (p, d) -> Optional.of(periodYearBefore(d)));
    meanings.put("period-of-year", (p, d) -> Optional.of(periodOfYear(p, d)));
    meanings.put("year-before", (p, d) -> Optional.of(periodYearBefore(d)));
    meanings.put("end-of-year", (p, d) -> Optional.of(endOfYear(p, d)));
  }

  /** A clause about the past cannot mean an end that has not come, unless it is a term set. */
  private static Value endOfYear(Phrase phrase, Discourse discourse) {
    boolean term = phrase.before(1).equals("by") || phrase.before(1).equals("until");
    boolean over = discourse.direction() == Direction.PAST && !term;
    int back = over || phrase.before(1).equals("since") ? 1 : 0;
    LocalDate today = discourse.today();
    return Value.at(Moment.day(LocalDate.of(today.getYear() - back, 12, 31)))
        .leaningOn(today.toString());
  }

  private static int yearOf(Phrase phrase, Discourse discourse) {
    return discourse.today().getYear() + phrase.rule().number(0);
  }

  private static int half(Phrase phrase) {
    return phrase.has(Kind.HALF)
        ? phrase.value(Kind.HALF)
        : phrase.says("second", "latter") || (phrase.says("last") && !phrase.says("year")) ? 2 : 1;
  }

  private static int number(Phrase phrase) {
    boolean numbered = phrase.has(Kind.QUARTER) || phrase.has(Kind.ORDINAL);
    if (!numbered) {
      return 4;
    }
    return phrase.value(Kind.QUARTER, Kind.ORDINAL);
  }

  private static Value halfNear(Phrase phrase, Discourse discourse) {
    LocalDate today = discourse.today();
    int half = half(phrase);
    int running = today.getMonthValue() > 6 ? 2 : 1;
    int year = today.getYear();
    if (discourse.direction() != Direction.FUTURE && half > running) {
      year--;
    } else if (discourse.direction() == Direction.FUTURE && half < running) {
      year++;
    }
    return Value.at(Moment.half(year, half)).leaningOn(today.toString());
  }

  private static Optional<Value> inYear(int year, int quarter) {
    return quarter < 1 || quarter > 4
        ? Optional.empty()
        : Optional.of(Value.at(Moment.quarter(year, quarter)));
  }

  /**
   * The last such quarter that has begun. A clause about the future means the next to end, unless
   * the quarter has only just ended: "expects to report third-quarter results" in October.
   */
  private static Optional<Value> near(int quarter, Discourse discourse) {
    if (quarter < 1 || quarter > 4) {
      return Optional.empty();
    }
    LocalDate today = discourse.today();
    int running = (today.getMonthValue() + 2) / 3;
    int year = today.getYear();
    if (discourse.direction() == Direction.FUTURE) {
      year += quarter < running - 1 ? 1 : 0;
      year -= quarter == 4 && running == 1 ? 1 : 0;
    } else {
      year -= quarter > running ? 1 : 0;
    }
    return Optional.of(Value.at(Moment.quarter(year, quarter)).leaningOn(today.toString()));
  }

  private static Optional<Value> yearBefore(Phrase phrase, Discourse discourse) {
    return near(number(phrase), discourse)
        .map(
            v -> {
              Moment moment = v.moment();
              return moment == null ? v : Value.at(moment.plus(-4)).leaningOn(v.text());
            });
  }

  /** The quarter that the text speaks of, or the last that was over. */
  private static Value quarterOfText(Phrase phrase, Discourse discourse) {
    Moment seen = discourse.period();
    if (phrase.after(1).equals("ended") || phrase.after(1).equals("ending")) {
      int year = discourse.today().getYear();
      return new Value(
          TimeExpression.Type.DATE,
          Moment.padded(year, 4) + "-QX",
          null,
          discourse.today().toString(),
          List.of(),
          "a quarter of the company's own year, told by its end alone");
    }
    if (phrase.says("this", "current")) {
      return Value.at(Moment.day(discourse.today()).widen(Grain.QUARTER));
    }
    if (seen != null && seen.grain() == Grain.QUARTER) {
      return Value.at(seen).leaningOn(seen.value());
    }
    LocalDate today = discourse.today();
    return Value.at(Moment.day(today.minusMonths(3)).widen(Grain.QUARTER))
        .leaningOn(today.toString());
  }

  /** A year before the quarter, half or year that the text speaks of. */
  static Value periodYearBefore(Discourse discourse) {
    Moment seen = discourse.period();
    if (seen != null) {
      return Value.at(Moment.of(seen.start().minusYears(1), seen.grain())).leaningOn(seen.value());
    }
    return Value.at(Moment.year(discourse.today().getYear() - 1))
        .leaningOn(discourse.today().toString());
  }

  private static Value periodOfYear(Phrase phrase, Discourse discourse) {
    int year = CalendarMeanings.printedYear(phrase);
    Moment seen = discourse.period();
    return seen == null
        ? Value.at(Moment.year(year))
        : Value.at(Moment.of(seen.start().withYear(year), seen.grain())).leaningOn(seen.value());
  }
}
