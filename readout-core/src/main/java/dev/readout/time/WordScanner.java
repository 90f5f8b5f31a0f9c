package dev.readout.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a stretch of text into {@link Word}s with the senses that the vocabulary and the shape of
 * figures give them. It does not use the annotator's tokens, so that it also works where there are
 * none, and sees figures such as {@code 2025-08-12T23:04} as the writer meant them. Immutable.
 */
final class WordScanner {
  private static final Pattern FULL_DATE =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/])");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])(?![\\d-])");
  private static final Pattern CLOCK =
      Pattern.compile("([01]?\\d|2[0-4])[:.]([0-5]\\d)(?::([0-5]\\d)(?:[.,]\\d+)?)?(?![\\d:])");
  private static final Pattern STOPPED_CLOCK =
      Pattern.compile(
          "(\\d{1,2})\\.([0-5]\\d)(?=\\s?([ap]\\.?m|hrs|GMT))", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?(?:\\s(\\d)/(\\d)(?!\\d))?");
  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2})(?!\\d)");

  private final Vocabulary vocabulary;
  private final HolidayNames holidays;

  WordScanner(Vocabulary vocabulary, List<Holiday> holidays) {
    this.vocabulary = vocabulary;
    this.holidays = new HolidayNames(holidays);
  }

  /** The words of {@code text[start, end)} with offsets in {@code text}. */
  List<Word> scan(CharSequence text, int start, int end) {
    List<Word> words = new ArrayList<>((end - start) / 5 + 8);
    int at = start;
    int before = start - 1;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        at++;
        continue;
      }
      boolean glued = at == before;
      int from = at;
      if (c >= '0' && c <= '9') {
        at = figure(text, from, end, glued, words);
      } else if (Character.isLetter(c)) {
        at = letters(text, from, end, glued, words);
      } else {
        at = mark(text, from, end, glued, words);
      }
      before = at;
    }
    return holidays.merge(mergeNumbers(words));
  }

  private int letters(CharSequence text, int from, int end, boolean glued, List<Word> words) {
    int at = from;
    while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    char next = at < end ? text.charAt(at) : ' ';
    if (isApostrophe(next)
        && at - from == 1
        && at + 5 < end
        && text.subSequence(at + 1, at + 6).toString().equalsIgnoreCase("clock")) {
      at += 6;
    } else if (next == '.'
        && at - from == 1
        && at + 1 < end
        && Character.toLowerCase(text.charAt(at + 1)) == 'm'
        && "apAP".indexOf(text.charAt(from)) >= 0) {
      at += at + 2 < end && text.charAt(at + 2) == '.' ? 3 : 2;
    } else if (next == '.' && vocabulary.isAbbreviation(lower(text, from, at + 1))) {
      at++;
    }
    String form = lower(text, from, at);
    boolean capital = Character.isUpperCase(text.charAt(from));
    words.add(new Word(from, at, form, capital, glued, namedPeriod(form, capital)));
    return at;
  }

  /** Q3, H1 and the words of the vocabulary. */
  private List<Sense> namedPeriod(String form, boolean capital) {
    if (form.length() == 2 && capital) {
      int digit = form.charAt(1) - '0';
      if (form.charAt(0) == 'q' && digit >= 1 && digit <= 4) {
        return List.of(new Sense(Kind.QUARTER, digit));
      }
      if (form.charAt(0) == 'h' && digit >= 1 && digit <= 2) {
        return List.of(new Sense(Kind.HALF, digit));
      }
    }
    return vocabulary.senses(form, capital);
  }

  private static int mark(CharSequence text, int from, int end, boolean glued, List<Word> words) {
    char c = text.charAt(from);
    if (isApostrophe(c)) {
      int digits = from + 1;
      while (digits < end && Character.isDigit(text.charAt(digits))) {
        digits++;
      }
      if (digits == from + 3) {
        int year = Integer.parseInt(text.subSequence(from + 1, digits).toString());
        int full = year < 50 ? 2000 + year : 1900 + year;
        boolean decade = digits < end && text.charAt(digits) == 's';
        int to = decade ? digits + 1 : digits;
        Sense sense = new Sense(decade ? Kind.DECADE : Kind.SHORT_YEAR, full);
        words.add(new Word(from, to, "'" + year, false, glued, List.of(sense)));
        return to;
      }
      if (from + 1 < end
          && text.charAt(from + 1) == 's'
          && (from + 2 == end || !Character.isLetter(text.charAt(from + 2)))) {
        words.add(new Word(from, from + 2, "'s", false, glued, List.of()));
        return from + 2;
      }
    }
    String form =
        switch (c) {
          case '\u2010', '\u2011', '\u2012', '\u2013' -> "-";
          case '\u2019', '\u2018', '`' -> "'";
          case '\u00bd' -> "1/2";
          default -> String.valueOf(c);
        };
    List<Sense> senses = c == '\u00bd' ? List.of(new Sense(Kind.NUMBER, 0.5)) : List.of();
    words.add(new Word(from, from + 1, form, false, glued, senses));
    return from + 1;
  }

  private static int figure(CharSequence text, int from, int end, boolean glued, List<Word> words) {
    Matcher m = FULL_DATE.matcher(text).region(from, end);
    if (m.lookingAt()) {
      Sense sense = fullDate(number(m, 1), number(m, 3), number(m, 4));
      if (sense != null) {
        words.add(new Word(from, m.end(), m.group(), false, glued, List.of(sense)));
        return clockOfDate(text, m.end(), end, words);
      }
    }
    if (m.usePattern(DAY_FIRST).region(from, end).lookingAt()) {
      Sense sense = printedDate(m);
      if (sense != null) {
        words.add(new Word(from, m.end(), m.group(), false, glued, List.of(sense)));
        return m.end();
      }
    }
    if (m.usePattern(YEAR_MONTH).region(from, end).lookingAt() && number(m, 1) <= 2100) {
      Sense sense = new Sense(Kind.YEAR_MONTH, number(m, 1) * 12 + number(m, 2) - 1);
      words.add(new Word(from, m.end(), m.group(), false, glued, List.of(sense)));
      return m.end();
    }
    boolean colon =
        from + 2 < end && (text.charAt(from + 1) == ':' || text.charAt(from + 2) == ':');
    if (m.usePattern(colon ? CLOCK : STOPPED_CLOCK).region(from, end).lookingAt()) {
      words.add(new Word(from, m.end(), m.group(), false, glued, List.of(clock(m, colon))));
      return m.end();
    }
    m.usePattern(NUMBER).region(from, end).lookingAt();
    return plainNumber(text, from, end, glued, words, m);
  }

  private static int plainNumber(
      CharSequence text, int from, int end, boolean glued, List<Word> words, Matcher m) {
    int at = m.end();
    String digits = m.group(1);
    boolean bare = m.group(2) == null && m.group(3) == null && digits.indexOf(',') < 0;
    double value = Double.parseDouble(digits.replace(",", ""));
    if (m.group(2) != null) {
      value += Double.parseDouble("0" + m.group(2));
    }
    if (m.group(3) != null && number(m, 4) > 0) {
      value += (double) number(m, 3) / number(m, 4);
    }
    int letters = at;
    while (letters < end && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    String tail = lower(text, at, letters);
    if (bare && !tail.isEmpty()) {
      if (tail.equals("s") && digits.length() == 4 && value % 10 == 0) {
        return add(words, text, from, letters, glued, List.of(new Sense(Kind.DECADE, value)));
      }
      if (tail.equals("s") && digits.length() == 2 && value % 10 == 0 && value >= 20) {
        return add(
            words, text, from, letters, glued, List.of(new Sense(Kind.DECADE, 1900 + value)));
      }
      if (tail.matches("st|nd|rd|th") && value >= 1 && value < 1000) {
        return add(words, text, from, letters, glued, NumberWords.ordinals((int) value));
      }
      if (tail.equals("q") && value >= 1 && value <= 4) {
        return add(words, text, from, letters, glued, List.of(new Sense(Kind.QUARTER, value)));
      }
    }
    List<Sense> senses = new ArrayList<>(NumberWords.cardinals(value));
    if (bare) {
      if (digits.length() <= 2 && value >= 1 && value <= 31) {
        senses.add(new Sense(Kind.DAY_NUMBER, value));
      }
      if (digits.length() == 4 && value >= 1000 && value <= 2100) {
        senses.add(new Sense(Kind.YEAR, value));
      }
      if (digits.length() == 4 && value < 2400 && value % 100 < 60) {
        senses.add(new Sense(Kind.MILITARY, value));
      }
    }
    return add(words, text, from, at, glued, senses);
  }

  private static int add(
      List<Word> words, CharSequence text, int from, int to, boolean glued, List<Sense> senses) {
    words.add(new Word(from, to, lower(text, from, to), false, glued, senses));
    return to;
  }

  /** A clock time and a zone right behind an ISO date. */
  private static int clockOfDate(CharSequence text, int from, int end, List<Word> words) {
    int at = from < end && text.charAt(from) == 'T' ? from + 1 : from;
    if (at < end && text.charAt(at) == ' ') {
      at++;
    }
    Matcher m = CLOCK.matcher(text).region(at, end);
    if (at == from || !m.lookingAt()) {
      return from;
    }
    words.add(new Word(at, m.end(), m.group(), false, false, List.of(clock(m, true))));
    int to = m.end();
    if (m.usePattern(OFFSET).region(to, end).lookingAt()) {
      int minutes = number(m, 2) * 60 + number(m, 3);
      Sense zone = new Sense(Kind.ZONE, m.group(1).equals("-") ? -minutes : minutes);
      words.add(new Word(to, m.end(), m.group(), false, true, List.of(zone)));
      return m.end();
    }
    return to;
  }

  private static Sense clock(Matcher m, boolean seconds) {
    int second = seconds && m.group(3) != null ? number(m, 3) : 0;
    return new Sense(Kind.CLOCK, number(m, 1) * 3600 + number(m, 2) * 60 + second);
  }

  /** Day first, as most of the world prints it, unless only month first makes a date. */
  private static @org.jspecify.annotations.Nullable Sense printedDate(Matcher m) {
    int year = number(m, 4);
    if (m.group(4).length() == 2) {
      if (!m.group(2).equals("/")) {
        return null;
      }
      year += year < 50 ? 2000 : 1900;
    }
    Sense dayFirst = fullDate(year, number(m, 3), number(m, 1));
    return dayFirst != null ? dayFirst : fullDate(year, number(m, 1), number(m, 3));
  }

  private static @org.jspecify.annotations.Nullable Sense fullDate(int year, int month, int day) {
    try {
      return year < 1000 || year > 2100
          ? null
          : new Sense(Kind.FULL_DATE, LocalDate.of(year, month, day).toEpochDay());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Number words in a row become one word; the hyphen of "two-week" stays. */
  private static List<Word> mergeNumbers(List<Word> words) {
    List<Word> merged = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      Word word = words.get(at);
      NumberWords.Run run =
          word.isLetters() && NumberWords.isNumberWord(word.form())
              ? NumberWords.read(words, at)
              : null;
      if (run == null) {
        merged.add(word);
        at++;
        continue;
      }
      Word last = words.get(run.next() - 1);
      String form = run.next() == at + 1 ? word.form() : "#";
      merged.add(
          new Word(word.start(), last.end(), form, word.capital(), word.glued(), run.senses()));
      at = run.next();
    }
    return merged;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private static String lower(CharSequence text, int from, int to) {
    return text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
