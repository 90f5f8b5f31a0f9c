package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Tree;
import dev.readout.language.Language;
import dev.readout.name.Names;
import dev.readout.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads who said what: the attributions that the annotator marks, linked source to cue to content,
 * and, where it marks none, constructions of cue verbs, "according to" and quotations. What is said
 * in a quotation that runs on over sentences and paragraphs is one content in pieces.
 *
 * <p>Refuses nothing: unbalanced marks and broken parses give fewer statements. Pure and
 * thread-safe.
 */
public final class StatementReader {
  private static final StatementReader STANDARD = new StatementReader();
  private static final double ALL_QUOTED = 0.97;

  private StatementReader() {}

  public static StatementReader standard() {
    return STANDARD;
  }

  /** All statements in the order of the text, with ids {@code s1, s2, ...}. */
  public List<Statement> read(Language language, Names names, List<TimeExpression> times) {
    String text = language.article().text();
    Actors actors = new Actors(names, text);
    Speakers speakers = new Speakers(actors);
    List<Draft> drafts = new ArrayList<>();
    List<Quotations.Quotation> quotations = new ArrayList<>();
    Draft previous = null;
    Scene sceneBefore = null;
    for (Language.Placed paragraph : language.paragraphs()) {
      Scene scene = Scene.of(text, paragraph);
      quotations.addAll(scene.quotations());
      List<Draft> found =
          SpeakerTurns.continued(scene, paragraph(scene, previous), sceneBefore, previous);
      drafts.addAll(found);
      previous = last(found);
      sceneBefore = scene;
    }
    return numbered(actors, drafts, quotations, speakers, times);
  }

  /** The last attribution that is not told within another one's content. */
  private static @Nullable Draft last(List<Draft> drafts) {
    return drafts.reversed().stream()
        .filter(
            d ->
                d.cue().isEmpty()
                    || drafts.stream().noneMatch(o -> !o.equals(d) && o.covers(d.cue().getFirst())))
        .findFirst()
        .orElse(drafts.isEmpty() ? null : drafts.getLast());
  }

  private static List<Draft> paragraph(Scene scene, @Nullable Draft before) {
    Optional<Draft> turn = SpeakerTurns.transcript(scene);
    if (turn.isPresent()) {
      return List.of(turn.get());
    }
    List<Draft> found = new ArrayList<>(MarkedAttributions.read(scene));
    boolean marked = !found.isEmpty();
    for (Draft rule : AttributionRules.read(scene)) {
      boolean wanted = !marked || Besides.worthTelling(scene, rule, found);
      if (wanted && found.stream().noneMatch(d -> same(d, rule))) {
        found.add(rule);
      }
    }
    found.removeIf(Draft::withholds);
    found.removeIf(Draft::empty);
    found.removeIf(d -> Deeds.told(scene, d));
    found.removeIf(d -> NotSaid.told(scene, d));
    found.removeIf(d -> d.cue().isEmpty() && d.content().stream().noneMatch(scene::marked));
    for (Tree tree : scene.trees()) {
      for (int i = 0; i < tree.size(); i++) {
        SilenceRules.at(tree, i)
            .filter(silence -> found.stream().noneMatch(d -> meet(d.cue(), silence.cue())))
            .ifPresent(found::add);
      }
    }
    List<Draft> all = CitedSources.with(scene, found);
    if (all.isEmpty()) {
      HeadlineRules.read(scene).ifPresent(all::add);
    }
    all.sort(Comparator.comparingInt(Draft::start));
    return LooseQuotations.attach(scene, all, before);
  }

  /** Two readings of one act of saying: the cues meet, or one says what the other says. */
  private static boolean same(Draft a, Draft b) {
    return meet(a.cue(), b.cue()) || !a.content().isEmpty() && a.content().equals(b.content());
  }

  private static boolean meet(List<Span> a, List<Span> b) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(x::overlaps));
  }

  private static List<Statement> numbered(
      Actors actors,
      List<Draft> drafts,
      List<Quotations.Quotation> quotations,
      Speakers speakers,
      List<TimeExpression> times) {
    String text = actors.text();
    Map<Integer, String> ids = new TreeMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      ids.put(i, "s" + (i + 1));
    }
    List<Statement> statements = new ArrayList<>();
    List<Speakers.Found> found =
        RunningSpeakers.with(actors, drafts, drafts.stream().map(speakers::of).toList());
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      int outer = holder(drafts, i);
      Speakers.Found speaker =
          outer >= 0 && Speakers.ofOneself(draft) ? found.get(outer) : found.get(i);
      statements.add(
          new Statement(
              "s" + (i + 1),
              kind(text, draft, quotations),
              draft.source(),
              draft.cue(),
              draft.content(),
              speaker.speaker(),
              Circumstances.channel(draft, text),
              SilenceRules.silent(draft) ? null : Circumstances.audience(draft, text),
              Circumstances.time(draft, times),
              outer < 0 ? null : ids.get(outer),
              Circumstances.strength(draft),
              speaker.unresolved(),
              Voices.marks(draft, actors, speaker.speaker() != null)));
    }
    return statements;
  }

  private static Statement.Kind kind(
      String text, Draft draft, List<Quotations.Quotation> quotations) {
    double share = Quotations.share(text, draft.content(), quotations);
    return share >= ALL_QUOTED
        ? Statement.Kind.DIRECT
        : share > 0 ? Statement.Kind.MIXED : Statement.Kind.INDIRECT;
  }

  /** The smallest other statement whose content holds this one's cue, or -1. */
  private static int holder(List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    if (draft.cue().isEmpty()) {
      return -1;
    }
    int best = reporting(drafts, index);
    if (best >= 0) {
      return best;
    }
    int length = Integer.MAX_VALUE;
    for (int i = 0; i < drafts.size(); i++) {
      Draft other = drafts.get(i);
      int size = other.content().stream().mapToInt(Span::length).sum();
      if (i != index && other.covers(draft.cue().getFirst()) && size < length) {
        best = i;
        length = size;
      }
    }
    return best;
  }

  /** The statement that cites this one: same content, and its cue is the verb above "citing". */
  private static int reporting(List<Draft> drafts, int index) {
    Draft draft = drafts.get(index);
    Tree tree = draft.tree();
    for (int i = 0; tree != null && draft.cueNode() >= 0 && i < drafts.size(); i++) {
      Draft other = drafts.get(i);
      boolean above = other.tree() == tree && other.cueNode() == tree.head(draft.cueNode());
      if (i != index && above && other.content().equals(draft.content())) {
        return i;
      }
    }
    return -1;
  }
}
