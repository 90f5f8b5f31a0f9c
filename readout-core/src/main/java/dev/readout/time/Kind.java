package dev.readout.time;

/** What a word can be in a time expression. Rules name these kinds in capitals. */
enum Kind {
  /** Any cardinal, in digits or words: 3, 2.5, twenty-four, a hundred. */
  NUMBER,
  /** First to thirty-first and beyond. */
  ORDINAL,
  /** 1 to 31 in digits. */
  DAY_NUMBER,
  /** 1st, 22nd, eighth: up to 31. */
  DAY_ORDINAL,
  /** Four digits between 1000 and 2100, or spoken: nineteen ninety-six. */
  YEAR,
  /** '98. */
  SHORT_YEAR,
  /** 1980s, '80s, eighties: the value is the first year. */
  DECADE,
  /** Day, week, year: the value is the ordinal of its {@link Grain}. */
  UNIT,
  /** Days, weeks, years. */
  UNITS,
  WEEKDAY,
  WEEKDAYS,
  /** Mon, Tue: a weekday only as part of a full date. */
  WEEKDAY_SHORT,
  MONTH,
  /** Jan, Feb without the full stop: a month only beside a number. */
  MONTH_SHORT,
  /** Morning, afternoon, evening, night. */
  PART,
  PARTS,
  SEASON,
  SEASONS,
  /** 7:15, 19:15:20: the value is the second of the day. */
  CLOCK,
  /** 1 to 12 in digits or words. */
  HOUR,
  /** 0900, 1830: four digits before a zone or "hours". */
  MILITARY,
  /** a.m. is 0, p.m. is 12. */
  HALF_DAY,
  /** The value is the offset from UTC in minutes. */
  ZONE,
  /** The value is the ordinal of its {@link Holiday}. */
  HOLIDAY,
  /** Q3, 3Q. */
  QUARTER,
  /** H1. */
  HALF,
  /** 2025-08-12 or 12/08/2025: the value is the epoch day. */
  FULL_DATE,
  /** 2025-08. */
  YEAR_MONTH,
  /** Few, several, many. */
  VAGUE
}
