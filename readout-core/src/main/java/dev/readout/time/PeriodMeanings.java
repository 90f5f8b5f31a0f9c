package dev.readout.time;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Durations and sets: how long and how often. */
final class PeriodMeanings {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private PeriodMeanings() {}

  static void register(Map<String, Meaning> meanings) {
    meanings.put("duration", (p, d) -> duration(p));
    meanings.put("duration-and-half", (p, d) -> half(p));
    meanings.put("duration-sum", (p, d) -> sum(p));
    meanings.put("duration-range", (p, d) -> duration(p));
    meanings.put(
        "vague-duration", (p, d) -> Optional.of(Value.duration(p.grain().period(vague(p)))));
    meanings.put("unknown-duration", (p, d) -> Optional.of(Value.duration("PXX")));
    meanings.put("set", (p, d) -> set(p));
    meanings.put(
        "every",
        (p, d) ->
            Optional.of(
                Value.of(
                    TimeExpression.Type.SET,
                    Grain.valueOf(p.rule().arguments().getFirst()).period("1"))));
    meanings.put(
        "one-day",
        (p, d) ->
            Optional.of(
                d.direction() == Direction.FUTURE || p.says("some", "someday")
                    ? Value.of(TimeExpression.Type.DATE, "FUTURE_REF")
                    : Value.duration("P1D")));
    meanings.put("set-of-part", (p, d) -> setOfPart(p));
    meanings.put("set-of-weekday", (p, d) -> setOfWeekday(p));
    meanings.put("set-of-month", (p, d) -> setOfMonth(p));
  }

  private static Optional<Value> duration(Phrase phrase) {
    double count = phrase.has(Kind.NUMBER) ? phrase.amount(Kind.NUMBER) : 1;
    Grain grain = phrase.grain();
    if (grain == Grain.YEAR && count >= 1000 && count % 1000 == 0) {
      return Optional.of(Value.duration(Grain.MILLENNIUM.period(count / 1000)));
    }
    return Optional.of(Value.duration(grain.period(count)));
  }

  private static String vague(Phrase phrase) {
    return phrase.says("couple") ? "2" : "X";
  }

  private static Optional<Value> half(Phrase phrase) {
    double count =
        phrase.says("and") ? (phrase.has(Kind.NUMBER) ? phrase.amount(Kind.NUMBER) : 1) + 0.5 : 0.5;
    return Optional.of(Value.duration(phrase.grain().period(count)));
  }

  /** Two hours and 30 minutes: the letters of the second follow those of the first. */
  private static Optional<Value> sum(Phrase phrase) {
    String first = "";
    String second = "";
    double count = 0;
    for (Sense sense : phrase.senses()) {
      if (sense.kind() == Kind.NUMBER) {
        count = sense.value();
      } else if (sense.kind() == Kind.UNIT || sense.kind() == Kind.UNITS) {
        String period = Grain.at((int) sense.value()).period(count);
        if (first.isEmpty()) {
          first = period;
        } else {
          second = period;
        }
      }
    }
    boolean sameSide = first.startsWith("PT") == second.startsWith("PT");
    return Optional.of(
        Value.duration(first + second.substring(sameSide && first.startsWith("PT") ? 2 : 1)));
  }

  private static Optional<Value> set(Phrase phrase) {
    boolean times = phrase.says("times");
    double count = phrase.has(Kind.NUMBER) && !times ? phrase.amount(Kind.NUMBER) : 1;
    if (phrase.has(Kind.ORDINAL)) {
      count = phrase.amount(Kind.ORDINAL);
    } else if (phrase.says("other")) {
      count = 2;
    } else if (phrase.says("few", "several")) {
      return Optional.of(Value.of(TimeExpression.Type.SET, phrase.grain().period("X")));
    }
    return Optional.of(Value.of(TimeExpression.Type.SET, phrase.grain().period(count)));
  }

  private static Optional<Value> setOfPart(Phrase phrase) {
    return Optional.of(Value.of(TimeExpression.Type.SET, "XXXX-XX-XX" + HourOfDay.of(phrase)));
  }

  private static Optional<Value> setOfWeekday(Phrase phrase) {
    int day = phrase.value(Kind.WEEKDAY, Kind.WEEKDAYS);
    return Optional.of(Value.of(TimeExpression.Type.SET, "XXXX-WXX-" + day + HourOfDay.of(phrase)));
  }

  private static Optional<Value> setOfMonth(Phrase phrase) {
    String value =
        phrase.has(Kind.MONTH)
            ? String.format(Locale.ROOT, "XXXX-%02d", phrase.value(Kind.MONTH))
            : "XXXX-" + SEASONS[phrase.value(Kind.SEASON, Kind.SEASONS) - 1];
    return Optional.of(Value.of(TimeExpression.Type.SET, value));
  }
}
