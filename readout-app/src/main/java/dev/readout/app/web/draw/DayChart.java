package dev.readout.app.web.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiFunction;

/**
 * How much there is on each day, week or month, as bars that lead to their days.
 *
 * @param width of the drawing, in units of its own
 */
public record DayChart(int width, int height, List<Bar> bars) {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 60;
  private static final int MOST_BARS = 120;

  /** One bar; the whole column is the link. */
  public record Bar(double x, double width, double y, double height, String href, String label) {}

  public DayChart {
    bars = List.copyOf(bars);
  }

  /** Days without anything have no bar. */
  public static DayChart of(
      SortedMap<LocalDate, Integer> counts, BiFunction<LocalDate, LocalDate, String> href) {
    List<Bar> bars = new ArrayList<>();
    if (!counts.isEmpty()) {
      LocalDate first = counts.firstKey();
      long days = ChronoUnit.DAYS.between(first, counts.lastKey()) + 1;
      long step = Math.max(1, (days + MOST_BARS - 1) / MOST_BARS);
      int slots = (int) ((days + step - 1) / step);
      int[] sums = new int[slots];
      counts.forEach(
          (day, count) -> sums[(int) (ChronoUnit.DAYS.between(first, day) / step)] += count);
      int most = 1;
      for (int sum : sums) {
        most = Math.max(most, sum);
      }
      double width = (double) WIDTH / Math.max(slots, 12);
      for (int i = 0; i < slots; i++) {
        if (sums[i] > 0) {
          LocalDate from = first.plusDays(i * step);
          LocalDate to = from.plusDays(step - 1);
          double height = Math.max(3, (HEIGHT - 6) * Math.sqrt((double) sums[i] / most));
          String label = (step == 1 ? from.toString() : from + " to " + to) + ": " + sums[i];
          bars.add(
              new Bar(
                  round(i * width),
                  round(width * 0.86),
                  round(HEIGHT - height),
                  round(height),
                  href.apply(from, to),
                  label));
        }
      }
    }
    return new DayChart(WIDTH, HEIGHT, bars);
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
