package dev.readout.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Says which parts belong to one attribution, by the scores of their first words two by two: each
 * content founds an attribution or continues an earlier one, and each source and cue goes to the
 * content near it to which it likeliest belongs. An attribution to which no source has come shares
 * the likeliest of those near it, since who is named once often speaks twice.
 */
final class AttributionLinker {
  private static final int NEAREST = 8;
  private static final int SOURCE = 0;
  private static final int CONTENT = 2;

  /** A source is shared when its score (log odds) is above this: most contents do have a source. */
  private static final float SHARED = -2;

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

  /** The numbers of the attributions of each part; none where there is no content to go to. */
  List<List<Integer>> groups(List<Part> parts) {
    int[] own = new int[parts.size()];
    int founded = foundByContents(parts, own);
    for (int k = 0; k < own.length; k++) {
      if (parts.get(k).track() != CONTENT) {
        own[k] = likeliestContent(parts, k).map(content -> own[content]).orElse(-1);
      }
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (int group : own) {
      groups.add(new ArrayList<>(group < 0 ? List.of() : List.of(group)));
    }
    for (int group = 0; group < founded; group++) {
      share(parts, own, group, groups);
    }
    return groups;
  }

  /** Gives each content its number; returns how many numbers there are. */
  private int foundByContents(List<Part> parts, int[] own) {
    int founded = 0;
    List<Integer> contents = new ArrayList<>();
    for (int k = 0; k < own.length; k++) {
      if (parts.get(k).track() == CONTENT) {
        own[k] = -1;
        float best = 0;
        for (int j : contents.subList(Math.max(0, contents.size() - NEAREST), contents.size())) {
          float score = score(parts.get(j), parts.get(k));
          if (score > best) {
            best = score;
            own[k] = own[j];
          }
        }
        if (own[k] < 0) {
          own[k] = founded++;
        }
        contents.add(k);
      }
    }
    return founded;
  }

  private Optional<Integer> likeliestContent(List<Part> parts, int part) {
    return near(parts, parts.get(part).first(), k -> parts.get(k).track() == CONTENT).stream()
        .max(Comparator.comparingDouble(k -> score(parts.get(part), parts.get(k))));
  }

  /** Lets an attribution without a source have the likeliest one near it too. */
  private void share(List<Part> parts, int[] own, int group, List<List<Integer>> groups) {
    List<Part> contents = new ArrayList<>();
    for (int k = 0; k < own.length; k++) {
      if (own[k] == group && parts.get(k).track() == SOURCE) {
        return;
      }
      if (own[k] == group && parts.get(k).track() == CONTENT) {
        contents.add(parts.get(k));
      }
    }
    float best = SHARED;
    int shared = -1;
    for (int k : near(parts, contents.getFirst().first(), k -> parts.get(k).track() == SOURCE)) {
      for (Part content : contents) {
        float score = score(parts.get(k), content);
        if (score > best) {
          best = score;
          shared = k;
        }
      }
    }
    if (shared >= 0) {
      groups.get(shared).add(group);
    }
  }

  /** The places of the parts of a kind that begin nearest to a word. */
  private static List<Integer> near(List<Part> parts, int word, IntPredicate kind) {
    return IntStream.range(0, parts.size())
        .filter(kind)
        .boxed()
        .sorted(Comparator.comparingInt(k -> Math.abs(parts.get(k).first() - word)))
        .limit(NEAREST)
        .toList();
  }

  private float score(Part part, Part content) {
    return scorer.scores(child, part.first(), head, content.first())[0];
  }
}
