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
  private final List<Span> sources;
  private final List<Span> cues;
  private final List<Span> contents;

  private MarkedAttributions(Scene scene) {
    this.scene = scene;
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
        List<Span> cue = oneClause(of(parts, Role.CUE), content);
        drafts.add(draft(cue, content, ownSource(cue, of(parts, Role.SOURCE), content)));
      }
    }
    drafts.sort(Comparator.comparingInt(Draft::start));
    return drafts;
  }

  /**
   * Of cues that stand in clauses of their own ("condemned the drill and said") the one that the
   * content hangs on, else the nearest.
   */
  private List<Span> oneClause(List<Span> cues, List<Span> content) {
    List<Span> verbs = cues.stream().filter(c -> finite(c) >= 0).toList();
    if (verbs.size() < 2) {
      return cues;
    }
    return List.of(
        verbs.stream()
            .min(
                Comparator.comparingInt((Span c) -> distance(c, content.getFirst()))
                    .thenComparingInt(Span::start))
            .orElse(verbs.getFirst()));
  }

  /** The finite verb of a cue; -1 where it has none. */
  private int finite(Span cue) {
    Tree tree = scene.treeAt(cue.start()).orElse(null);
    int verb = tree == null ? -1 : verbIn(tree, cue);
    return verb >= 0 && tree != null && tree.isVerb(verb) && !tree.tag(verb).equals("VB")
        ? verb
        : -1;
  }

  /**
   * The source that the annotator gives, unless the cue's verb has a subject of its own beside it:
   * then that one of the sources, or the subject itself where the source stands in another
   * sentence.
   */
  private List<Span> ownSource(List<Span> cue, List<Span> given, List<Span> content) {
    int verb = cue.isEmpty() ? -1 : finite(cue.getFirst());
    Tree tree = verb < 0 ? null : scene.treeAt(cue.getFirst().start()).orElse(null);
    int own = tree == null ? -1 : tree.child(verb, "nsubj");
    boolean joined = tree != null && own < 0 && tree.is(verb, "conj");
    int subject = tree != null && joined ? Clauses.subject(tree, verb) : own;
    if (tree != null && verb >= 0 && Clauses.passive(tree, verb)) {
      // "the vote is expected": nobody of another sentence expects it
      return given.stream().filter(g -> tree.sentence().span().contains(g)).toList();
    }
    if (tree == null || subject < 0) {
      return given;
    }
    Span word = tree.token(subject).span();
    List<Span> marked = given.stream().filter(g -> g.overlaps(word)).toList();
    if (!marked.isEmpty()) {
      return given.size() > 1 ? marked : given;
    }
    Span phrase = Clauses.phrase(tree, subject);
    boolean apart = content.stream().noneMatch(phrase::overlaps);
    boolean relative = tree.tag(subject).equals("WP") || tree.tag(subject).equals("WDT");
    boolean others = elsewhere(tree, given) || own >= 0 && subjects(tree, given, verb);
    return others && apart && !relative ? List.of(phrase) : given;
  }

  /**
   * Whether all sources given are subjects of other verbs ("Peru said ... and Chile denied ...").
   */
  private static boolean subjects(Tree tree, List<Span> given, int verb) {
    return !given.isEmpty()
        && given.stream()
            .map(tree::top)
            .allMatch(
                top ->
                    top >= 0
                        && tree.is(top, "nsubj")
                        && tree.head(top) >= 0
                        && tree.is(verb, "conj")
                        && tree.head(verb) == tree.head(top));
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
    if (cue.isEmpty() && verb >= 0 && elsewhere(tree, given) && saidHere(tree, verb, content)) {
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

  private static boolean elsewhere(Tree tree, List<Span> given) {
    return given.stream().noneMatch(g -> tree.sentence().span().contains(g));
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
    int cueNode = tree == null || cue.isEmpty() ? -1 : verbIn(tree, anchor);
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

  private static int verbIn(Tree tree, Span cue) {
    int top = tree.top(cue);
    for (int i = 0; i < tree.size(); i++) {
      if (cue.contains(tree.token(i).span()) && tree.isVerb(i) && !tree.is(i, "aux", "aux:pass")) {
        return i;
      }
    }
    return top;
  }

  /** The cue that a content hangs on. */
  private Optional<Span> cueOf(Span content) {
    return cues.stream()
        .filter(c -> !content.contains(c) || nestedOnly(content, c))
        .min(
            Comparator.comparingInt((Span c) -> distance(c, content)).thenComparingInt(Span::start))
        .filter(c -> distance(c, content) < 400);
  }

  private static boolean nestedOnly(Span content, Span cue) {
    return !content.overlaps(cue);
  }

  /** Characters between, with a fine for another sentence and a bonus for a link in the parse. */
  private int distance(Span cue, Span content) {
    int gap = Math.max(0, Math.max(content.start() - cue.end(), cue.start() - content.end()));
    Tree tree = scene.treeAt(cue.start()).orElse(null);
    if (tree == null) {
      return gap;
    }
    Span sentence = tree.sentence().span();
    if (!sentence.overlaps(content)) {
      return gap + 150;
    }
    int cueNode = verbIn(tree, cue);
    int top = tree.top(content);
    boolean linked =
        cueNode >= 0
            && top >= 0
            && (tree.head(top) == cueNode || tree.head(cueNode) == top || tree.below(top, cueNode));
    return linked ? gap / 4 : gap + 20;
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
