package dev.readout.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A holiday, by the rule that finds its day in a year; see {@code holidays.txt}. Western Easter is
 * that of the anonymous Gregorian computus (Nature, 1876), the eastern one Meeus's Julian.
 *
 * @param names each as the words of the scanner
 */
record Holiday(String calendar, List<Integer> arguments, List<List<String>> names) {
  private static final long DAY = 86_400_000L;
  private static final ULocale PERSIAN = new ULocale("und@calendar=persian");

  Holiday {
    arguments = List.copyOf(arguments);
    names = List.copyOf(names);
  }

  static List<Holiday> load() {
    return Resource.lines("holidays.txt").stream().map(Holiday::parse).toList();
  }

  private static Holiday parse(String line) {
    int bar = line.indexOf('|');
    List<String> rule = Resource.fields(line.substring(0, bar), " ");
    return new Holiday(
        rule.getFirst(),
        rule.stream().skip(1).map(Integer::valueOf).toList(),
        Resource.fields(line.substring(bar + 1), ";").stream()
            .map(name -> List.copyOf(Resource.fields(name, " ")))
            .toList());
  }

  Grain grain() {
    return calendar.equals("weekofeaster") ? Grain.WEEK : Grain.DAY;
  }

  /** The days of the holiday in a year: mostly one, of the lunar ones at times none or two. */
  List<LocalDate> in(int year) {
    return switch (calendar) {
      case "fixed" -> List.of(LocalDate.of(year, arguments.get(0), arguments.get(1)));
      case "nth" ->
          List.of(
              LocalDate.of(year, arguments.get(0), 1)
                  .with(
                      TemporalAdjusters.dayOfWeekInMonth(
                          arguments.get(2), DayOfWeek.of(arguments.get(1)))));
      case "electionday" ->
          List.of(
              LocalDate.of(year, 11, 1)
                  .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
                  .plusDays(1));
      case "easter" -> List.of(easter(year).plusDays(arguments.getFirst()));
      case "weekofeaster" -> List.of(easter(year).minusDays(3));
      case "orthodox" -> List.of(orthodoxEaster(year).plusDays(arguments.getFirst()));
      case "listed" ->
          arguments.stream()
              .map(day -> LocalDate.of(day / 10_000, day / 100 % 100, day % 100))
              .filter(day -> day.getYear() == year)
              .toList();
      case "islamic" -> lunar(umAlQura(), year);
      case "hebrew" -> lunar(new HebrewCalendar(TimeZone.GMT_ZONE, ULocale.ROOT), year);
      case "chinese" -> lunar(new ChineseCalendar(TimeZone.GMT_ZONE, ULocale.ROOT), year);
      case "persian" -> lunar(Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN), year);
      default -> throw new IllegalStateException("unknown calendar " + calendar);
    };
  }

  private static Calendar umAlQura() {
    IslamicCalendar islamic = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
    islamic.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    return islamic;
  }

  private List<LocalDate> lunar(Calendar reckoning, int year) {
    reckoning.setTimeInMillis(LocalDate.of(year, 1, 1).toEpochDay() * DAY);
    int first = reckoning.get(Calendar.EXTENDED_YEAR);
    List<LocalDate> found = new ArrayList<>(2);
    for (int lunarYear = first; lunarYear <= first + 2; lunarYear++) {
      reckoning.clear();
      reckoning.set(Calendar.EXTENDED_YEAR, lunarYear);
      reckoning.set(Calendar.MONTH, arguments.get(0));
      reckoning.set(Calendar.DAY_OF_MONTH, arguments.get(1));
      LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(reckoning.getTimeInMillis(), DAY));
      if (day.getYear() == year) {
        found.add(day);
      }
    }
    return found;
  }

  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
  }

  private static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int days = d + e + 114;
    int shift = year / 100 - year / 400 - 2;
    return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(shift);
  }
}
