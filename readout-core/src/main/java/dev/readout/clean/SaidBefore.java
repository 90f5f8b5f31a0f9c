package dev.readout.clean;

import dev.readout.article.RemovalReason;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pages that carry an article twice, for narrow and for wide screens or as data, mean it once. A
 * long line that stands in the body already goes; so does one whose words stand there in other
 * lines, where a line beside it is such a one too: a sentence that an author repeats is not alone.
 */
final class SaidBefore {
  private static final Verdict VERDICT = Verdict.dropped(RemovalReason.OTHER, "said before");
  private static final int LONG_LINE = 12;
  private static final double ALMOST_ALL = 0.9;

  private SaidBefore() {}

  /** Changes the verdicts of kept lines that repeat what was kept before them. */
  static void drop(List<String> lines, List<TextShape> shapes, List<Verdict> verdicts) {
    Set<String> said = new HashSet<>();
    NumberSet saidRuns = new NumberSet();
    int repeated = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (!verdicts.get(i).kept() || shapes.get(i).words() < LONG_LINE) {
        continue;
      }
      boolean again = !said.add(lines.get(i));
      long[] runs = WordRuns.of(PageClues.fold(lines.get(i)));
      boolean almost = again || saidRuns.share(runs) >= ALMOST_ALL;
      if (again || (almost && repeated >= 0)) {
        verdicts.set(i, VERDICT);
      }
      if (almost && repeated >= 0) {
        verdicts.set(repeated, VERDICT);
      }
      if (!almost) {
        saidRuns.addAll(runs);
      }
      repeated = almost ? i : -1;
    }
  }
}
