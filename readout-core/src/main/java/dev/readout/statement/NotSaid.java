package dev.readout.statement;

import dev.readout.clause.Clauses;
import dev.readout.clause.Table;
import dev.readout.clause.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Knows attributions that tell no saying: "seemed to smirk", "is expected to pass" of which nobody
 * is said to think it, "did not name a date", "asked about the visit, she ...". Words that stand
 * between quotation marks are somebody's in any case. Words in table {@code unsaid.txt}.
 * Thread-safe.
 */
final class NotSaid {
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
  private static final Map<String, Set<String>> WORDS = load();

  /** Each is one way of saying nothing. */
  private static final List<BiPredicate<Scene, Draft>> WAYS =
      List.of(
          NotSaid::nobody,
          NotSaid::ofItself,
          NotSaid::seeming,
          NotSaid::keptBack,
          NotSaid::unclaimed,
          NotSaid::neither,
          NotSaid::asked,
          NotSaid::noAccess);

  private NotSaid() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (var row : Table.rows(NotSaid.class, "unsaid.txt", 2)) {
      words.computeIfAbsent(row.get(0), k -> new HashSet<>()).addAll(Table.words(row.get(1)));
    }
    return words;
  }

  static boolean told(Scene scene, Draft draft) {
    return draft.content().stream().noneMatch(scene::marked)
        && WAYS.stream().anyMatch(way -> way.test(scene, draft));
  }

  /** "The vote is expected to pass", "found in the ruins": no word of who says so. */
  private static boolean nobody(Scene scene, Draft draft) {
    Tree tree = draft.tree();
    int cue = draft.cueNode();
    boolean active =
        tree != null
            && cue >= 0
            && tree.isVerb(cue)
            && !tree.marked(cue, "to")
            && !passive(tree, cue);
    // "reportedly" warns that it is somebody's word
    boolean hearsay = tree != null && cue >= 0 && tree.tag(cue).startsWith("RB");
    return draft.source().isEmpty() && !active && !hearsay;
  }

  /** "The war rages on": what is said is no more than who would say it. */
  private static boolean ofItself(Scene scene, Draft draft) {
    return !draft.content().isEmpty()
        && draft.content().stream()
            .allMatch(c -> draft.source().stream().anyMatch(s -> s.contains(c)));
  }

  /** "Asked about it, ...": a participle that is taken for the past. */
  private static boolean aside(Tree tree, int cue) {
    return tree.is(cue, "advcl") && tree.child(cue, "nsubj", "aux", "mark") < 0;
  }

  /** Also "found alive" without any word before it. */
  private static boolean passive(Tree tree, int cue) {
    return Clauses.passive(tree, cue) || tree.tag(cue).equals("VBN") && tree.child(cue, "aux") < 0;
  }

  /** "He appeared tired" is what the writer sees. */
  private static boolean seeming(Scene scene, Draft draft) {
    Tree tree = draft.tree();
    return tree != null && draft.cueNode() >= 0 && has("seeming", Deeds.lastVerb(tree, draft));
  }

  /** "Did not name a date", "has not threatened sanctions": only a clause or nothing is thought. */
  private static boolean keptBack(Scene scene, Draft draft) {
    Tree tree = draft.tree();
    int cue = draft.cueNode();
    return tree != null
        && cue >= 0
        && has("kept", tree.lemma(cue))
        && tree.children(cue).stream().anyMatch(c -> NOT.contains(tree.word(c)));
  }

  /** "No group has claimed responsibility", "neither government said when". */
  private static boolean unclaimed(Scene scene, Draft draft) {
    return draft.plainSpeech()
        && draft.tree() != null
        && Clauses.meansNobody(draft.tree(), draft.sourceNode());
  }

  /** "Would neither confirm nor deny" is an answer, and no word. */
  private static boolean neither(Scene scene, Draft draft) {
    Tree tree = draft.tree();
    int cue = draft.cueNode();
    return tree != null
        && cue >= 0
        && Set.of("confirm", "deny").contains(tree.lemma(cue))
        && tree.children(cue).stream().anyMatch(c -> tree.word(c).equals("neither"));
  }

  /** "Asked about the visit, she said ...": what was asked is not her word. */
  private static boolean asked(Scene scene, Draft draft) {
    Tree tree = draft.tree();
    int cue = draft.cueNode();
    return tree != null
        && cue >= 0
        && has("asked", tree.lemma(cue))
        && (passive(tree, cue) || aside(tree, cue))
        && Clauses.agent(tree, cue) < 0;
  }

  /** "Denied four ships access to its ports" denies no word. */
  private static boolean noAccess(Scene scene, Draft draft) {
    Tree tree = draft.tree();
    if (tree == null || draft.cueNode() < 0 || !tree.lemma(draft.cueNode()).equals("deny")) {
      return false;
    }
    return tree.children(draft.cueNode(), "obj").stream()
        .anyMatch(object -> has("withheld", tree.lemma(object)));
  }

  private static boolean has(String kind, String lemma) {
    return WORDS.getOrDefault(kind, Set.of()).contains(lemma);
  }
}
