package dev.readout.copy;

import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins passages that overlap, or that white space and marks alone keep apart in both texts. */
final class SharedPassages {
  private SharedPassages() {}

  static List<SharedPassage> joined(List<SharedPassage> passages, String textA, String textB) {
    List<SharedPassage> sorted = new ArrayList<>(passages);
    sorted.sort(Comparator.comparing(SharedPassage::inA).thenComparing(SharedPassage::inB));
    List<SharedPassage> joined = new ArrayList<>();
    for (SharedPassage passage : sorted) {
      int last = joined.size() - 1;
      if (last >= 0
          && touch(joined.get(last).inA(), passage.inA(), textA)
          && touch(joined.get(last).inB(), passage.inB(), textB)) {
        SharedPassage before = joined.get(last);
        joined.set(
            last,
            new SharedPassage(
                before.inA().cover(passage.inA()), before.inB().cover(passage.inB())));
      } else if (last < 0 || !joined.get(last).inA().contains(passage.inA())) {
        joined.add(passage);
      }
    }
    return joined;
  }

  private static boolean touch(Span before, Span after, String text) {
    if (before.overlaps(after)) {
      return true;
    }
    if (after.start() < before.end()) {
      return false;
    }
    for (int i = before.end(); i < after.start(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
