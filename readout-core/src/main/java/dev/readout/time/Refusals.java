package dev.readout.time;

import java.util.List;
import java.util.Set;

/**
 * Words that fit a rule but are no time where they stand: ordered small tests, each with a name.
 */
final class Refusals {
  /** One reason to refuse a phrase. */
  record Refusal(String name, Test test) {}

  /** Whether the reason holds. */
  @FunctionalInterface
  interface Test {
    boolean holds(Phrase phrase);
  }

  private static final Set<String> COUNTED =
      Set.of(
          "people",
          "troops",
          "soldiers",
          "men",
          "women",
          "workers",
          "employees",
          "shares",
          "miles",
          "km",
          "kilometers",
          "kilometres",
          "meters",
          "metres",
          "feet",
          "dollars",
          "tons",
          "tonnes",
          "points",
          "residents",
          "refugees",
          "jobs",
          "homes",
          "barrels",
          "pounds",
          "police",
          "officers",
          "civilians",
          "%",
          "percent",
          "per",
          "students",
          "families",
          "votes",
          "euros",
          "rubles",
          "prisoners",
          "children",
          "houses",
          "members",
          "acres",
          "hectares",
          "companies",
          "units",
          "cars",
          "mph",
          "degrees",
          "yards",
          "square",
          "million",
          "billion",
          "trillion");

  private static final Set<String> DATE_LEADS =
      Set.of(
          "in",
          "of",
          "since",
          "by",
          "until",
          "till",
          "last",
          "next",
          "this",
          "early",
          "late",
          "mid",
          "from",
          "before",
          "after",
          "through",
          "during",
          "to",
          "between",
          "and",
          "for",
          "on",
          "or",
          ",",
          "(",
          "-",
          "each",
          "every",
          "throughout",
          "beginning",
          "around",
          "as",
          "than",
          "over",
          "ended",
          "ending",
          "past",
          "coming",
          "previous",
          "following",
          "'s",
          "about");

  private static final Set<String> PAPERS =
      Set.of(
          "times",
          "telegraph",
          "mirror",
          "mail",
          "express",
          "herald",
          "post",
          "independent",
          "world",
          "tribune",
          "star",
          "night",
          "business");

  private static final Set<String> LOOSE =
      Set.of("seconds", "minutes", "quarters", "weekends", "secs", "mins", "fortnights");

  private static final Set<String> LINKS =
      Set.of("that", "with", "when", "were", "have", "because", "through");

  private static final Set<String> STARTS =
      Set.of(
          "in", "at", "on", "and", "but", "to", "with", "by", "from", "when", "as", "for", "that");

  private static final List<Refusal> ALL =
      List.of(
          new Refusal("figure with a currency, a number sign or a point", Refusals::isFigure),
          new Refusal("counted things", Refusals::isCount),
          new Refusal("month as a verb or a name", Refusals::isNoMonth),
          new Refusal("name of a paper", Refusals::isPaper),
          new Refusal("second in a row", Refusals::isSecondOfRow),
          new Refusal("quarter of something", Refusals::isFraction),
          new Refusal("name of a programme", Refusals::isProgramme),
          new Refusal("years of a life", Refusals::isAge),
          new Refusal("day told by what follows", Refusals::isToldByEvent),
          new Refusal("high noon", p -> p.text().equals("noon") && p.before(1).equals("high")),
          new Refusal("loose plural", Refusals::isLoosePlural),
          new Refusal("word inside a compound", Refusals::isInsideWord),
          new Refusal("past or present as an adjective", Refusals::isAdjective));

  private Refusals() {}

  static boolean refuse(Phrase phrase) {
    for (Refusal refusal : ALL) {
      if (refusal.test().holds(phrase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithFigure(Phrase phrase) {
    return Character.isDigit(phrase.words().get(phrase.from()).form().charAt(0));
  }

  private static boolean isFigure(Phrase phrase) {
    if (!startsWithFigure(phrase)) {
      return false;
    }
    Word first = phrase.words().get(phrase.from());
    String before = phrase.before(1);
    boolean glued = first.glued() && !before.isEmpty();
    return Set.of("$", "#", "£", "€", "¥", "no.", "no").contains(before)
        || (glued && Set.of("/", ".", ",", ":", "+", "=", "&", "_").contains(before))
        || (glued && Character.isLetterOrDigit(before.charAt(before.length() - 1)));
  }

  private static boolean isBareYear(Phrase phrase) {
    return phrase.rule().meaning().equals("year")
        && phrase.to() - phrase.from() == 1
        && phrase.has(Kind.YEAR);
  }

  private static boolean isCount(Phrase phrase) {
    if (!isBareYear(phrase)) {
      return false;
    }
    int year = phrase.value(Kind.YEAR);
    boolean unlikely = (year < 1700 || year > 2060) && !DATE_LEADS.contains(phrase.before(1));
    return unlikely || COUNTED.contains(phrase.after(1)) || phrase.after(1).equals("'");
  }

  /** May, march, august and first names: a bare month needs a capital and company. */
  private static boolean isNoMonth(Phrase phrase) {
    if (phrase.to() - phrase.from() != 1 || !phrase.has(Kind.MONTH)) {
      return false;
    }
    String form = phrase.words().get(phrase.from()).form();
    boolean doubtful =
        Set.of("may", "march", "april", "june", "august", "mar.", "jan.").contains(form);
    boolean led = DATE_LEADS.contains(phrase.before(1));
    if (form.equals("may") || form.equals("march")) {
      return !led || (phrase.from() == 0);
    }
    Word next = phrase.to() < phrase.words().size() ? phrase.words().get(phrase.to()) : null;
    return doubtful
        && !led
        && next != null
        && next.capital()
        && next.isLetters()
        && next.senses().isEmpty();
  }

  private static boolean isPaper(Phrase phrase) {
    if (!phrase.has(Kind.WEEKDAY) || phrase.to() >= phrase.words().size()) {
      return phrase.text().equals("today")
          && Set.of("usa", "russia", "india").contains(phrase.before(1));
    }
    Word next = phrase.words().get(phrase.to());
    return next.capital() && PAPERS.contains(next.form());
  }

  /** "A second", "one second": a unit only where nothing counted follows. */
  private static boolean isSecondOfRow(Phrase phrase) {
    int last = phrase.to() - 1;
    return phrase.words().get(last).form().equals("second")
        && phrase.has(Kind.UNIT)
        && (!phrase.has(Kind.NUMBER) || phrase.rule().meaning().equals("unit-shift"));
  }

  private static boolean isFraction(Phrase phrase) {
    String last = phrase.words().get(phrase.to() - 1).form();
    if (last.equals("quarters") && phrase.says("-")) {
      return true;
    }
    if (!last.equals("quarter") || !phrase.has(Kind.UNIT)) {
      return false;
    }
    boolean share = phrase.says("a", "one") || phrase.after(1).equals("of");
    return phrase.before(1).equals("-") || (phrase.rule().meaning().equals("duration") && share);
  }

  /** "Minutes", "seconds" and "quarters" alone are minutes of a meeting as often as not. */
  private static boolean isLoosePlural(Phrase phrase) {
    boolean single = phrase.to() - phrase.from() == 1;
    return single
        && (phrase.has(Kind.PARTS) || (phrase.has(Kind.UNITS) && LOOSE.contains(phrase.text())));
  }

  /** "This Week", "'60 Minutes": capitals and quotes make a title. */
  private static boolean isProgramme(Phrase phrase) {
    Word last = phrase.words().get(phrase.to() - 1);
    boolean title =
        phrase.rule().meaning().equals("unit-shift")
            && last.capital()
            && phrase.words().get(phrase.from()).capital();
    return title || (phrase.has(Kind.SHORT_YEAR) && phrase.after(1).equals("minutes"));
  }

  private static boolean isAge(Phrase phrase) {
    return phrase.has(Kind.DECADE)
        && Set.of("his", "her", "their", "my").contains(phrase.before(1));
  }

  /** "The day before the vote", "the night the tower fell" lean on an event, not on a date. */
  private static boolean isToldByEvent(Phrase phrase) {
    String last = phrase.words().get(phrase.to() - 1).form();
    String next = phrase.after(1);
    boolean clause =
        !next.isEmpty() && Character.isLetter(next.charAt(0)) && !STARTS.contains(next);
    return switch (phrase.rule().meaning()) {
      case "day-from-text" -> (last.equals("before") || last.equals("after")) && clause;
      case "part-of-text" -> next.equals("of") || next.equals("the");
      default -> false;
    };
  }

  private static boolean isInsideWord(Phrase phrase) {
    List<Word> words = phrase.words();
    int next = phrase.to();
    boolean hyphenBehind =
        next + 1 < words.size()
            && words.get(next).form().equals("-")
            && words.get(next).glued()
            && words.get(next + 1).glued()
            && words.get(next + 1).isLetters();
    boolean hyphenBefore =
        phrase.from() > 1
            && words.get(phrase.from()).glued()
            && phrase.before(1).equals("-")
            && words.get(phrase.from() - 1).glued()
            && Character.isLetter(phrase.before(2).charAt(0));
    String meaning = phrase.rule().meaning();
    if (hyphenBehind && meaning.equals("duration")) {
      return true;
    }
    boolean lonePlural = phrase.to() - phrase.from() == 1 && phrase.has(Kind.UNITS);
    return (hyphenBehind || hyphenBefore) && (meaning.equals("reference") || lonePlural);
  }

  private static boolean isAdjective(Phrase phrase) {
    String next = phrase.after(1);
    return phrase.text().equals("the past")
        && next.length() > 3
        && Character.isLetter(next.charAt(0))
        && !LINKS.contains(next);
  }
}
