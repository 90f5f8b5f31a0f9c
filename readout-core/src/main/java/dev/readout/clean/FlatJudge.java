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
  private static final TreeModel TREES = TreeModel.load("flat-trees.tsv", FlatFeatures.NAMES);
  private static final double ENOUGH = 0.5;

  private FlatJudge() {}

  static List<Verdict> judge(FlatText flat) {
    FlatFeatures.Described described = FlatFeatures.describe(flat);
    return judge(flat, described, odds(described));
  }

  static List<Verdict> judge(FlatText flat, FlatFeatures.Described described, double[] odds) {
    FlatContext context = FlatContext.of(flat, described, odds);
    List<Verdict> verdicts = new ArrayList<>(odds.length);
    for (int i = 0; i < odds.length; i++) {
      verdicts.add(judge(context, i));
    }
    List<String> lines = flat.lines().stream().map(line -> line.in(flat.text())).toList();
    SaidBefore.drop(lines, described.shapes(), verdicts);
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

  private static double[] odds(FlatFeatures.Described described) {
    double[] odds = new double[described.numbers().size()];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = TREES.probability(described.numbers().get(i));
    }
    return odds;
  }
}
