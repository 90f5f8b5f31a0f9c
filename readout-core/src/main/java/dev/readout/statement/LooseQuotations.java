package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations that no cue governs to their speaker: the sentence after {@code "...," he
 * said.}, a paragraph that is one quotation, and a quotation followed by a bare name.
 */
final class LooseQuotations {
  /** Shorter ones are words put in marks, not speech. */
  private static final int SPEECH = 25;

  private LooseQuotations() {}

  static List<Draft> attach(Scene scene, List<Draft> drafts, @Nullable Draft before) {
    List<Draft> all = new ArrayList<>(drafts);
    for (Quotations.Quotation quotation : scene.quotations()) {
      Span span = quotation.span();
      if (span.length() < SPEECH || all.stream().anyMatch(d -> meets(d, span))) {
        continue;
      }
      Optional<Draft> bare = bareName(scene, span);
      if (bare.isPresent()) {
        all.add(bare.get());
        continue;
      }
      if (!standsAlone(scene, span)) {
        continue;
      }
      int host = speechBefore(all, span);
      if (host >= 0) {
        List<Span> content = new ArrayList<>(all.get(host).content());
        content.add(span);
        all.set(host, all.get(host).withContent(Pieces.joined(scene.text(), content)));
      } else if (before != null && span.start() <= scene.paragraph().span().start() + 2) {
        all.add(
            new Draft(
                before.source(), List.of(), List.of(span), before.tree(), -1, before.sourceNode()));
      }
    }
    all.sort(Comparator.comparingInt(Draft::start));
    return all;
  }

  private static boolean meets(Draft draft, Span span) {
    return draft.content().stream().anyMatch(c -> c.overlaps(span));
  }

  /** The last attribution before a quotation whose content holds a quotation too. */
  private static int speechBefore(List<Draft> drafts, Span span) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.start() < span.start() && !draft.content().isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** Whole sentences, not words within somebody's sentence. */
  private static boolean standsAlone(Scene scene, Span span) {
    int start = span.start();
    while (start > scene.paragraph().span().start()
        && Character.isWhitespace(scene.text().charAt(start - 1))) {
      start--;
    }
    return start == scene.paragraph().span().start()
        || ".!?\u201D\"".indexOf(scene.text().charAt(start - 1)) >= 0;
  }

  /** {@code "...," Ana Petrov, a teacher.} without a verb of saying. */
  private static Optional<Draft> bareName(Scene scene, Span span) {
    Optional<Tree> tree = scene.treeAt(Math.max(span.start(), span.end() - 2));
    if (tree.isEmpty()) {
      return Optional.empty();
    }
    Tree sentence = tree.get();
    List<Integer> after = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).start() >= span.end() && !sentence.is(i, "punct")) {
        after.add(i);
      }
    }
    boolean verbless =
        after.stream().noneMatch(i -> Set.of("VBD", "VBZ", "VBP", "MD").contains(sentence.tag(i)));
    if (after.isEmpty() || after.size() > 25 || !verbless) {
      return Optional.empty();
    }
    int noun = after.stream().filter(sentence::isNoun).findFirst().orElse(-1);
    if (noun < 0 || noun > after.getFirst() + 3) {
      return Optional.empty();
    }
    while (noun + 1 < sentence.size()
        && sentence.is(noun, "compound")
        && sentence.isNoun(noun + 1)) {
      noun++;
    }
    Span phrase = Clauses.phrase(sentence, noun);
    Span source = phrase.start() < span.end() ? sentence.token(noun).span() : phrase;
    return Optional.of(new Draft(List.of(source), List.of(), List.of(span), sentence, noun, noun));
  }
}
