package dev.readout.clean;

import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds calendar days written in text: ISO, named months in several languages, numbers with the day
 * first unless that cannot be. Years before 1995 and after 2100 are no days of publication.
 */
final class DateText {
  /** A day as written, and where. */
  record Found(PublicationDate date, Span span) {}

  private static final String CLOCK =
      "(?:[\\s,|@–-]{1,4}(?:at |um |à |a las |alle |klokken )?(\\d{1,2})[:.h](\\d{2})(?::(\\d{2}))?\\s*([ap]\\.?m\\b\\.?)?)?";
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T\\s]+(\\d{2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d{1,9})?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s\\u00A0/-]{0,2}(?:de |of )?(\\p{L}{3,12})\\.?,?[\\s\\u00A0/-]{0,2}(?:de )?((?:19|20)\\d{2})(?!\\d)"
              + CLOCK);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.?[\\s\\u00A0]{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\u00A0]{1,3}((?:19|20)\\d{2})(?!\\d)"
              + CLOCK);
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.,/])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)?\\d{2})(?![\\d.,]?\\d)" + CLOCK);
  private static final Pattern CJK =
      Pattern.compile("((?:19|20)\\d{2})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
  private static final Pattern COMPACT =
      Pattern.compile("(?<!\\d)(20[0-4]\\d)(\\d{2})(\\d{2})(?!\\d)");

  private static final int FEWEST_DIGITS = 4;

  private DateText() {}

  /** The first day written in a value such as a meta element's content. */
  static Optional<PublicationDate> first(@Nullable String value, boolean monthFirst) {
    if (value == null || value.isEmpty()) {
      return Optional.empty();
    }
    String limited = value.length() > 400 ? value.substring(0, 400) : value;
    List<Found> all = all(limited, monthFirst);
    if (!all.isEmpty()) {
      return Optional.of(all.get(0).date());
    }
    Matcher compact = COMPACT.matcher(limited);
    return compact.find()
        ? day(compact.group(1), compact.group(2), compact.group(3)).map(PublicationDate::of)
        : Optional.empty();
  }

  /**
   * All days written, in the order of the text.
   *
   * @param monthFirst whether 3/4/2020 is the fourth of March
   */
  static List<Found> all(String text, boolean monthFirst) {
    List<Found> found = new ArrayList<>();
    if (!mayHold(text)) {
      return found;
    }
    Matcher m = ISO.matcher(text);
    while (m.find()) {
      Span span = new Span(m.start(), m.end());
      String year = m.group(1);
      String month = m.group(2);
      String day = m.group(3);
      String hour = m.group(4);
      String minute = m.group(5);
      String second = m.group(6);
      String zone = m.group(7);
      day(year, month, day)
          .ifPresent(
              date -> {
                String iso =
                    date
                        + (hour == null
                            ? ""
                            : "T"
                                + hour
                                + ":"
                                + minute
                                + (second == null ? "" : ":" + second)
                                + (zone == null ? "" : zone));
                PublicationDate.parse(iso).ifPresent(d -> found.add(new Found(d, span)));
              });
    }
    m = DAY_FIRST.matcher(text);
    while (m.find()) {
      Integer month = Months.of(m.group(2));
      if (month != null) {
        add(found, m, day(m.group(3), month.toString(), m.group(1)), 4);
      }
    }
    m = MONTH_FIRST.matcher(text);
    while (m.find()) {
      Integer month = Months.of(m.group(1));
      if (month != null) {
        add(found, m, day(m.group(3), month.toString(), m.group(2)), 4);
      }
    }
    m = NUMBERS.matcher(text);
    while (m.find()) {
      boolean american = monthFirst && !m.group(2).equals(".");
      Optional<LocalDate> usual =
          day(m.group(4), american ? m.group(1) : m.group(3), american ? m.group(3) : m.group(1));
      add(
          found,
          m,
          usual.isPresent()
              ? usual
              : day(
                  m.group(4),
                  american ? m.group(3) : m.group(1),
                  american ? m.group(1) : m.group(3)),
          5);
    }
    m = CJK.matcher(text);
    while (m.find()) {
      add(found, m, day(m.group(1), m.group(2), m.group(3)), 0);
    }
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  /** Whether the text has as many digits as the shortest day: most lines have not. */
  private static boolean mayHold(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits >= FEWEST_DIGITS;
  }

  private static void add(List<Found> found, Matcher m, Optional<LocalDate> day, int clock) {
    if (day.isPresent()) {
      LocalTime time = clock == 0 ? null : time(m, clock);
      found.add(
          new Found(new PublicationDate(day.get(), time, null), new Span(m.start(), m.end())));
    }
  }

  private static @Nullable LocalTime time(Matcher m, int group) {
    if (m.group(group) == null) {
      return null;
    }
    try {
      int hour = Integer.parseInt(m.group(group));
      String half = m.group(group + 3);
      if (half != null) {
        boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
        hour = hour % 12 + (afternoon ? 12 : 0);
      }
      int second = m.group(group + 2) == null ? 0 : Integer.parseInt(m.group(group + 2));
      return LocalTime.of(hour, Integer.parseInt(m.group(group + 1)), second);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    int y = Integer.parseInt(year);
    y = year.length() == 2 ? 2000 + y : y;
    if (y < 1995 || y > 2100) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
