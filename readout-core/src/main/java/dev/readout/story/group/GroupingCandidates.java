package dev.readout.story.group;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which articles a new one must be held against: those that share enough of the stems that weigh
 * most in either, and of other times only those that share more of them. So a name in the news
 * every day does not bring up all that was ever told about it. Whether two meet depends on the two
 * alone. Not thread-safe.
 */
final class GroupingCandidates {
  private static final int PERIOD_DAYS = 45;

  /** Stems to share within this period and the ones beside it, or without a date. */
  private static final int SHARED = 2;

  /** Stems to share with an article of another time. */
  private static final int SHARED_FROM_AFAR = 4;

  private static final int UNDATED = Integer.MIN_VALUE;

  /** By stem, then by period. */
  private final Map<String, Map<Integer, Numbers>> articlesWith = new HashMap<>();

  private byte[] shared = new byte[64];

  void add(int number, GroupingText text) {
    for (String stem : text.keys()) {
      articlesWith
          .computeIfAbsent(stem, s -> new TreeMap<>())
          .computeIfAbsent(period(text), p -> new Numbers())
          .add(number);
    }
    if (number >= shared.length) {
      shared = Arrays.copyOf(shared, Math.max(number + 1, 2 * shared.length));
    }
  }

  void remove(int number, GroupingText text) {
    for (String stem : text.keys()) {
      Map<Integer, Numbers> periods = articlesWith.getOrDefault(stem, Map.of());
      Numbers numbers = periods.get(period(text));
      if (numbers != null) {
        numbers.remove(number);
      }
    }
  }

  /** Numbers of articles added before, in no particular order. */
  Numbers of(GroupingText text) {
    Numbers met = new Numbers();
    Numbers candidates = new Numbers();
    int period = period(text);
    for (String stem : text.keys()) {
      articlesWith
          .getOrDefault(stem, Map.of())
          .forEach((other, numbers) -> count(numbers, enough(period, other), met, candidates));
    }
    for (int i = 0; i < met.size(); i++) {
      shared[met.get(i)] = 0;
    }
    return candidates;
  }

  private void count(Numbers numbers, int enough, Numbers met, Numbers candidates) {
    for (int i = 0; i < numbers.size(); i++) {
      int other = numbers.get(i);
      if (shared[other] == 0) {
        met.add(other);
      }
      if (++shared[other] == enough) {
        candidates.add(other);
      }
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
