package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Speech whose speaker stands outside of its paragraph or before a colon: a transcript's {@code
 * SMITH: We will.}, a paragraph that a sentence before it announces with a colon, a quotation that
 * goes on in the next paragraph.
 */
final class SpeakerTurns {
  private static final Pattern TURN =
      Pattern.compile(
          "[\"“'‘]{0,2}((?:[A-Z][A-Z.'’-]+|(?:Mr|Ms|Mrs|Sen|Gov)\\.)(?:"
              + " [A-Z][A-Z.'’-]+){0,3}):\\s+(?=\\S)");
  private static final int LONG_ENOUGH = 20;

  private SpeakerTurns() {}

  /** {@code SMITH: We will.}: the whole of the paragraph behind the colon. */
  static Optional<Draft> transcript(Scene scene) {
    Span paragraph = scene.paragraph().span();
    Matcher matcher = TURN.matcher(scene.text()).region(paragraph.start(), paragraph.end());
    if (!matcher.lookingAt() || paragraph.end() - matcher.end() < 2) {
      return Optional.empty();
    }
    Span source = new Span(matcher.start(1), matcher.end(1));
    Span colon = new Span(matcher.end(1), matcher.end(1) + 1);
    Tree tree = scene.treeAt(source.start()).orElse(null);
    return Optional.of(
        new Draft(
            List.of(source),
            List.of(colon),
            List.of(new Span(matcher.end(), paragraph.end())),
            tree,
            -1,
            tree == null ? -1 : tree.top(source)));
  }

  /**
   * Gives the first attribution of a paragraph its source where it has none: from the sentence that
   * ends in a colon before it, or from the quotation that this one goes on.
   */
  static List<Draft> continued(
      Scene scene, List<Draft> drafts, @Nullable Scene sceneBefore, @Nullable Draft before) {
    if (drafts.isEmpty() || !drafts.getFirst().source().isEmpty() || sceneBefore == null) {
      return drafts;
    }
    Draft first = drafts.getFirst();
    Span paragraph = scene.paragraph().span();
    boolean opens =
        first.cue().isEmpty()
            && !first.content().isEmpty()
            && first.content().getFirst().start() <= paragraph.start() + 2
            && paragraph.length() > LONG_ENOUGH;
    Draft host = opens ? announced(sceneBefore, before) : null;
    if (host == null) {
      return drafts;
    }
    List<Draft> out = new ArrayList<>(drafts);
    out.set(
        0,
        new Draft(
            host.source(),
            host.cue(),
            first.content(),
            host.tree(),
            host.cueNode(),
            host.sourceNode()));
    return out;
  }

  private static @Nullable Draft announced(Scene scene, @Nullable Draft before) {
    boolean colon = scene.text().startsWith(":", scene.paragraph().span().end() - 1);
    if (!colon) {
      boolean quoted = before != null && before.content().stream().anyMatch(scene::marked);
      return quoted && before != null
          ? new Draft(before.source(), List.of(), List.of(), before.tree(), -1, before.sourceNode())
          : null;
    }
    if (scene.trees().isEmpty()) {
      return null;
    }
    Tree last = scene.trees().getLast();
    for (int i = last.size() - 1; i >= 0; i--) {
      int subject =
          last.isVerb(i) && !Cues.standard().of(last, i).isEmpty() ? Clauses.subject(last, i) : -1;
      if (subject >= 0) {
        return new Draft(
            List.of(Clauses.phrase(last, subject)),
            List.of(last.token(i).span()),
            List.of(),
            last,
            i,
            subject);
      }
    }
    return null;
  }
}
