package dev.readout.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers in words: {@code twenty-four}, {@code a hundred and ten}, {@code twenty-first}, and years
 * as they are spoken, {@code nineteen ninety-six}.
 */
final class NumberWords {
  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] ORDINALS = {
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth"
  };
  private static final Map<String, Integer> CARDINAL = new HashMap<>();
  private static final Map<String, Integer> ORDINAL = new HashMap<>();
  private static final Map<String, Integer> DECADE = new HashMap<>();

  static {
    for (int i = 0; i < SMALL.length; i++) {
      CARDINAL.put(SMALL[i], i);
    }
    for (int i = 0; i < TENS.length; i++) {
      String stem = TENS[i].substring(0, TENS[i].length() - 1);
      CARDINAL.put(TENS[i], 20 + 10 * i);
      ORDINAL.put(stem + "ieth", 20 + 10 * i);
      DECADE.put(stem + "ies", 1920 + 10 * i);
    }
    for (int i = 0; i < ORDINALS.length; i++) {
      ORDINAL.put(ORDINALS[i], i + 1);
    }
    CARDINAL.put("hundred", 100);
    CARDINAL.put("thousand", 1000);
    CARDINAL.put("million", 1_000_000);
    ORDINAL.put("hundredth", 100);
  }

  /** What a run of number words comes to. */
  record Run(int next, List<Sense> senses) {}

  private NumberWords() {}

  static boolean isNumberWord(String form) {
    return CARDINAL.containsKey(form) || ORDINAL.containsKey(form) || DECADE.containsKey(form);
  }

  /** Reads the run of number words that begins at {@code from}; null where none begins. */
  static @org.jspecify.annotations.Nullable Run read(List<Word> words, int from) {
    String first = words.get(from).form();
    Integer decade = DECADE.get(first);
    if (decade != null) {
      return new Run(from + 1, List.of(new Sense(Kind.DECADE, decade)));
    }
    int year = spokenYear(words, from);
    if (year > 0) {
      int next = skipCardinals(words, from);
      return new Run(next, List.of(new Sense(Kind.YEAR, year), new Sense(Kind.NUMBER, year)));
    }
    double total = 0;
    double part = -1;
    int at = from;
    while (at < words.size()) {
      String form = words.get(at).form();
      Integer ordinal = ORDINAL.get(form);
      if (ordinal != null && (part < 0 || (ordinal < 10 && part >= 20 && part % 10 == 0))) {
        return new Run(at + 1, ordinals((int) (total + Math.max(part, 0)) + ordinal));
      }
      Integer value = CARDINAL.get(form);
      if (value == null) {
        break;
      }
      if (value >= 1000) {
        total = (total + Math.max(part, 1)) * value;
        part = -1;
      } else if (value == 100) {
        part = Math.max(part, 1) * 100;
      } else if (part < 0) {
        part = value;
      } else if ((part % 100 == 0 && part > 0) || (part % 10 == 0 && part >= 20 && value < 10)) {
        part += value;
      } else {
        break;
      }
      at = afterLink(words, at);
    }
    if (at == from) {
      return null;
    }
    int end =
        words.get(at - 1).form().equals("-") || words.get(at - 1).form().equals("and")
            ? at - 1
            : at;
    return new Run(end, cardinals(total + Math.max(part, 0)));
  }

  /** Past the word and past a hyphen or "and" that leads on to another number word. */
  private static int afterLink(List<Word> words, int at) {
    int next = at + 1;
    if (next + 1 < words.size()) {
      Word link = words.get(next);
      boolean hyphen = link.form().equals("-") && link.glued();
      boolean and =
          link.form().equals("and") && CARDINAL.getOrDefault(words.get(at).form(), 0) >= 100;
      if ((hyphen || and) && continues(words.get(at).form(), words.get(next + 1).form())) {
        return next + 1;
      }
    }
    return next;
  }

  private static boolean continues(String before, String after) {
    int left = CARDINAL.getOrDefault(before, 0);
    int right = CARDINAL.getOrDefault(after, ORDINAL.getOrDefault(after, 0));
    return left >= 100 ? right > 0 : left >= 20 && right > 0 && right < 10;
  }

  private static int spokenYear(List<Word> words, int from) {
    int century =
        switch (words.get(from).form()) {
          case "seventeen" -> 1700;
          case "eighteen" -> 1800;
          case "nineteen" -> 1900;
          case "twenty" -> 2000;
          default -> 0;
        };
    if (century == 0 || from + 1 >= words.size()) {
      return 0;
    }
    int tens = CARDINAL.getOrDefault(words.get(from + 1).form(), 0);
    if (tens < 10 || tens > 90) {
      return 0;
    }
    int ones = 0;
    if (tens >= 20) {
      int at = from + 2;
      if (at < words.size() && words.get(at).form().equals("-")) {
        at++;
      }
      ones = at < words.size() ? CARDINAL.getOrDefault(words.get(at).form(), 0) : 0;
    }
    return century + tens + (ones < 10 ? ones : 0);
  }

  private static int skipCardinals(List<Word> words, int from) {
    int at = from;
    while (at < words.size()
        && (CARDINAL.containsKey(words.get(at).form())
            || (words.get(at).form().equals("-")
                && at + 1 < words.size()
                && CARDINAL.containsKey(words.get(at + 1).form())))) {
      at++;
    }
    return at;
  }

  static List<Sense> cardinals(double value) {
    List<Sense> senses = new ArrayList<>();
    senses.add(new Sense(Kind.NUMBER, value));
    if (value >= 1 && value <= 12 && value == Math.floor(value)) {
      senses.add(new Sense(Kind.HOUR, value));
    }
    return senses;
  }

  static List<Sense> ordinals(int value) {
    List<Sense> senses = new ArrayList<>();
    senses.add(new Sense(Kind.ORDINAL, value));
    if (value <= 31) {
      senses.add(new Sense(Kind.DAY_ORDINAL, value));
    }
    if (value == 2) {
      senses.add(new Sense(Kind.UNIT, Grain.SECOND.index()));
    }
    return senses;
  }
}
