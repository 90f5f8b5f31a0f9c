package dev.readout.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The runs of words that stand alike in both texts, each word used once: greedy string tiling (Wise
 * 1993) in one pass over the first text, which takes the longest run at each word.
 */
final class SharedRuns {
  /** Fewer words in a row than this are anybody's. */
  static final int SHORTEST = 5;

  private static final int MOST_PLACES = 40;

  /** A run: where it begins in each text, and of how many words. */
  record Run(int first, int second, int length) {}

  private SharedRuns() {}

  static List<Run> of(ComparedText first, ComparedText second) {
    TextFeatures left = first.features();
    TextFeatures right = second.features();
    RunPlaces places = right.runPlaces();
    List<Run> runs = new ArrayList<>();
    BitSet used = new BitSet();
    int i = 0;
    while (i + SHORTEST <= left.wordCount()) {
      Run longest = longest(left, right, i, places, used);
      if (longest.length() >= SHORTEST) {
        runs.add(longest);
        used.set(longest.second(), longest.second() + longest.length());
      }
      i += Math.max(1, longest.length());
    }
    return runs;
  }

  private static Run longest(
      TextFeatures left, TextFeatures right, int i, RunPlaces places, BitSet used) {
    Run longest = new Run(i, -1, 0);
    int looked = 0;
    int j = places.first(left.run(i));
    while (j >= 0 && looked++ < MOST_PLACES) {
      int length = 0;
      while (i + length < left.wordCount()
          && j + length < right.wordCount()
          && !used.get(j + length)
          && left.word(i + length) == right.word(j + length)) {
        length++;
      }
      if (length > longest.length()) {
        longest = new Run(i, j, length);
      }
      j = places.next(j);
    }
    return longest;
  }
}
