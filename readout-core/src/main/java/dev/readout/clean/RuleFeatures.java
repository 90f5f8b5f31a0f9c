package dev.readout.clean;

import dev.readout.article.RemovalReason;
import java.util.ArrayList;
import java.util.List;

/** Which rule for single lines fits a block, and how long ago lines came that end articles. */
final class RuleFeatures implements FeatureGroup {
  private static final List<RemovalReason> ENDS =
      List.of(RemovalReason.COMMENTS, RemovalReason.RELATED_LINK, RemovalReason.SHARE_PROMPT);
  private static final int FAR = 100;

  static final List<String> NAMES = names();

  private final PageSurvey survey;
  private final int[][] since;

  RuleFeatures(PageSurvey survey) {
    this.survey = survey;
    since = new int[ENDS.size()][survey.blocks];
    for (int end = 0; end < since.length; end++) {
      int distance = FAR;
      for (int i = 0; i < survey.blocks; i++) {
        since[end][i] = distance;
        LineRules.Rule rule = survey.rules.get(i);
        distance = rule != null && rule.reason() == ENDS.get(end) ? 0 : Math.min(FAR, distance + 1);
      }
    }
  }

  @Override
  public void describe(int block, Numbers numbers) {
    LineRules.features(numbers, survey.rules.get(block));
    for (int[] distances : since) {
      numbers.add(distances[block]);
    }
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(LineRules.featureNames());
    names.addAll(List.of("since_comments", "since_related", "since_share"));
    return List.copyOf(names);
  }
}
