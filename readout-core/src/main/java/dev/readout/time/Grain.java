package dev.readout.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How coarse a stretch of time is, with its letter in an ISO 8601 / TIMEX3 period. */
enum Grain {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEKEND("WE"),
  WEEK("W"),
  FORTNIGHT("W"),
  MONTH("M"),
  QUARTER("Q"),
  SEASON("SE"),
  HALF("H"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE"),
  MILLENNIUM("ML");

  private static final java.util.List<Grain> ALL = java.util.List.of(values());

  private final String letter;

  Grain(String letter) {
    this.letter = letter;
  }

  /** The number by which senses hold a grain. */
  int index() {
    return ALL.indexOf(this);
  }

  static Grain at(int index) {
    return ALL.get(index);
  }

  boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** {@code P3Y}, {@code PT2H}; {@code count} may be {@code X} for an unknown number. */
  String period(String count) {
    String number = this == FORTNIGHT && !count.equals("X") ? doubled(count) : count;
    return (isClock() ? "PT" : "P") + number + letter;
  }

  /** The period with whole and fractional parts: two and a half years are {@code P2Y6M}. */
  String period(double count) {
    long whole = (long) count;
    if (whole == count) {
      return period(Long.toString(whole));
    }
    double rest = count - whole;
    String front = whole == 0 ? (isClock() ? "PT" : "P") : period(Long.toString(whole));
    return switch (this) {
      case YEAR -> front + Math.round(rest * 12) + "M";
      case HOUR -> front + Math.round(rest * 60) + "M";
      case MINUTE -> front + Math.round(rest * 60) + "S";
      case DAY -> front + "T" + Math.round(rest * 24) + "H";
      case DECADE -> YEAR.period(Long.toString(Math.round(count * 10)));
      case CENTURY -> YEAR.period(Long.toString(Math.round(count * 100)));
      case SECOND, WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER, SEASON, HALF, MILLENNIUM ->
          period(trimmed(count));
    };
  }

  private static String trimmed(double count) {
    double tenths = Math.round(count * 10) / 10.0;
    return tenths == Math.floor(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
  }

  private static String doubled(String count) {
    return Long.toString(2 * Long.parseLong(count));
  }

  LocalDate add(LocalDate day, long count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2 * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case SEASON, YEAR -> day.plusYears(count);
      case DECADE -> day.plus(count, ChronoUnit.DECADES);
      case CENTURY -> day.plus(count, ChronoUnit.CENTURIES);
      case MILLENNIUM -> day.plus(count, ChronoUnit.MILLENNIA);
    };
  }
}
