package dev.readout.time;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The other reading of a date in figures such as 03/04/2025, where day and month could change
 * places. With full stops (03.04.2025) the day stands first everywhere that prints it so.
 */
final class PrintedOrder {
  private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-]\\d{2,4}");

  private PrintedOrder() {}

  /** The day with day and month exchanged, or null where only one reading is a date. */
  static @Nullable LocalDate other(Phrase phrase, LocalDate read) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Word word = phrase.words().get(i);
      Matcher figures = FIGURES.matcher(word.form());
      if (word.is(Kind.FULL_DATE) && figures.matches()) {
        boolean both =
            Integer.parseInt(figures.group(1)) <= 12 && Integer.parseInt(figures.group(2)) <= 12;
        return both && read.getDayOfMonth() != read.getMonthValue()
            ? LocalDate.of(read.getYear(), read.getDayOfMonth(), read.getMonthValue())
            : null;
      }
    }
    return null;
  }
}
