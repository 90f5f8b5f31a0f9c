package dev.readout.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What single words of time can mean, from {@code words.txt}. Immutable. */
final class Vocabulary {
  /** Parts of the day as TIMEX3 writes them after {@code T}; senses hold the index. */
  static final List<String> PARTS = List.of("MO", "MI", "AF", "EV", "NI", "DA");

  private static final Set<Kind> CAPITALISED =
      EnumSet.of(Kind.WEEKDAY, Kind.WEEKDAYS, Kind.WEEKDAY_SHORT, Kind.MONTH, Kind.MONTH_SHORT);

  private final Map<String, List<Sense>> anyCase = new HashMap<>();
  private final Map<String, List<Sense>> capitals = new HashMap<>();

  private Vocabulary(List<String> lines) {
    for (String line : lines) {
      List<String> fields = Resource.fields(line, " ");
      Kind kind = Kind.valueOf(fields.get(0));
      Sense sense = new Sense(kind, value(kind, fields.get(1)));
      for (int i = 2; i < fields.size(); i++) {
        capitals.computeIfAbsent(fields.get(i), w -> new ArrayList<>()).add(sense);
        if (!CAPITALISED.contains(kind)) {
          anyCase.computeIfAbsent(fields.get(i), w -> new ArrayList<>()).add(sense);
        }
      }
    }
  }

  static Vocabulary load() {
    return new Vocabulary(Resource.lines("words.txt"));
  }

  private static double value(Kind kind, String field) {
    return switch (kind) {
      case UNIT, UNITS -> Grain.valueOf(field).index();
      case PART, PARTS -> PARTS.indexOf(field);
      case NUMBER,
          ORDINAL,
          DAY_NUMBER,
          DAY_ORDINAL,
          YEAR,
          SHORT_YEAR,
          DECADE,
          WEEKDAY,
          WEEKDAYS,
          WEEKDAY_SHORT,
          MONTH,
          MONTH_SHORT,
          SEASON,
          SEASONS,
          CLOCK,
          HOUR,
          MILITARY,
          HALF_DAY,
          ZONE,
          HOLIDAY,
          QUARTER,
          HALF,
          FULL_DATE,
          YEAR_MONTH,
          VAGUE ->
          Double.parseDouble(field);
    };
  }

  /** The senses of a lower-case word; empty where it has none. */
  List<Sense> senses(String form, boolean capital) {
    return (capital ? capitals : anyCase).getOrDefault(form, List.of());
  }

  /** Whether the word with a full stop behind it is one of ours: {@code sept.}, {@code p.m.}. */
  boolean isAbbreviation(String formWithStop) {
    return capitals.containsKey(formWithStop);
  }
}
