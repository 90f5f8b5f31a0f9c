package dev.readout.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Describes each block of a page by numbers, group by group; {@link #NAMES} gives their order. To
 * add a number, add it to a group and learn the trees anew.
 */
final class HtmlFeatures {
  static final List<String> NAMES =
      Stream.of(
              ShapeFeatures.NAMES,
              ElementFeatures.NAMES,
              PlaceFeatures.NAMES,
              ContainerFeatures.NAMES,
              OrderFeatures.NAMES,
              ClueFeatures.NAMES,
              NameFeatures.NAMES,
              RuleFeatures.NAMES)
          .flatMap(List::stream)
          .toList();

  private HtmlFeatures() {}

  /** Numbers for all blocks in order, as {@link #NAMES} names them. */
  static List<double[]> describe(PageSurvey survey) {
    RuleVote vote = new RuleVote(survey);
    List<FeatureGroup> groups =
        List.of(
            new ShapeFeatures(survey),
            new ElementFeatures(survey),
            new PlaceFeatures(survey),
            new ContainerFeatures(survey, vote),
            new OrderFeatures(survey),
            new ClueFeatures(survey, vote),
            new NameFeatures(survey),
            new RuleFeatures(survey));
    List<double[]> described = new ArrayList<>(survey.blocks);
    for (int block = 0; block < survey.blocks; block++) {
      Numbers numbers = new Numbers(NAMES.size());
      for (FeatureGroup group : groups) {
        group.describe(block, numbers);
      }
      described.add(numbers.done());
    }
    return described;
  }
}
