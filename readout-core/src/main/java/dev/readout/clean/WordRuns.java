package dev.readout.clean;

import java.util.ArrayList;
import java.util.List;

/** The runs of four words of a line, as hashes: what two texts share beyond chance. */
final class WordRuns {
  private static final int WORDS_TOGETHER = 4;

  private WordRuns() {}

  /** All runs of a line as {@link PageClues#fold} gives it; none where it has too few words. */
  static List<Long> of(String folded) {
    List<Long> runs = new ArrayList<>();
    long[] last = new long[WORDS_TOGETHER];
    int words = 0;
    long hash = 7;
    for (int i = 0; i <= folded.length(); i++) {
      if (i < folded.length() && folded.charAt(i) != ' ') {
        hash = 31 * hash + folded.charAt(i);
      } else if (hash != 7) {
        last[words++ % WORDS_TOGETHER] = hash;
        hash = 7;
        if (words >= WORDS_TOGETHER) {
          long run = 0;
          for (int back = WORDS_TOGETHER; back > 0; back--) {
            run = run * 1_000_003 + last[(words - back) % WORDS_TOGETHER];
          }
          runs.add(run);
        }
      }
    }
    return runs;
  }
}
