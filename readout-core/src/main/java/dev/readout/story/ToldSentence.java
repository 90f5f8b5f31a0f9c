package dev.readout.story;

import dev.readout.event.EventType;
import java.util.Set;

/**
 * What one mention tells, as it would read in a copy: many articles that took over a sentence share
 * one.
 *
 * @param stems of the trigger's words
 * @param words of the sentence, stemmed
 */
record ToldSentence(EventType type, Set<String> stems, Set<String> words) {
  private static final int LONG = 6;
  private static final double SAME = 0.75;

  static ToldSentence of(EventMention mention) {
    return new ToldSentence(mention.event().type(), mention.stems(), mention.words());
  }

  boolean isLong() {
    return words.size() >= LONG;
  }

  /** Taken over, whole or nearly so. */
  boolean isCopyOf(ToldSentence other) {
    int shorter = Math.min(words.size(), other.words.size());
    int longer = Math.max(words.size(), other.words.size());
    return type == other.type
        // However many they share, the shorter has no more than all of its words.
        && shorter >= SAME * longer
        && stems.equals(other.stems)
        && Words.jaccard(words, other.words) >= SAME;
  }

  /**
   * Told by some article and, here or there, by another: an article repeats itself for a reason.
   */
  static boolean byTwo(Set<String> here, Set<String> there) {
    return here.size() > 1 || there.size() > 1 || !here.equals(there);
  }
}
