package dev.readout.story.group;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which articles a new one must be held against: those that share some of the stems that weigh most
 * in either, as long as these weigh enough together; of other times only those that share more. So
 * a name in the news every day does not bring up all that was ever told about it. Whether two meet
 * depends on the two alone, and is counted in whole numbers so that it cannot depend on which came
 * first. Not thread-safe.
 */
final class GroupingCandidates {
  private static final int PERIOD_DAYS = 45;

  /** Stems to share within this period and the ones beside it, or without a date. */
  private static final int SHARED = 2;

  /** Stems to share with an article of another time. */
  private static final int SHARED_FROM_AFAR = 4;

  private static final int UNDATED = Integer.MIN_VALUE;

  /**
   * What the shared stems must add to the cosine of both, in units of {@link GroupingText#UNIT}
   * squared.
   */
  private static final int ENOUGH = (int) (0.03 * GroupingText.UNIT * GroupingText.UNIT);

  /** By stem, then by period: numbers of articles, each followed by the weight of the stem. */
  private final Map<String, Map<Integer, Numbers>> articlesWith = new HashMap<>();

  private byte[] shared = new byte[64];
  private int[] sums = new int[64];

  void add(int number, GroupingText text) {
    for (String stem : text.keys()) {
      Numbers numbers =
          articlesWith
              .computeIfAbsent(stem, s -> new TreeMap<>())
              .computeIfAbsent(period(text), p -> new Numbers());
      numbers.add(number);
      numbers.add(text.keyWeight(stem));
    }
    if (number >= shared.length) {
      shared = Arrays.copyOf(shared, Math.max(number + 1, 2 * shared.length));
      sums = Arrays.copyOf(sums, shared.length);
    }
  }

  void remove(int number, GroupingText text) {
    for (String stem : text.keys()) {
      Map<Integer, Numbers> periods = articlesWith.getOrDefault(stem, Map.of());
      Numbers numbers = periods.get(period(text));
      if (numbers != null) {
        numbers.removePair(number);
      }
    }
  }

  /** Numbers of articles added before, in no particular order. */
  Numbers of(GroupingText text) {
    Numbers met = new Numbers();
    Numbers candidates = new Numbers();
    int period = period(text);
    for (String stem : text.keys()) {
      int weight = text.keyWeight(stem);
      articlesWith
          .getOrDefault(stem, Map.of())
          .forEach((other, numbers) -> count(numbers, weight, enough(period, other), met));
    }
    for (int i = 0; i < met.size(); i += 2) {
      int other = met.get(i);
      if (shared[other] >= met.get(i + 1) && sums[other] >= ENOUGH) {
        candidates.add(other);
      }
      shared[other] = 0;
      sums[other] = 0;
    }
    return candidates;
  }

  private void count(Numbers numbers, int weight, int enough, Numbers met) {
    for (int i = 0; i < numbers.size(); i += 2) {
      int other = numbers.get(i);
      if (shared[other]++ == 0) {
        met.add(other);
        met.add(enough);
      }
      sums[other] += weight * numbers.get(i + 1);
    }
  }

  private static int enough(int mine, int theirs) {
    boolean near = mine == UNDATED || theirs == UNDATED || Math.abs(mine - theirs) <= 1;
    return near ? SHARED : SHARED_FROM_AFAR;
  }

  private static int period(GroupingText text) {
    LocalDate day = text.day();
    return day == null ? UNDATED : (int) Math.floorDiv(day.toEpochDay(), PERIOD_DAYS);
  }
}
