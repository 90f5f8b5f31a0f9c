package dev.readout.app.web.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A network laid out in the plane by forces (Fruchterman and Reingold 1991), from a fixed start:
 * the same ties give the same picture. Of a large network, the actors with the most contacts.
 */
public record Network(int width, int height, List<Node> nodes, List<Line> lines, int left) {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 520;
  private static final int MARGIN_X = 90;
  private static final int MARGIN_Y = 34;
  private static final int MOST = 36;
  private static final int ROUNDS = 240;
  private static final double GRAVITY = 0.8;

  /** One who is in touch with others. */
  public record Actor(String name, @Nullable String href) {}

  /** Two who were in touch, so many times. */
  public record Tie(Actor one, Actor other, int count) {}

  /**
   * An actor in the picture.
   *
   * @param labelY the line that its name stands on
   */
  public record Node(Actor actor, double x, double y, double radius, double labelY, int contacts) {}

  /** A tie in the picture. */
  public record Line(double x1, double y1, double x2, double y2, double thickness, String label) {}

  public Network {
    nodes = List.copyOf(nodes);
    lines = List.copyOf(lines);
  }

  /** Lays out; {@code left} says how many actors did not fit. */
  public static Network of(List<Tie> ties) {
    Map<Actor, Integer> contacts = new LinkedHashMap<>();
    for (Tie tie : ties) {
      contacts.merge(tie.one(), tie.count(), Integer::sum);
      contacts.merge(tie.other(), tie.count(), Integer::sum);
    }
    List<Actor> actors =
        contacts.entrySet().stream()
            .sorted(Map.Entry.<Actor, Integer>comparingByValue().reversed())
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    Map<Actor, Integer> index = new LinkedHashMap<>();
    actors.forEach(actor -> index.put(actor, index.size()));
    List<Tie> shown =
        ties.stream()
            .filter(tie -> index.containsKey(tie.one()) && index.containsKey(tie.other()))
            .toList();
    double[][] at = layOut(actors.size(), shown, index);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      int count = contacts.getOrDefault(actors.get(i), 1);
      double radius = round(5 + 2.2 * Math.sqrt(count));
      double y = at[1][i];
      double labelY = tiesAbove(i, shown, index, at[1]) ? y + radius + 15 : y - radius - 5;
      nodes.add(new Node(actors.get(i), at[0][i], y, radius, round(labelY), count));
    }
    List<Line> lines = new ArrayList<>();
    for (Tie tie : shown) {
      int a = index.getOrDefault(tie.one(), 0);
      int b = index.getOrDefault(tie.other(), 0);
      lines.add(
          new Line(
              at[0][a],
              at[1][a],
              at[0][b],
              at[1][b],
              round(1 + Math.min(6, tie.count())),
              tie.one().name() + " and " + tie.other().name() + ": " + tie.count()));
    }
    return new Network(WIDTH, HEIGHT, nodes, lines, contacts.size() - actors.size());
  }

  /** Whether most lines of a node go up, so that its name stands freer below it. */
  private static boolean tiesAbove(
      int node, List<Tie> ties, Map<Actor, Integer> index, double[] y) {
    double balance = 0;
    for (Tie tie : ties) {
      int a = index.getOrDefault(tie.one(), 0);
      int b = index.getOrDefault(tie.other(), 0);
      if (a == node || b == node) {
        balance += y[node] - y[a == node ? b : a];
      }
    }
    return balance > 0;
  }

  /** Positions within the margins: x in the first row, y in the second. */
  private static double[][] layOut(int count, List<Tie> ties, Map<Actor, Integer> index) {
    double[] x = new double[count];
    double[] y = new double[count];
    for (int i = 0; i < count; i++) {
      // The golden angle spreads them without a random start.
      double angle = i * 2.399963;
      double far = Math.sqrt((i + 0.5) / Math.max(1, count));
      x[i] = far * Math.cos(angle);
      y[i] = far * Math.sin(angle);
    }
    double spring = 1.1 / Math.sqrt(Math.max(1, count));
    for (int round = 0; round < ROUNDS; round++) {
      step(x, y, ties, index, spring, 0.12 * (1 - (double) round / ROUNDS) + 0.002);
    }
    return new double[][] {fit(x, MARGIN_X, WIDTH - MARGIN_X), fit(y, MARGIN_Y, HEIGHT - MARGIN_Y)};
  }

  private static void step(
      double[] x,
      double[] y,
      List<Tie> ties,
      Map<Actor, Integer> index,
      double spring,
      double warmth) {
    int count = x.length;
    double[] dx = new double[count];
    double[] dy = new double[count];
    for (int a = 0; a < count; a++) {
      for (int b = 0; b < count; b++) {
        if (a != b) {
          double far = Math.max(0.01, Math.hypot(x[a] - x[b], y[a] - y[b]));
          double push = spring * spring / (far * far);
          dx[a] += (x[a] - x[b]) * push;
          dy[a] += (y[a] - y[b]) * push;
        }
      }
      // What is tied to nothing else must not drift away.
      dx[a] -= x[a] * GRAVITY;
      dy[a] -= y[a] * GRAVITY;
    }
    for (Tie tie : ties) {
      int a = index.getOrDefault(tie.one(), 0);
      int b = index.getOrDefault(tie.other(), 0);
      double pull = Math.hypot(x[a] - x[b], y[a] - y[b]) / spring * 0.5;
      dx[a] -= (x[a] - x[b]) * pull;
      dy[a] -= (y[a] - y[b]) * pull;
      dx[b] += (x[a] - x[b]) * pull;
      dy[b] += (y[a] - y[b]) * pull;
    }
    for (int i = 0; i < count; i++) {
      double far = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
      x[i] += dx[i] / far * Math.min(far, warmth);
      y[i] += dy[i] / far * Math.min(far, warmth);
    }
  }

  private static double[] fit(double[] values, double from, double to) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (double value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    double range = most - least;
    double[] fitted = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      fitted[i] =
          round(range < 1e-6 ? (from + to) / 2 : from + (values[i] - least) / range * (to - from));
    }
    return fitted;
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
