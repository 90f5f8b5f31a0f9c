package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.language.AttributionSpan;
import dev.readout.language.AttributionSpan.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Links the sources, cues and contents that the annotator marks: by its own groups where it gives
 * them, else by the parse (what hangs on the cue), then by nearness within the paragraph.
 */
final class MarkedAttributions {
  private final Scene scene;
  private final MarkedClauses marks;
  private final List<Span> sources;
  private final List<Span> cues;
  private final List<Span> contents;

  private MarkedAttributions(Scene scene) {
    this.scene = scene;
    this.marks = new MarkedClauses(scene);
    this.sources = spans(scene, Role.SOURCE);
    this.cues = spans(scene, Role.CUE);
    this.contents = spans(scene, Role.CONTENT);
  }

  private static List<Span> spans(Scene scene, Role role) {
    return scene.paragraph().paragraph().attributions().stream()
        .filter(a -> a.role() == role)
        .map(a -> scene.paragraph().toArticle(a.start(), a.end()))
        .distinct()
        .sorted()
        .toList();
  }

  static List<Draft> read(Scene scene) {
    if (scene.paragraph().paragraph().attributions().isEmpty()) {
      return List.of();
    }
    boolean numbered =
        scene.paragraph().paragraph().attributions().stream().anyMatch(a -> a.group() >= 0);
    MarkedAttributions marked = new MarkedAttributions(scene);
    return numbered ? marked.grouped() : marked.linked();
  }

  /** The parts that carry one number are one attribution; a source may serve another one too. */
  private List<Draft> grouped() {
    Map<Integer, List<AttributionSpan>> groups = new TreeMap<>();
    for (AttributionSpan part : scene.paragraph().paragraph().attributions()) {
      if (part.group() >= 0) {
        groups.computeIfAbsent(part.group(), g -> new ArrayList<>()).add(part);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (List<AttributionSpan> parts : groups.values()) {
      List<Span> content = of(parts, Role.CONTENT);
      if (!content.isEmpty()) {
        List<Span> cue = marks.oneClause(of(parts, Role.CUE), content);
        List<Span> source = marks.ownSource(cue, of(parts, Role.SOURCE), content);
        boolean within = toldWithin(cue, source, content);
        drafts.add(within ? draft(List.of(), content, List.of()) : draft(cue, content, source));
      }
    }
    drafts.sort(Comparator.comparingInt(Draft::start));
    return drafts;
  }

  /**
   * Whether source and cue stand in the content itself, and another verb tells it ("Peru and Chile
   * had discussed a treaty, the palace said"): then that verb is the cue.
   */
  private boolean toldWithin(List<Span> cue, List<Span> source, List<Span> content) {
    Span first = content.getFirst();
    boolean inside =
        content.size() == 1
            && !cue.isEmpty()
            && !source.isEmpty()
            && cue.stream().allMatch(first::contains)
            && source.stream().allMatch(first::contains);
    Tree tree = inside ? scene.treeAt(first.start()).orElse(null) : null;
    int verb = tree == null ? -1 : governor(tree, first);
    return tree != null && verb >= 0 && !first.overlaps(tree.token(verb).span());
  }

  private List<Span> of(List<AttributionSpan> parts, Role role) {
    List<Span> spans =
        parts.stream()
            .filter(p -> p.role() == role)
            .map(p -> scene.paragraph().toArticle(p.start(), p.end()))
            .toList();
    return Pieces.joined(scene.text(), spans);
  }

  private List<Draft> linked() {
    Map<Span, List<Span>> contentOf = new HashMap<>();
    List<Span> loose = new ArrayList<>();
    for (Span content : contents) {
      Optional<Span> cue = cueOf(content);
      if (cue.isPresent()) {
        contentOf.computeIfAbsent(cue.get(), c -> new ArrayList<>()).add(content);
      } else {
        loose.add(content);
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (Span cue : cues) {
      List<Span> content = contentOf.get(cue);
      if (content != null) {
        drafts.add(draft(List.of(cue), content, List.of()));
      }
    }
    for (Span content : loose) {
      drafts.add(draft(List.of(), List.of(content), List.of()));
    }
    drafts.sort(Comparator.comparingInt(Draft::start));
    return drafts;
  }

  /**
   * What the annotator left out is taken from the parse: the verb above the content, its subject.
   */
  private Draft draft(List<Span> cue, List<Span> content, List<Span> given) {
    Draft draft = marked(cue, content, given);
    Tree tree =
        draft.cueNode() >= 0 ? draft.tree() : scene.treeAt(content.getFirst().start()).orElse(null);
    if (tree == null || !draft.cue().isEmpty() && !draft.source().isEmpty()) {
      return draft;
    }
    int verb = draft.cueNode() >= 0 ? draft.cueNode() : governor(tree, content.getFirst());
    if (cue.isEmpty()
        && verb >= 0
        && MarkedClauses.elsewhere(tree, given)
        && saidHere(tree, verb, content)) {
      int speaker = tree.child(verb, "nsubj");
      Span word = tree.token(verb).span();
      List<Span> here = cues.stream().filter(c -> c.contains(word)).toList();
      return new Draft(
          List.of(Clauses.phrase(tree, speaker)),
          here.isEmpty() ? List.of(word) : here,
          content,
          tree,
          verb,
          speaker);
    }
    boolean apart = tree != draft.tree() && !draft.source().isEmpty();
    if (verb < 0 || apart || draft.covers(tree.token(verb).span())) {
      return draft;
    }
    int subject =
        Clauses.passive(tree, verb) ? Clauses.agent(tree, verb) : Clauses.subject(tree, verb);
    Span phrase = subject < 0 ? null : Clauses.phrase(tree, subject);
    boolean outside = phrase != null && content.stream().noneMatch(phrase::overlaps);
    List<Span> source = draft.source().isEmpty() && outside ? List.of(phrase) : draft.source();
    int sourceNode = draft.source().isEmpty() && outside ? subject : draft.sourceNode();
    List<Span> words = draft.cue().isEmpty() ? List.of(tree.token(verb).span()) : draft.cue();
    return new Draft(source, words, content, tree, verb, sourceNode);
  }

  /** A verb of saying outside the content whose own subject is no part of it either. */
  private static boolean saidHere(Tree tree, int verb, List<Span> content) {
    int subject = tree.child(verb, "nsubj");
    return subject >= 0
        && !Clauses.passive(tree, verb)
        && content.stream()
            .noneMatch(
                c ->
                    c.overlaps(tree.token(verb).span())
                        || c.overlaps(Clauses.phrase(tree, subject)));
  }

  /**
   * The verb of the table of cues that a content hangs on, or that hangs on it behind it ("...,"
   * the source said); -1 where there is none.
   */
  private static int governor(Tree tree, Span content) {
    int top = tree.top(content);
    int head = top < 0 ? -1 : tree.head(top);
    if (head >= 0 && cueVerb(tree, head)) {
      return head;
    }
    return top < 0
        ? -1
        : tree.children(top, "parataxis", "advcl").stream()
            .filter(c -> tree.token(c).start() >= content.end() && cueVerb(tree, c))
            .filter(c -> tree.child(c, "nsubj") >= 0)
            .findFirst()
            .orElse(-1);
  }

  private static boolean cueVerb(Tree tree, int node) {
    return tree.isVerb(node) && !Cues.standard().of(tree, node).isEmpty();
  }

  private Draft marked(List<Span> cue, List<Span> content, List<Span> given) {
    Span anchor = cue.isEmpty() ? content.getFirst() : cue.getFirst();
    Tree tree = scene.treeAt(anchor.start()).orElse(null);
    int cueNode = tree == null || cue.isEmpty() ? -1 : MarkedClauses.verbIn(tree, anchor);
    Optional<Span> source =
        given.isEmpty() ? sourceOf(anchor, tree, cueNode, content) : Optional.of(given.getFirst());
    Tree sourceTree = source.flatMap(s -> scene.treeAt(s.start())).orElse(tree);
    int sourceNode = source.isPresent() && sourceTree != null ? sourceTree.top(source.get()) : -1;
    // the cue's circumstances are read in the cue's sentence, the speaker in the source's
    boolean apart = tree != null && sourceTree != tree;
    return new Draft(
        given.isEmpty() ? source.map(List::of).orElse(List.of()) : given,
        cue,
        content,
        apart ? sourceTree : tree,
        apart ? -1 : cueNode,
        sourceNode);
  }

  /** The cue that a content hangs on. */
  private Optional<Span> cueOf(Span content) {
    return cues.stream()
        .filter(c -> !content.contains(c) || nestedOnly(content, c))
        .min(
            Comparator.comparingInt((Span c) -> marks.distance(c, content))
                .thenComparingInt(Span::start))
        .filter(c -> marks.distance(c, content) < 400);
  }

  private static boolean nestedOnly(Span content, Span cue) {
    return !content.overlaps(cue);
  }

  private Optional<Span> sourceOf(
      Span anchor, @org.jspecify.annotations.Nullable Tree tree, int cueNode, List<Span> content) {
    if (tree != null && cueNode >= 0) {
      int subject =
          Clauses.passive(tree, cueNode)
              ? Clauses.agent(tree, cueNode)
              : Clauses.subject(tree, cueNode);
      int own = tree.child(cueNode, "nsubj");
      for (int node : new int[] {own, subject}) {
        if (node >= 0) {
          Span word = tree.token(node).span();
          Optional<Span> marked = sources.stream().filter(s -> s.overlaps(word)).findFirst();
          if (marked.isPresent()) {
            return marked;
          }
        }
      }
    }
    return sources.stream()
        .filter(s -> content.stream().noneMatch(c -> c.contains(s)))
        .filter(s -> tree == null || cueNode < 0 || MarkedClauses.mayBeSayer(tree, cueNode, s))
        .min(Comparator.comparingInt(s -> sourceDistance(s, anchor, content)))
        .filter(s -> sourceDistance(s, anchor, content) < 300);
  }

  private int sourceDistance(Span source, Span anchor, List<Span> content) {
    int gap = Math.max(0, Math.max(anchor.start() - source.end(), source.start() - anchor.end()));
    boolean sameSentence =
        scene.treeAt(anchor.start()).map(t -> t.sentence().span().contains(source)).orElse(false);
    boolean behindContent =
        content.stream().anyMatch(c -> source.start() < c.start() && c.end() <= anchor.start());
    return gap + (sameSentence ? 0 : 120) + (behindContent ? 40 : 0);
  }
}
