package dev.readout.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says which parts belong to one attribution, by the scores of their first words two by two: each
 * content founds an attribution or continues an earlier one, and each source and cue goes to the
 * content near it to which it likeliest belongs.
 */
final class AttributionLinker {
  private static final int NEAREST = 8;
  private static final int CONTENT = 2;

  /** A part by its words: the first, one past the last; its track; how sure. */
  record Part(int first, int end, int track, double score) {}

  private final PairScorer scorer;
  private final float[] child;
  private final float[] head;

  AttributionLinker(PairScorer scorer, float[] child, float[] head) {
    this.scorer = scorer;
    this.child = child;
    this.head = head;
  }

  /** The number of the attribution of each part; -1 where there is no content to go to. */
  List<Integer> groups(List<Part> parts) {
    List<Integer> contents = new ArrayList<>();
    int[] group = new int[parts.size()];
    int founded = 0;
    for (int k = 0; k < parts.size(); k++) {
      group[k] = -1;
      if (parts.get(k).track() == CONTENT) {
        float best = 0;
        for (int j : contents.subList(Math.max(0, contents.size() - NEAREST), contents.size())) {
          float score = score(parts.get(j), parts.get(k));
          if (score > best) {
            best = score;
            group[k] = group[j];
          }
        }
        if (group[k] < 0) {
          group[k] = founded++;
        }
        contents.add(k);
      }
    }
    for (int k = 0; k < parts.size(); k++) {
      if (parts.get(k).track() != CONTENT) {
        Part part = parts.get(k);
        group[k] =
            contents.stream()
                .sorted(Comparator.comparingInt(j -> Math.abs(parts.get(j).first() - part.first())))
                .limit(NEAREST)
                .max(Comparator.comparingDouble(j -> score(part, parts.get(j))))
                .map(j -> group[j])
                .orElse(-1);
      }
    }
    List<Integer> groups = new ArrayList<>();
    for (int number : group) {
      groups.add(number);
    }
    return groups;
  }

  private float score(Part part, Part content) {
    return scorer.scores(child, part.first(), head, content.first())[0];
  }
}
