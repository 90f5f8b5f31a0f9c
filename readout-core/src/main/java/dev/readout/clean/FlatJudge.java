package dev.readout.clean;

import dev.readout.article.RemovalReason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which lines of flattened text are body. Learned trees give odds, named rules overrule
 * them where the shape of a line and its neighbours leaves no doubt, and a line that reads like an
 * author's sentence is kept unless much speaks against it. Thread-safe.
 */
final class FlatJudge {
  private static final TreeModel FIRST = TreeModel.load("flat-first.tsv", FlatFeatures.NAMES);
  private static final TreeModel SECOND =
      TreeModel.load("flat-second.tsv", SecondLook.names(FlatFeatures.NAMES));
  private static final double ENOUGH = 0.5;

  private FlatJudge() {}

  static List<Verdict> judge(FlatText flat) {
    FlatFeatures.Described described = FlatFeatures.describe(flat);
    double[] odds = odds(flat, described);
    FlatContext context = FlatContext.of(flat, described, odds);
    List<Verdict> verdicts = new ArrayList<>(odds.length);
    for (int i = 0; i < odds.length; i++) {
      verdicts.add(judge(context, i));
    }
    return verdicts;
  }

  private static Verdict judge(FlatContext context, int i) {
    LineRules.@Nullable Rule rule = context.rule(i);
    if (rule != null && rule.sure()) {
      return Verdict.dropped(rule.reason(), rule.name());
    }
    for (FlatRule flatRule : FlatRule.ALL) {
      if (flatRule.test().fits(context, i)) {
        return flatRule.verdict();
      }
    }
    if (context.odds(i) >= ENOUGH) {
      return Verdict.keep();
    }
    if (rule != null) {
      return Verdict.dropped(rule.reason(), rule.name());
    }
    if (context.flat().lines().get(i).length() < 60 && context.shape(i).words() < 6) {
      return Verdict.dropped(RemovalReason.NAVIGATION, "short line outside the body");
    }
    return context.shape(i).endsSentence()
        ? Verdict.dropped(RemovalReason.OTHER, "unlike the body")
        : Verdict.dropped(RemovalReason.RELATED_LINK, "headline outside the body");
  }

  private static double[] odds(FlatText flat, FlatFeatures.Described described) {
    int size = flat.lines().size();
    double[] first = new double[size];
    double[] words = new double[size];
    for (int i = 0; i < size; i++) {
      first[i] = FIRST.probability(described.numbers().get(i));
      words[i] = Math.max(1, described.shapes().get(i).words());
    }
    List<double[]> stacked = SecondLook.at(described.numbers(), first, words, flat.containers());
    double[] second = new double[size];
    for (int i = 0; i < size; i++) {
      second[i] = SECOND.probability(stacked.get(i));
    }
    return second;
  }
}
