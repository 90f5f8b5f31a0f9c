package dev.readout.model;

import dev.readout.language.EventSense;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the network's scores mean: labels, and the small layers outside of it. Thread-safe. */
final class Decisions {
  private final List<String> tags;
  private final List<String> relations;
  private final List<String> names;
  private final PairScorer relation;
  private final PairScorer link;
  private final RoleTracks roles;
  private final FactualityScale factuality;
  private final int root;

  Decisions(Encoder encoder) {
    tags = encoder.labels("tags");
    relations = encoder.labels("relations");
    names = encoder.labels("names");
    Scores fixed =
        encoder.constants(
            Set.of("relation_weight", "relation_bias", "link_weight", "link_bias", "crf"));
    relation = new PairScorer(fixed.all("relation_weight"), fixed.all("relation_bias"));
    link = new PairScorer(fixed.all("link_weight"), fixed.all("link_bias"));
    roles = new RoleTracks(fixed.all("crf"));
    factuality = new FactualityScale(encoder.labels("factuality"));
    root = relations.indexOf("root");
  }

  List<String> names() {
    return names;
  }

  int nameLabels() {
    return names.size();
  }

  PairScorer link() {
    return link;
  }

  RoleTracks roles() {
    return roles;
  }

  boolean beginsSentence(Scores scores, int word) {
    float[] boundary = scores.all("boundary");
    return boundary[2 * word + 1] > boundary[2 * word];
  }

  String tag(Scores scores, int word) {
    return tags.get(scores.whole("tag", word));
  }

  /** Heads of a sentence's words, counted from its first; the root is its own head. */
  int[] heads(Scores scores, int start, int end) {
    float[] arcs = scores.all("arc");
    float[] roots = scores.all("root");
    int width = roots.length;
    List<float[]> rows = new ArrayList<>();
    for (int i = start; i < end; i++) {
      float[] row = new float[end - start];
      System.arraycopy(arcs, i * width + start, row, 0, row.length);
      row[i - start] = roots[i];
      rows.add(row);
    }
    return DependencyTree.heads(rows.toArray(float[][]::new));
  }

  String relation(Scores scores, int child, int head) {
    float[] found =
        relation.scores(scores.all("relation_child"), child, scores.all("relation_head"), head);
    int best = root == 0 ? 1 : 0;
    for (int label = 0; label < found.length; label++) {
      if (label != root && found[label] > found[best]) {
        best = label;
      }
    }
    return relations.get(best);
  }

  /** What the word is as an event; null where it is surely none. */
  @Nullable EventSense event(Scores scores, int word) {
    return factuality.read(scores.all("event"), word);
  }
}
