package dev.readout.clean;

import org.jspecify.annotations.Nullable;

/** All that is known of the lines of a flattened text while they are judged. */
final class FlatContext {
  private final FlatText flat;
  private final FlatFeatures.Described described;
  private final double[] odds;
  private final int firstProse;
  private final int lastProse;
  private final int proseLines;
  private final int otherLines;

  private FlatContext(FlatText flat, FlatFeatures.Described described, double[] odds) {
    this.flat = flat;
    this.described = described;
    this.odds = odds;
    int first = odds.length;
    int last = -1;
    int prose = 0;
    for (int i = 0; i < odds.length; i++) {
      if (prose(i)) {
        first = Math.min(first, i);
        last = i;
        prose++;
      }
    }
    firstProse = first;
    lastProse = last;
    proseLines = prose;
    otherLines = odds.length - prose;
  }

  static FlatContext of(FlatText flat, FlatFeatures.Described described, double[] odds) {
    return new FlatContext(flat, described, odds);
  }

  FlatText flat() {
    return flat;
  }

  int size() {
    return odds.length;
  }

  TextShape shape(int i) {
    return described.shapes().get(i);
  }

  LineRules.@Nullable Rule rule(int i) {
    return described.rules().get(i);
  }

  double odds(int i) {
    return odds[i];
  }

  String line(int i) {
    return flat.lines().get(i).in(flat.text());
  }

  /** Whether the line reads as sentences of running text. */
  boolean prose(int i) {
    TextShape shape = shape(i);
    return shape.words() >= 8
        && shape.endsSentence()
        && shape.function() >= 0.2 * shape.words()
        && rule(i) == null;
  }

  boolean beforeProse(int i) {
    return i < firstProse;
  }

  boolean betweenProse(int i) {
    return i > firstProse && i < lastProse;
  }

  /** Whether the text is little else than running text: a plain article, not a flattened page. */
  boolean plainText() {
    return proseLines > 0 && otherLines <= 6 + proseLines / 3;
  }

  boolean single() {
    return size() < 3;
  }

  /** A line of several words that ends without a stop. */
  boolean headline(int i) {
    if (i < 0 || i >= size()) {
      return false;
    }
    TextShape shape = shape(i);
    return shape.words() >= 6
        && shape.words() <= 25
        && !shape.endsSentence()
        && shape.ending() != ':'
        && shape.ending() != ','
        && shape.ending() != ';'
        && !flat.marked().get(i)
        && !Character.isLowerCase(shape.first());
  }

  /** How many headlines stand together where this one stands. */
  int headlinesTogether(int i) {
    int from = i;
    while (headline(from - 1)) {
      from--;
    }
    int to = i;
    while (headline(to + 1)) {
      to++;
    }
    return to - from + 1;
  }

  /** The last line before this one that is no headline. */
  int lineBeforeHeadlines(int i) {
    int at = i;
    while (headline(at)) {
      at--;
    }
    return at;
  }
}
