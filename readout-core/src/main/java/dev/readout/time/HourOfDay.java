package dev.readout.time;

import java.util.Locale;

/** The part of the day or hour that a phrase names, as TIMEX3 writes it. */
final class HourOfDay {
  private HourOfDay() {}

  /** {@code TMO}, {@code T17:00}, {@code T18:30Z}; empty where the phrase names none. */
  static String of(Phrase phrase) {
    String zone = phrase.has(Kind.ZONE) ? zone(phrase.value(Kind.ZONE)) : "";
    if (phrase.has(Kind.CLOCK)) {
      int second = phrase.value(Kind.CLOCK);
      return clock(halfDay(phrase, second / 3600), second / 60 % 60, second % 60) + zone;
    }
    if (phrase.has(Kind.MILITARY) && !phrase.has(Kind.YEAR)) {
      int figure = phrase.value(Kind.MILITARY);
      return clock(figure / 100, figure % 100, 0) + zone;
    }
    if (phrase.says("noon", "midday")) {
      return "T12:00" + zone;
    }
    if (phrase.says("midnight")) {
      return "T24:00" + zone;
    }
    if (phrase.has(Kind.HOUR)) {
      return clock(halfDay(phrase, phrase.value(Kind.HOUR)), 0, 0) + zone;
    }
    if (phrase.says("hours") && (phrase.says("early", "small") || phrase.says("wee"))) {
      return "TMO";
    }
    if (phrase.has(Kind.PART)) {
      return "T" + Vocabulary.PARTS.get(phrase.value(Kind.PART));
    }
    if (phrase.has(Kind.PARTS)) {
      return "T" + Vocabulary.PARTS.get(phrase.value(Kind.PARTS));
    }
    return "";
  }

  private static int halfDay(Phrase phrase, int hour) {
    boolean later =
        phrase.has(Kind.HALF_DAY)
            ? phrase.value(Kind.HALF_DAY) == 12
            : phrase.says("afternoon", "evening") || (phrase.says("night") && hour > 5);
    boolean earlier =
        phrase.has(Kind.HALF_DAY) ? phrase.value(Kind.HALF_DAY) == 0 : phrase.says("morning");
    if (later && hour < 12) {
      return hour + 12;
    }
    return earlier && hour == 12 ? 0 : hour;
  }

  private static String clock(int hour, int minute, int second) {
    return second == 0
        ? String.format(Locale.ROOT, "T%02d:%02d", hour, minute)
        : String.format(Locale.ROOT, "T%02d:%02d:%02d", hour, minute, second);
  }

  private static String zone(int minutes) {
    return minutes == 0
        ? "Z"
        : String.format(
            Locale.ROOT,
            "%s%02d:%02d",
            minutes < 0 ? "-" : "+",
            Math.abs(minutes) / 60,
            Math.abs(minutes) % 60);
  }
}
