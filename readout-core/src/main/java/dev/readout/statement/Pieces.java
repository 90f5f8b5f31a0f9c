package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Tree;
import java.util.ArrayList;
import java.util.List;

/** Makes of nodes the pieces of text that they cover, in whole quotations. */
final class Pieces {
  /** A piece shorter than this between two others is a stray word of the cue's clause. */
  private static final int CLOSE = 3;

  private Pieces() {}

  /** The stretches that the nodes cover, in order, each with the quotation marks around it. */
  static List<Span> of(Scene scene, Tree tree, int cueNode, List<Integer> nodes) {
    Span cue = tree.token(cueNode).span();
    List<Span> spans = new ArrayList<>();
    int start = -1;
    int previous = -2;
    for (int node : nodes) {
      if (node != previous + 1 && start >= 0) {
        add(scene, tree, start, previous, cue, spans);
        start = -1;
      }
      if (start < 0) {
        start = node;
      }
      previous = node;
    }
    if (start >= 0) {
      add(scene, tree, start, previous, cue, spans);
    }
    return joined(scene.text(), spans);
  }

  private static void add(Scene scene, Tree tree, int first, int last, Span cue, List<Span> spans) {
    int from = first;
    int to = last;
    while (from <= to && stray(tree, from)) {
      from++;
    }
    while (to >= from && stray(tree, to)) {
      to--;
    }
    if (from <= to) {
      Span span = new Span(tree.token(from).start(), tree.token(to).end());
      spans.add(withMarks(scene, span, cue));
    }
  }

  private static boolean stray(Tree tree, int node) {
    return tree.is(node, "punct") || tree.tag(node).matches("[,.:`'\"-]+|HYPH|NFP");
  }

  /**
   * A quotation of which nearly all is in the span, or that begins or ends it, is taken whole: its
   * marks belong to what is said, and it may have begun in a sentence before.
   */
  static Span withMarks(Scene scene, Span span, Span cue) {
    Span wide = span;
    for (Quotations.Quotation quotation : scene.quotations()) {
      Span quoted = quotation.span();
      if (!quoted.overlaps(wide) || quoted.overlaps(cue)) {
        continue;
      }
      int shared = Math.min(quoted.end(), wide.end()) - Math.max(quoted.start(), wide.start());
      boolean touchesEnd = wide.end() >= quoted.end() - CLOSE && wide.start() > quoted.start();
      boolean mostly = shared * 2 > wide.length() || shared * 10 >= quoted.length() * 8;
      if (touchesEnd || mostly) {
        wide = wide.cover(quoted);
      }
    }
    return wide;
  }

  /** Pieces that overlap or that only white space parts become one. */
  static List<Span> joined(String text, List<Span> spans) {
    List<Span> out = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!out.isEmpty()
          && (span.start() <= out.getLast().end()
              || text.substring(out.getLast().end(), span.start()).isBlank())) {
        out.set(out.size() - 1, out.getLast().cover(span));
      } else {
        out.add(span);
      }
    }
    return out;
  }
}
