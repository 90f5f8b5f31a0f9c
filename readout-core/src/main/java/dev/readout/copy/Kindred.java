package dev.readout.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which texts a further one must be held against to see whether it may rest on one of them: those
 * that copies are looked for among, and those that share a run of {@link #PASSAGE} words. Of runs
 * only some are kept, so chosen that one of them lies in each longer run (winnowing, Schleimer,
 * Wilkerson and Aiken 2003). Not thread-safe.
 */
final class Kindred {
  /** Every shared run of so many words is found. */
  static final int PASSAGE = 20;

  private static final int RUN = 12;
  private static final int WINDOW = PASSAGE - RUN + 1;

  private final Candidates candidates = new Candidates();
  private final Map<Long, List<Integer>> withRun = new HashMap<>();
  private int count;

  /** Adds a text, which has the next number from 0. */
  void add(ComparedText text) {
    for (long run : chosen(text.features())) {
      withRun.computeIfAbsent(run, r -> new ArrayList<>(2)).add(count);
    }
    candidates.add(text.keys());
    count++;
  }

  /** Numbers of the texts added before that it must be held against. */
  BitSet of(ComparedText text) {
    BitSet found = new BitSet(count);
    for (int candidate : candidates.of(text.keys())) {
      found.set(candidate);
    }
    for (long run : chosen(text.features())) {
      withRun.getOrDefault(run, List.of()).forEach(found::set);
    }
    return found;
  }

  /** Of each few neighbouring runs the one with the smallest hash. */
  private static Set<Long> chosen(TextFeatures text) {
    int runs = text.wordCount() - RUN + 1;
    Set<Long> chosen = new HashSet<>();
    long[] hashes = new long[Math.max(0, runs)];
    for (int i = 0; i < runs; i++) {
      for (int word = i; word < i + RUN; word++) {
        hashes[i] = Hashing.after(hashes[i], text.word(word));
      }
    }
    for (int from = 0; from + WINDOW <= runs; from++) {
      long smallest = hashes[from];
      for (int i = from + 1; i < from + WINDOW; i++) {
        smallest = Math.min(smallest, hashes[i]);
      }
      chosen.add(smallest);
    }
    return chosen;
  }
}
