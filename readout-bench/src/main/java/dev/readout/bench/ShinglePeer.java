package dev.readout.bench;

import dev.readout.copy.ComparedText;
import dev.readout.copy.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An index of all runs of three words; a copy shares a fifth of those of the shorter one. */
final class ShinglePeer {
  private static final double CONTAINED = 0.2;

  private ShinglePeer() {}

  static Set<Integer> shingles(ComparedText text) {
    List<Words.Word> words = text.words();
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      int hash =
          (words.get(i).folded()
                  + ' '
                  + words.get(i + 1).folded()
                  + ' '
                  + words.get(i + 2).folded())
              .hashCode();
      shingles.add(hash & Integer.MAX_VALUE);
    }
    return shingles;
  }

  static int copies(List<ComparedText> texts) {
    Map<Integer, List<Integer>> articlesWith = new HashMap<>();
    List<Integer> sizes = new ArrayList<>();
    int found = 0;
    for (int i = 0; i < texts.size(); i++) {
      Set<Integer> shingles = shingles(texts.get(i));
      Map<Integer, Integer> shared = new HashMap<>();
      for (int shingle : shingles) {
        List<Integer> articles = articlesWith.computeIfAbsent(shingle, s -> new ArrayList<>(2));
        articles.forEach(article -> shared.merge(article, 1, Integer::sum));
        articles.add(i);
      }
      boolean copy = false;
      for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
        int smaller = Math.min(shingles.size(), sizes.get(other.getKey()));
        copy |= other.getValue() >= CONTAINED * smaller;
      }
      found += copy ? 1 : 0;
      sizes.add(shingles.size());
    }
    return found;
  }
}
