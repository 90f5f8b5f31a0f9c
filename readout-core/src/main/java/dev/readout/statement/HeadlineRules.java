package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Tree;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way of headlines: {@code Peru expels envoy: foreign minister} and {@code Foreign minister:
 * Peru expels envoy}. Only lines of one sentence without a full stop are headlines.
 */
final class HeadlineRules {
  private static final int LONGEST_SOURCE = 6;
  private static final int LONGEST_LINE = 160;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private HeadlineRules() {}

  static Optional<Draft> read(Scene scene) {
    if (scene.trees().size() != 1 || scene.paragraph().span().length() > LONGEST_LINE) {
      return Optional.empty();
    }
    Tree tree = scene.trees().getFirst();
    int last = tree.size() - 1;
    if (last < 4 || ".!?".contains(tree.word(last))) {
      return Optional.empty();
    }
    for (int i = 1; i < last; i++) {
      if (tree.word(i).equals(":")) {
        Optional<Draft> behind = draft(tree, i, i + 1, last, 0, i - 1);
        return behind.isPresent() ? behind : draft(tree, i, 0, i - 1, i + 1, last);
      }
    }
    return Optional.empty();
  }

  /** A short phrase without a verb is who says the other side, which has one. */
  private static Optional<Draft> draft(
      Tree tree, int colon, int sourceFrom, int sourceTo, int from, int to) {
    boolean named = false;
    for (int i = sourceFrom; i <= sourceTo; i++) {
      if (tree.isVerb(i) || tree.is(i, "mark") || tree.tag(i).equals("CD")) {
        return Optional.empty();
      }
      named |= tree.isNoun(i);
    }
    boolean told = false;
    for (int i = from; i <= to; i++) {
      told |= FINITE.contains(tree.tag(i)) || tree.tag(i).equals("VB");
    }
    if (!named || !told || sourceTo - sourceFrom >= LONGEST_SOURCE) {
      return Optional.empty();
    }
    Span source = new Span(tree.token(sourceFrom).start(), tree.token(sourceTo).end());
    return Optional.of(
        new Draft(
            List.of(source),
            List.of(tree.token(colon).span()),
            List.of(new Span(tree.token(from).start(), tree.token(to).end())),
            tree,
            -1,
            tree.top(source)));
  }
}
