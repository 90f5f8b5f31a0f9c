package dev.readout.copy;

import dev.readout.copy.Words.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of words that stand alike in both texts, each word of either used once: greedy string
 * tiling (Wise 1993) in one pass over the first text, which takes the longest run at each word.
 */
final class SharedRuns {
  /** Fewer words in a row than this are anybody's. */
  static final int SHORTEST = 5;

  private static final int MOST_PLACES = 40;

  /** A run: where it begins in each text, and of how many words. */
  record Run(int first, int second, int length) {}

  private SharedRuns() {}

  static List<Run> of(ComparedText first, ComparedText second) {
    List<Word> left = first.words();
    List<Word> right = second.words();
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = 0; j + SHORTEST <= right.size(); j++) {
      places.computeIfAbsent(gram(right, j), g -> new ArrayList<>()).add(j);
    }
    List<Run> runs = new ArrayList<>();
    BitSet used = new BitSet();
    int i = 0;
    while (i + SHORTEST <= left.size()) {
      Run longest = longest(left, right, i, places.getOrDefault(gram(left, i), List.of()), used);
      if (longest.length() >= SHORTEST) {
        runs.add(longest);
        used.set(longest.second(), longest.second() + longest.length());
      }
      i += Math.max(1, longest.length());
    }
    return runs;
  }

  private static Run longest(
      List<Word> left, List<Word> right, int i, List<Integer> places, BitSet used) {
    Run longest = new Run(i, -1, 0);
    for (int j : places.size() > MOST_PLACES ? places.subList(0, MOST_PLACES) : places) {
      int length = 0;
      while (i + length < left.size()
          && j + length < right.size()
          && !used.get(j + length)
          && left.get(i + length).folded().equals(right.get(j + length).folded())) {
        length++;
      }
      if (length > longest.length()) {
        longest = new Run(i, j, length);
      }
    }
    return longest;
  }

  private static String gram(List<Word> words, int at) {
    StringBuilder gram = new StringBuilder();
    for (int k = at; k < at + SHORTEST; k++) {
      gram.append(words.get(k).folded()).append(' ');
    }
    return gram.toString();
  }
}
