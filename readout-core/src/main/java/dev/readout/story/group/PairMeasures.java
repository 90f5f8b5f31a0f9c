package dev.readout.story.group;

import java.util.Arrays;
import java.util.List;

/**
 * What speaks for and against two articles telling one story.
 *
 * @param values in the order of {@link StoryGrouping#measureNames}
 */
public record PairMeasures(String a, String b, List<Double> values) {
  public PairMeasures {
    values = List.copyOf(values);
  }

  static PairMeasures of(GroupingText a, GroupingText b) {
    return new PairMeasures(
        a.id(), b.id(), Arrays.stream(GroupingMeasures.of(a, b)).boxed().toList());
  }

  /** How alike the words of both are, 0 to 1. */
  public double likeness() {
    return values.getFirst();
  }
}
