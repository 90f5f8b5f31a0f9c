package dev.readout.copy;

import dev.readout.copy.ComparedText.Sentence;
import dev.readout.copy.Words.Kind;
import dev.readout.copy.Words.Word;
import java.util.Arrays;
import java.util.List;

/**
 * Keys that outlive abridging, rewriting and translation, of which runs of words leave nothing:
 * pairs of rare words or numbers that follow one another within a sentence. Kept are those with the
 * smallest hashes (a bottom-k sketch, Cohen and Kaplan 2007), so that a part of an article keeps a
 * good share of the keys of the whole.
 */
final class ContentKeys {
  /** At most so many keys an article. */
  static final int MOST = 32;

  private ContentKeys() {}

  /** Ascending, without doubles. */
  static int[] keys(ComparedText text) {
    WordHashes hashes = text.hashes();
    long[] anchors = new long[text.words().size()];
    int[] keys = new int[2 * anchors.length];
    int found = 0;
    for (Sentence sentence : text.sentences()) {
      int count = anchors(text.words(), hashes, sentence, anchors);
      for (int i = 0; i + 1 < count; i++) {
        keys[found++] = hash(anchors[i], anchors[i + 1]);
        if (i + 2 < count) {
          keys[found++] = hash(anchors[i], anchors[i + 2]);
        }
      }
    }
    return smallest(keys, found);
  }

  /** Hashes of the stems of rare words and numbers, in order. */
  private static int anchors(
      List<Word> words, WordHashes hashes, Sentence sentence, long[] anchors) {
    int count = 0;
    boolean afterName = false;
    for (int k = sentence.from(); k < sentence.to(); k++) {
      if (hashes.isTelling(k)) {
        boolean name = words.get(k).kind() == Kind.CAPITALISED;
        // Of a name in several words the last one counts, else half of all pairs would be names.
        if (name && afterName && count > 0) {
          count--;
        }
        anchors[count++] = hashes.stem(k);
        afterName = name;
      } else {
        afterName = false;
      }
    }
    return count;
  }

  private static int[] smallest(int[] keys, int found) {
    Arrays.sort(keys, 0, found);
    int different = 0;
    for (int i = 0; i < found && different < MOST; i++) {
      if (i == 0 || keys[i] != keys[i - 1]) {
        keys[different++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, different);
  }

  /** The order of the two does not matter: translation turns clauses round. */
  private static int hash(long one, long other) {
    return (int) Hashing.after(Math.min(one, other), Math.max(one, other));
  }
}
