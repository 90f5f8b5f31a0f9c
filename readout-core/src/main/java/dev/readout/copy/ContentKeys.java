package dev.readout.copy;

import dev.readout.copy.ComparedText.Sentence;
import dev.readout.copy.Words.Kind;
import dev.readout.copy.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Keys that outlive abridging, rewriting and translation, of which runs of words leave nothing:
 * pairs of rare words or numbers that follow one another within a sentence. Kept are those with the
 * smallest hashes (a bottom-k sketch, Cohen and Kaplan 2007), so that a part of an article keeps a
 * good share of the keys of the whole.
 */
final class ContentKeys {
  /** At most so many keys an article. */
  static final int MOST = 32;

  private static final double RARE = 6;

  private ContentKeys() {}

  /** Ascending, without doubles. */
  static int[] keys(ComparedText text, WordRarity rarity) {
    TreeSet<Integer> keys = new TreeSet<>();
    for (Sentence sentence : text.sentences()) {
      List<String> anchors = anchors(text, sentence, rarity);
      for (int i = 0; i + 1 < anchors.size(); i++) {
        keys.add(hash(anchors.get(i), anchors.get(i + 1)));
        if (i + 2 < anchors.size()) {
          keys.add(hash(anchors.get(i), anchors.get(i + 2)));
        }
      }
      while (keys.size() > MOST) {
        keys.pollLast();
      }
    }
    return keys.stream().mapToInt(Integer::intValue).toArray();
  }

  private static List<String> anchors(ComparedText text, Sentence sentence, WordRarity rarity) {
    List<String> anchors = new ArrayList<>();
    boolean afterName = false;
    for (Word word : text.words().subList(sentence.from(), sentence.to())) {
      boolean name = word.kind() == Kind.CAPITALISED;
      boolean number = word.kind() == Kind.NUMBER && word.folded().length() > 1;
      if (number || rarity.of(word.folded()) >= RARE) {
        // Of a name in several words the last one counts, else half of all pairs would be names.
        if (name && afterName && !anchors.isEmpty()) {
          anchors.removeLast();
        }
        anchors.add(word.stem());
        afterName = name;
      } else {
        afterName = false;
      }
    }
    return anchors;
  }

  /** The order of the two does not matter: translation turns clauses round. */
  private static int hash(String one, String other) {
    long first = Hashing.of(one);
    long second = Hashing.of(other);
    return (int) Hashing.after(Math.min(first, second), Math.max(first, second));
  }
}
