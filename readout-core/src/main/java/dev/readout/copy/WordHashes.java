package dev.readout.copy;

import dev.readout.copy.Words.Word;
import java.util.List;

/**
 * Of each word of a text its hash and how rare it is: all that {@link SearchKeys} need, so that an
 * article that is compared with none costs no more. Immutable and thread-safe.
 */
final class WordHashes {
  /** From here on a word is rare: one article in 64 or fewer have it. */
  static final double RARE = 6;

  private final List<Word> list;
  private final long[] words;
  private final double[] rarities;

  WordHashes(List<Word> list, WordRarity rarity) {
    this.list = list;
    words = new long[list.size()];
    rarities = new double[list.size()];
    for (int i = 0; i < words.length; i++) {
      String folded = list.get(i).folded();
      words[i] = Hashing.of(folded);
      rarities[i] = rarity.of(words[i], folded.length());
    }
  }

  int size() {
    return words.length;
  }

  long word(int index) {
    return words[index];
  }

  double rarity(int index) {
    return rarities[index];
  }

  /** Of the word's stem. */
  long stem(int index) {
    Word word = list.get(index);
    return word.stem().equals(word.folded()) ? words[index] : Hashing.of(word.stem());
  }

  /** Whether a word says something of what its text is about: a rare one, or a number. */
  boolean isTelling(int index) {
    Word word = list.get(index);
    return rarities[index] >= RARE
        || (word.kind() == Words.Kind.NUMBER && word.folded().length() > 1);
  }
}
