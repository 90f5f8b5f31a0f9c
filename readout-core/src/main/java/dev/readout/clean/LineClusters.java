package dev.readout.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * The clusters of prose on a flattened page, and where a line stands to them: an article is most
 * often the largest one, and what follows it after a gap is most often another's. A cluster ends
 * where more lines than a tolerance are no prose.
 */
final class LineClusters implements FeatureGroup {
  private static final int[] TOLERANCES = {1, 3, 8};

  static final List<String> NAMES = names();

  /** Lines from the first to behind the last, and the words of prose in them. */
  private record Cluster(int from, int to, double prose, double words, int lines) {}

  private final List<List<Cluster>> byTolerance = new ArrayList<>();
  private final List<TextShape> shapes;
  private final double pageProse;

  LineClusters(List<TextShape> shapes) {
    this.shapes = shapes;
    double all = 0;
    for (TextShape shape : shapes) {
      all += FlatFeatures.isProse(shape) ? shape.words() : 0;
    }
    pageProse = Math.max(1, all);
    for (int tolerance : TOLERANCES) {
      byTolerance.add(clusters(tolerance));
    }
  }

  private List<Cluster> clusters(int tolerance) {
    List<Cluster> clusters = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int i = 0; i < shapes.size(); i++) {
      if (FlatFeatures.isProse(shapes.get(i))) {
        if (from >= 0 && i - last > tolerance + 1) {
          clusters.add(cluster(from, last + 1));
          from = i;
        }
        from = from < 0 ? i : from;
        last = i;
      }
    }
    if (from >= 0) {
      clusters.add(cluster(from, last + 1));
    }
    return clusters;
  }

  private Cluster cluster(int from, int to) {
    double prose = 0;
    double words = 0;
    int lines = 0;
    for (int i = from; i < to; i++) {
      boolean counts = FlatFeatures.isProse(shapes.get(i));
      words += shapes.get(i).words();
      prose += counts ? shapes.get(i).words() : 0;
      lines += counts ? 1 : 0;
    }
    return new Cluster(from, to, prose, words, lines);
  }

  @Override
  public void describe(int line, Numbers numbers) {
    for (List<Cluster> clusters : byTolerance) {
      describe(line, clusters, numbers);
    }
    double longest = 0;
    double longLines = 0;
    double sentences = 0;
    int from = Math.max(0, line - 5);
    int to = Math.min(shapes.size(), line + 6);
    for (int i = from; i < to; i++) {
      TextShape shape = shapes.get(i);
      longest = i == line ? longest : Math.max(longest, shape.words());
      longLines += shape.words() >= 25 ? 1 : 0;
      sentences += Math.min(8, shape.sentences());
    }
    numbers.add(longest);
    numbers.add(longLines / (to - from));
    numbers.add(sentences / (to - from));
  }

  /** Of the cluster that holds the line, or else is nearest, and of the largest. */
  private void describe(int line, List<Cluster> clusters, Numbers numbers) {
    Cluster own = null;
    Cluster largest = null;
    int order = 0;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < clusters.size(); i++) {
      Cluster cluster = clusters.get(i);
      int away =
          line < cluster.from() ? cluster.from() - line : Math.max(0, line - cluster.to() + 1);
      if (away < distance) {
        distance = away;
        own = cluster;
        order = i;
      }
      largest = largest == null || cluster.prose() > largest.prose() ? cluster : largest;
    }
    if (own == null || largest == null) {
      for (int i = 0; i < 9; i++) {
        numbers.add(-1);
      }
      return;
    }
    double larger = 0;
    for (Cluster cluster : clusters) {
      larger += cluster.prose() > own.prose() ? 1 : 0;
    }
    numbers.add(Math.min(60, distance));
    numbers.add(own.prose() / pageProse);
    numbers.add(own.prose() / largest.prose());
    numbers.add(own.prose() / Math.max(1, own.words()));
    numbers.add(own.prose() / own.lines());
    numbers.add(Math.min(20, larger));
    numbers.add(Math.min(40, order));
    numbers.add(Math.clamp(line - largest.from(), -100, 100));
    numbers.add(Math.clamp(largest.to() - 1 - line, -100, 100));
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    for (int tolerance : TOLERANCES) {
      for (String name :
          List.of(
              "distance",
              "share",
              "to_largest",
              "prose",
              "line_words",
              "rank",
              "order",
              "since_largest",
              "left_largest")) {
        names.add("cluster_" + tolerance + "_" + name);
      }
    }
    names.addAll(List.of("around_longest", "around_long", "around_sentences"));
    return List.copyOf(names);
  }
}
