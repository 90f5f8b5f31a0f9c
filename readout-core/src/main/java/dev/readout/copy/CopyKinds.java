package dev.readout.copy;

import dev.readout.copy.Comparison.Kind;
import java.util.List;
import java.util.function.Predicate;

/**
 * In what way a copy is one: the first rule that holds. Thresholds are those of a small tree fitted
 * to labelled pairs.
 */
final class CopyKinds {
  /** A rule and what it says. */
  record Rule(Kind kind, Predicate<PairEvidence> holds) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(Kind.VERBATIM, pair -> equal(pair) && pair.measure("inOrderLonger") > 0.67),
          new Rule(Kind.ABRIDGED, CopyKinds::equal),
          new Rule(
              Kind.ABRIDGED,
              pair -> pair.measure("inOrder") > 0.65 && pair.measure("inOrderLonger") <= 0.42),
          new Rule(Kind.REWRITTEN, CopyKinds::allOrNothing),
          new Rule(
              Kind.TRANSLATED,
              pair -> pair.measure("logRatio") < 0.4 && pair.measure("longestOwnRun") < 3.3),
          new Rule(Kind.REWRITTEN, pair -> true));

  private CopyKinds() {}

  static Kind of(PairEvidence evidence) {
    return RULES.stream()
        .filter(rule -> rule.holds().test(evidence))
        .findFirst()
        .orElseThrow()
        .kind();
  }

  /** Sentences either stand there nearly word for word or not at all; no translator works so. */
  private static boolean allOrNothing(PairEvidence pair) {
    double near = pair.measure("nearShare");
    double same = pair.measure("sameShare");
    return near > 0.1 && near >= 0.6 * same && same < 0.75;
  }

  private static boolean equal(PairEvidence pair) {
    return pair.measure("trigrams") > 0.78;
  }
}
