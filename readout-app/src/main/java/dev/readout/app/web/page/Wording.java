package dev.readout.app.web.page;

import dev.readout.story.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days, counts and constants in plain English. */
final class Wording {
  private static final Pattern MARKED = Pattern.compile("[\"“„«]([^\"“”„«»]*)[\"”»],?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4}-W(?:0[1-9]|[1-4]\\d|5[0-2]))(-WE)?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])");

  private Wording() {}

  /** "16 Jul 2023". */
  static String day(@Nullable LocalDate day) {
    return day == null ? "no date" : day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  /** An ISO value as a day, a week, a weekend or a month where it is one, else as it stands. */
  static String time(@Nullable String value) {
    if (value == null) {
      return "";
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday = LocalDate.parse(week.group(1) + "-1", DateTimeFormatter.ISO_WEEK_DATE);
      return week.group(2) == null
          ? "week of " + day(monday)
          : "weekend of " + day(monday.plusDays(5));
    }
    if (MONTH.matcher(value).matches()) {
      LocalDate first = LocalDate.parse(value + "-01");
      return month(first) + " " + first.getYear();
    }
    try {
      return day(LocalDate.parse(value));
    } catch (DateTimeException e) {
      int clock = value.indexOf('T');
      return clock < 1 || clock + 1 >= value.length()
          ? value
          : time(value.substring(0, clock)) + " " + partOfDay(value.substring(clock + 1));
    }
  }

  /** TIMEX3 has codes for the parts of a day; anything else is a clock's time. */
  private static String partOfDay(String value) {
    return switch (value) {
      case "MO" -> "morning";
      case "MI" -> "midday";
      case "AF" -> "afternoon";
      case "EV" -> "evening";
      case "NI" -> "night";
      case "DT" -> "daytime";
      default -> value;
    };
  }

  /** "12–18 Jul 2023", "30 Jun – 2 Jul 2023". */
  static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from == null || to == null || from.equals(to)) {
      return day(to == null ? from : to);
    }
    if (from.getYear() != to.getYear()) {
      return day(from) + " – " + day(to);
    }
    return from.getMonth() == to.getMonth()
        ? from.getDayOfMonth() + "–" + day(to)
        : from.getDayOfMonth() + " " + month(from) + " – " + day(to);
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /** "1 article", "2 articles". */
  static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  static String count(int count, String one) {
    return count(count, one, one + "s");
  }

  /** {@code DID_NOT_HAPPEN} as "did not happen". */
  static String constant(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String constant(Enum<?> value) {
    return constant(value.name());
  }

  /** {@code ASSAULT} as "Assault". */
  static String capital(String name) {
    String words = constant(name);
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  static String names(List<Named> who) {
    return who.stream().map(Named::name).collect(Collectors.joining(", "));
  }

  /** Words without the marks that stand around all of them, to be put between marks. */
  static String bare(String quoted) {
    Matcher marked = MARKED.matcher(quoted);
    String words = marked.matches() ? marked.group(1) : quoted;
    return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
  }

  /** At most so many characters, cut at a word. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = text.lastIndexOf(' ', most - 1);
    return text.substring(0, end < most / 2 ? most - 1 : end) + "…";
  }
}
