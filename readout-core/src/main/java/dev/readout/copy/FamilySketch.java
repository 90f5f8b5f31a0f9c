package dev.readout.copy;

import dev.readout.copy.ComparedText.Sentence;
import dev.readout.copy.Words.Kind;
import dev.readout.copy.Words.Word;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The few keys by which copies of an article are looked for: pairs of rare words or numbers that
 * follow one another within a sentence. Such pairs outlive abridging, rewriting and translation, of
 * which runs of words leave nothing. Kept are those with the smallest hashes (a bottom-k sketch,
 * Cohen and Kaplan 2007), so that a part of an article keeps a good share of the keys of the whole.
 */
final class FamilySketch {
  /** At most so many keys an article. */
  static final int KEYS = 32;

  /** Two articles are compared only if they share so many keys. */
  static final int SHARED = 2;

  private static final double RARE = 6;

  private FamilySketch() {}

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
      while (keys.size() > KEYS) {
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

  /** The order of the two does not matter: translation turns clauses round. FNV-1a, then mixed. */
  private static int hash(String one, String other) {
    boolean inOrder = one.compareTo(other) <= 0;
    String pair = inOrder ? one + ' ' + other : other + ' ' + one;
    int hash = 0x811c9dc5;
    for (byte b : pair.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x01000193;
    }
    hash ^= hash >>> 16;
    hash *= 0x85ebca6b;
    hash ^= hash >>> 13;
    hash *= 0xc2b2ae35;
    return hash ^ (hash >>> 16);
  }
}
