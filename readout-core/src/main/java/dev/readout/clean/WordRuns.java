package dev.readout.clean;

import java.util.Arrays;

/** The runs of four words of a line, as hashes: what two texts share beyond chance. */
final class WordRuns {
  private static final int WORDS_TOGETHER = 4;

  private WordRuns() {}

  /** All runs of a line as {@link PageClues#fold} gives it; none where it has too few words. */
  static long[] of(String folded) {
    long[] runs = new long[folded.length() / 2 + 1];
    int count = 0;
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
          runs[count++] = run;
        }
      }
    }
    return Arrays.copyOf(runs, count);
  }
}
