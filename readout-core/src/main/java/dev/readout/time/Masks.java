package dev.readout.time;

import java.util.List;
import java.util.Locale;

/** Values of relative phrases without a day to lean on: what is known, with X for the rest. */
final class Masks {
  /** Why a phrase of an article without a date stays open. */
  static final String NO_DATE = "the article has no date to lean on";

  /** Why "three days later" stays open where nothing that it could follow has a day. */
  static final String NO_DAY = "the text has named no day to count from";

  private Masks() {}

  static Value mask(Value value, Phrase phrase, String why) {
    Moment moment = value.moment();
    return moment == null
        ? value
        : new Value(value.type(), masked(moment, phrase), null, null, List.of(), why);
  }

  private static String masked(Moment moment, Phrase phrase) {
    String known = moment.at("").value();
    boolean month = phrase.has(Kind.MONTH) || phrase.has(Kind.MONTH_SHORT);
    String stem =
        switch (moment.grain()) {
          case SECOND, MINUTE, HOUR, DAY -> day(known, phrase, month);
          case WEEK, FORTNIGHT -> "XXXX-WXX";
          case WEEKEND -> "XXXX-WXX-WE";
          case MONTH -> month ? "XXXX" + known.substring(4) : "XXXX-XX";
          case QUARTER ->
              phrase.has(Kind.ORDINAL) || phrase.has(Kind.QUARTER)
                  ? "XXXX" + known.substring(4)
                  : "XXXX-QX";
          case HALF, SEASON -> "XXXX" + known.substring(4);
          case YEAR -> "XXXX";
          case DECADE -> "XXX";
          case CENTURY -> "XX";
          case MILLENNIUM -> "X";
        };
    return stem + moment.hour();
  }

  private static String day(String known, Phrase phrase, boolean month) {
    if (month && (phrase.has(Kind.DAY_NUMBER) || phrase.has(Kind.DAY_ORDINAL))) {
      return "XXXX" + known.substring(4);
    }
    if (phrase.has(Kind.WEEKDAY)) {
      return String.format(Locale.ROOT, "XXXX-WXX-%d", phrase.value(Kind.WEEKDAY));
    }
    return "XXXX-XX-XX";
  }
}
