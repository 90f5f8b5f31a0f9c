package dev.readout.story.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two groups with the highest mean probability between their members until no mean
 * reaches a threshold (UPGMA, Sokal and Michener 1958), so that one bridge between two look-alike
 * events does not make them one. A pair that was never compared counts as 0.
 *
 * <p>A matter that is told for weeks changes its words, and its first articles have little in
 * common with its last. So where two groups have articles told within some days of each other, only
 * those pairs count; otherwise all do.
 *
 * <p>Where days are not known, two groups that are each told in the same words throughout are held
 * to more than a threshold: what they have in common must be a good part of what holds each
 * together. Two earthquakes are alike, but the reports of either are far more so. Dated articles
 * are not held to that: their days tell two earthquakes apart, and a matter that goes on from one
 * day to the next is told in other words though it is one.
 *
 * <p>Equal means are decided by the order of the articles: hand them in by content, and any order
 * of arrival gives the same.
 */
final class AverageLinkage {
  private static final int NEAR_DAYS = 20;

  /** So much of the geometric mean of both groups' own closeness must the mean between them be. */
  private static final double OF_EITHER = 0.9;

  /** Pairs of no closeness that a group is taken to have besides: few articles prove little. */
  private static final int DOUBT = 6;

  private final double threshold;
  private final List<Group> groups = new ArrayList<>();
  private final PriorityQueue<Join> queue = new PriorityQueue<>(Join.BEST_FIRST);

  private AverageLinkage(double threshold) {
    this.threshold = threshold;
  }

  /**
   * Sums of probabilities between two groups: of pairs told within some days, those without a day
   * among them; of others; and of those without a day alone.
   */
  private record Sums(double near, double far, double undated) {
    static final Sums NONE = new Sums(0, 0, 0);

    Sums plus(Sums other) {
      return new Sums(near + other.near, far + other.far, undated + other.undated);
    }
  }

  /** A possible join, which holds as long as neither group has changed. */
  private record Join(double mean, int a, int b, int versionA, int versionB) {
    static final Comparator<Join> BEST_FIRST =
        Comparator.comparingDouble(Join::mean)
            .reversed()
            .thenComparingInt(Join::a)
            .thenComparingInt(Join::b);
  }

  private static final class Group {
    private final List<Integer> members = new ArrayList<>();
    private final Map<Integer, Sums> sums = new HashMap<>();

    /** Sum of probabilities within it, and of how many pairs: those that dates say nothing of. */
    private double within;

    private long pairsWithin;
    private long[] days = new long[0];
    private int undated;
    private int version;
    private boolean gone;
  }

  /**
   * Groups of positions in the list, each ascending, by their first positions.
   *
   * @param days the day of each article, null where unknown
   * @param neighbours positions that an article was held against, with probabilities
   */
  static List<List<Integer>> groups(
      List<@Nullable LocalDate> days,
      IntFunction<Map<Integer, Double>> neighbours,
      double threshold) {
    AverageLinkage linkage = new AverageLinkage(threshold);
    for (int i = 0; i < days.size(); i++) {
      linkage.groups.add(new Group());
    }
    for (int i = 0; i < days.size(); i++) {
      linkage.fill(i, days, neighbours.apply(i));
    }
    for (int i = 0; i < days.size(); i++) {
      linkage.offer(i);
    }
    return linkage.join();
  }

  private void fill(int number, List<@Nullable LocalDate> days, Map<Integer, Double> neighbours) {
    Group group = groups.get(number);
    group.members.add(number);
    LocalDate day = days.get(number);
    if (day == null) {
      group.undated = 1;
    } else {
      group.days = new long[] {day.toEpochDay()};
    }
    neighbours.forEach(
        (other, probability) -> {
          LocalDate theirs = days.get(other);
          group.sums.put(other, sums(day, theirs, probability));
        });
  }

  private static Sums sums(@Nullable LocalDate a, @Nullable LocalDate b, double probability) {
    if (a == null || b == null) {
      return new Sums(probability, 0, probability);
    }
    boolean near = Math.abs(a.toEpochDay() - b.toEpochDay()) <= NEAR_DAYS;
    return near ? new Sums(probability, 0, 0) : new Sums(0, probability, 0);
  }

  /** Queues all joins of one group with later ones, or after a change with all. */
  private void offer(int number) {
    Group group = groups.get(number);
    group.sums.forEach(
        (other, sums) -> {
          if (group.version > 0 || other > number) {
            double mean = mean(group, groups.get(other), sums);
            if (mean >= threshold && mean >= needed(group, groups.get(other))) {
              int a = Math.min(number, other);
              int b = Math.max(number, other);
              queue.add(new Join(mean, a, b, groups.get(a).version, groups.get(b).version));
            }
          }
        });
  }

  private static double needed(Group a, Group b) {
    return OF_EITHER * Math.sqrt(closeness(a) * closeness(b));
  }

  private static double closeness(Group group) {
    return group.within / (group.pairsWithin + DOUBT);
  }

  /** Pairs of which at least one has no day. */
  private static long undatedPairs(Group a, Group b) {
    return (long) a.undated * b.members.size() + (long) a.days.length * b.undated;
  }

  private static double mean(Group a, Group b, Sums sums) {
    long near = undatedPairs(a, b) + pairsWithin(a.days, b.days);
    return near > 0
        ? sums.near() / near
        : sums.far() / ((double) a.members.size() * b.members.size());
  }

  private static long pairsWithin(long[] a, long[] b) {
    long pairs = 0;
    int from = 0;
    int to = 0;
    for (long day : a) {
      while (from < b.length && b[from] < day - NEAR_DAYS) {
        from++;
      }
      while (to < b.length && b[to] <= day + NEAR_DAYS) {
        to++;
      }
      pairs += to - from;
    }
    return pairs;
  }

  private List<List<Integer>> join() {
    for (Join join = queue.poll(); join != null; join = queue.poll()) {
      Group a = groups.get(join.a());
      Group b = groups.get(join.b());
      if (!a.gone && !b.gone && a.version == join.versionA() && b.version == join.versionB()) {
        absorb(join.a(), a, join.b(), b);
        offer(join.a());
      }
    }
    return groups.stream()
        .filter(group -> !group.gone)
        .map(group -> group.members.stream().sorted().toList())
        .toList();
  }

  private void absorb(int numberA, Group a, int numberB, Group b) {
    a.within += b.within + a.sums.getOrDefault(numberB, Sums.NONE).undated();
    a.pairsWithin += b.pairsWithin + undatedPairs(a, b);
    a.members.addAll(b.members);
    a.days = Arrays.copyOf(a.days, a.days.length + b.days.length);
    System.arraycopy(b.days, 0, a.days, a.days.length - b.days.length, b.days.length);
    Arrays.sort(a.days);
    a.undated += b.undated;
    a.version++;
    b.gone = true;
    a.sums.remove(numberB);
    b.sums.remove(numberA);
    b.sums.forEach((other, sums) -> a.sums.merge(other, sums, Sums::plus));
    b.sums.keySet().forEach(other -> groups.get(other).sums.remove(numberB));
    b.sums.clear();
    a.sums.forEach((other, sums) -> groups.get(other).sums.put(numberA, sums));
  }
}
