package dev.readout.bench;

import dev.readout.copy.ComparedText;
import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The usual near-duplicate search on the JVM: MinHash signatures of a public library, its estimate
 * of Jaccard's coefficient for all that share a band.
 */
final class LibraryPeer {
  private static final int SIGNATURE = 64;
  private static final int BANDS = 16;
  private static final double ALIKE = 0.5;

  private LibraryPeer() {}

  static int copies(List<ComparedText> texts) {
    MinHash hashing = new MinHash(SIGNATURE, Integer.MAX_VALUE, 7);
    Map<Long, List<Integer>> buckets = new HashMap<>();
    List<int[]> signatures = new ArrayList<>();
    int found = 0;
    for (int i = 0; i < texts.size(); i++) {
      int[] signature = hashing.signature(ShinglePeer.shingles(texts.get(i)));
      Set<Integer> candidates = new HashSet<>();
      for (int band = 0; band < BANDS; band++) {
        int rows = SIGNATURE / BANDS;
        int hash = Arrays.hashCode(Arrays.copyOfRange(signature, band * rows, (band + 1) * rows));
        List<Integer> bucket =
            buckets.computeIfAbsent(((long) band << 32) ^ hash, b -> new ArrayList<>());
        candidates.addAll(bucket);
        bucket.add(i);
      }
      boolean copy =
          candidates.stream()
              .anyMatch(c -> hashing.similarity(signature, signatures.get(c)) >= ALIKE);
      found += copy ? 1 : 0;
      signatures.add(signature);
    }
    return found;
  }
}
