package dev.readout.time;

import java.util.HashMap;
import java.util.Map;

/** All meanings by the names that the rule table uses. */
final class Meanings {
  private final Map<String, Meaning> byName = new HashMap<>();

  private Meanings() {}

  static Meanings all() {
    Meanings meanings = new Meanings();
    CalendarMeanings.register(meanings.byName);
    BusinessMeanings.register(meanings.byName);
    DayMeanings.register(meanings.byName);
    RelativeMeanings.register(meanings.byName);
    PeriodMeanings.register(meanings.byName);
    HolidayMeanings.register(meanings.byName);
    return meanings;
  }

  Meaning of(Rule rule) {
    Meaning meaning = byName.get(rule.meaning());
    if (meaning == null) {
      throw new IllegalArgumentException(
          "rule '" + rule.name() + "' asks for the unknown meaning " + rule.meaning());
    }
    return meaning;
  }
}
