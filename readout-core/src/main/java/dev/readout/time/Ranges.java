package dev.readout.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Days that a range tells with fewer words than a day has: "August 8-12", "from 3 to 9 May", "May 3
 * to May 9, 2024", "from Monday to Wednesday". Both ends are days of their own.
 */
final class Ranges {
  /** A phrase and what it comes to. */
  record Told(Phrase phrase, Value value) {
    /** Whether another phrase stands right behind it, with one word between them. */
    boolean precedes(Phrase other) {
      return other.from() == phrase.to() + 1
          && phrase.words().getFirst().equals(other.words().getFirst());
    }
  }

  private static final Set<String> LINKS = Set.of("-", "–", "to", "through", "until", "till");
  private static final Set<String> BOTH = Set.of("and", "or");

  /** Rules of days whose month is printed. */
  private static final Set<String> DAYS = Set.of("date in full", "day of a month without the year");

  private static final Set<String> AFTER_ENDS =
      Set.of(
          "", ".", ",", ";", ")", "in", "at", "for", "with", "but", "and", "when", "as", "last",
          "this", "next", "by", "to", "of");

  private Ranges() {}

  /** "3 to" before "9 May": the first day of a range whose month stands with the last. */
  static Optional<Told> opening(Phrase phrase, Value value) {
    Moment last = day(phrase, value);
    if (last == null || !last.hour().isEmpty()) {
      return Optional.empty();
    }
    int at = phrase.from() - 2;
    boolean linked = isLink(phrase.before(1)) || BOTH.contains(phrase.before(1));
    if (!linked || at < 0 || !startsWithDay(phrase)) {
      return Optional.empty();
    }
    return told(phrase, at, last, value).filter(t -> isBefore(t, last));
  }

  /** "-12" after "August 8", with the year that may follow; its phrase ends behind it. */
  static Optional<Told> closing(Phrase phrase, Value value) {
    Moment first = day(phrase, value);
    int at = phrase.to() + 1;
    if (first == null || !first.hour().isEmpty() || phrase.has(Kind.YEAR)) {
      return Optional.empty();
    }
    boolean both = BOTH.contains(phrase.after(1));
    if (!isLink(phrase.after(1)) && !both || startsWithDay(phrase)) {
      return Optional.empty();
    }
    Optional<Told> end = told(phrase, at, first, value);
    return end.filter(t -> isBefore(new Told(phrase, value), t.value().moment()))
        .filter(t -> AFTER_ENDS.contains(t.phrase().after(1)) || yearAfter(t.phrase()) > 0)
        .map(Ranges::withYear);
  }

  /** The same days in the year that is printed behind the range, or unchanged. */
  static Told inYearOf(Told first, Told last) {
    Moment start = day(first.phrase(), first.value());
    Moment end = last.value().moment();
    boolean open = first.phrase().rule().name().equals("day of a month without the year");
    if (start == null || end == null || !open || start.year() == end.year()) {
      return first;
    }
    boolean over = start.start().getMonthValue() > end.start().getMonthValue();
    return new Told(
        first.phrase(), at(start, start.start().getDayOfMonth(), end.year() - (over ? 1 : 0)));
  }

  /** Whether one phrase follows another as the end of a range does its start. */
  static boolean join(Told first, Phrase last) {
    return first.precedes(last)
        && (isLink(last.before(1))
            || first.phrase().before(1).equals("between") && last.before(1).equals("and"));
  }

  /** "Wednesday" of "Monday to Wednesday": the first such day after the start of the range. */
  static Value after(Told first, Phrase phrase, Value value) {
    Moment start = first.value().moment();
    Moment end = value.moment();
    if (!join(first, phrase)
        || start == null
        || end == null
        || !first.phrase().rule().name().equals("weekday")
        || !phrase.rule().name().equals("weekday")) {
      return value;
    }
    LocalDate day = start.start().plusDays(1);
    while (day.getDayOfWeek() != end.start().getDayOfWeek()) {
      day = day.plusDays(1);
    }
    return Value.at(Moment.day(day).at(end.hour())).leaningOn(first.value().text());
  }

  private static boolean isLink(String word) {
    return LINKS.contains(word);
  }

  private static boolean startsWithDay(Phrase phrase) {
    Word word = phrase.words().get(phrase.from());
    return sense(word) != null;
  }

  private static @Nullable Moment day(Phrase phrase, Value value) {
    Moment moment = value.moment();
    return DAYS.contains(phrase.rule().name()) && moment != null && moment.grain() == Grain.DAY
        ? moment
        : null;
  }

  private static @Nullable Sense sense(Word word) {
    for (Sense sense : word.senses()) {
      if (sense.kind() == Kind.DAY_NUMBER) {
        return sense;
      }
    }
    return null;
  }

  /** The number at a place taken as a day of the month of another. */
  private static Optional<Told> told(Phrase phrase, int at, Moment other, Value value) {
    List<Word> words = phrase.words();
    Sense sense = at < words.size() ? sense(words.get(at)) : null;
    if (sense == null) {
      return Optional.empty();
    }
    Phrase number = new Phrase(phrase.rule(), words, at, at + 1, List.of(sense));
    try {
      Value day = at(other, (int) sense.value(), other.year());
      String anchor = value.anchor();
      return Optional.of(new Told(number, anchor == null ? day : day.leaningOn(anchor)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Value at(Moment like, int day, int year) {
    return Value.at(Moment.day(LocalDate.of(year, like.start().getMonthValue(), day)));
  }

  private static boolean isBefore(Told first, @Nullable Moment last) {
    Moment start = first.value().moment();
    return start != null && last != null && start.start().isBefore(last.start());
  }

  private static int yearAfter(Phrase phrase) {
    int at = phrase.after(1).equals(",") ? phrase.to() + 1 : phrase.to();
    if (at < phrase.words().size()) {
      for (Sense sense : phrase.words().get(at).senses()) {
        if (sense.kind() == Kind.YEAR) {
          return (int) sense.value();
        }
      }
    }
    return 0;
  }

  private static Told withYear(Told end) {
    int year = yearAfter(end.phrase());
    Moment moment = end.value().moment();
    if (year == 0 || moment == null) {
      return end;
    }
    int to = end.phrase().after(1).equals(",") ? end.phrase().to() + 2 : end.phrase().to() + 1;
    List<Sense> senses = new ArrayList<>(end.phrase().senses());
    senses.addAll(
        end.phrase().words().get(to - 1).senses().stream()
            .filter(s -> s.kind() == Kind.YEAR)
            .toList());
    Phrase phrase =
        new Phrase(
            end.phrase().rule(),
            end.phrase().words(),
            end.phrase().from(),
            to,
            List.copyOf(senses));
    return new Told(phrase, at(moment, moment.start().getDayOfMonth(), year));
  }
}
