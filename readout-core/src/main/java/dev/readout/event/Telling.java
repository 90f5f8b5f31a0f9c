package dev.readout.event;

import dev.readout.article.Span;
import dev.readout.clause.Tree;
import dev.readout.language.EventSense;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One place in the text that tells an event, before names, times and statements are attached.
 *
 * @param host the verb that lends an event noun its subject and circumstances; the node itself for
 *     a verb
 * @param further parties in a role of their own: who hosts, who mediates, who attends
 * @param triggers the words that tell it; the first is the node's own
 */
record Telling(
    Tree tree,
    int node,
    int host,
    Pattern pattern,
    List<Integer> sources,
    List<Integer> targets,
    List<Further> further,
    List<Span> triggers,
    EventStatus status) {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  /** A party whose role the pattern does not give. */
  record Further(Participant.Role role, int node) {}

  Telling {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    further = List.copyOf(further);
    triggers = List.copyOf(triggers);
  }

  /** What the annotator makes of the word; null where it says nothing. */
  @Nullable EventSense sense() {
    return tree.token(node).event();
  }

  Span trigger() {
    return triggers.getFirst();
  }

  /** "the attack", "this meeting" without parties of its own: told before. */
  boolean backward() {
    boolean alone = sources.isEmpty() && targets.isEmpty() || triggers.size() > 1;
    return pattern.noun()
        && alone
        && tree.children(node, "det").stream().anyMatch(c -> DEFINITE.contains(tree.word(c)));
  }

  /** "His meeting", "the summit of the king": a certain meeting, told by one of its parties. */
  boolean half() {
    boolean owned = tree.child(node, "nmod:poss") >= 0;
    boolean certain =
        tree.children(node, "det").stream().anyMatch(c -> DEFINITE.contains(tree.word(c)));
    return pattern.noun()
        && pattern.type() == EventType.CONSULT
        && (owned || certain)
        && sources.size() + targets.size() + further.size() == 1;
  }

  /** The same event in the mode of another pattern of its type. */
  Telling finer(Pattern other) {
    Pattern finer =
        new Pattern(
            pattern.noun(),
            pattern.needs(),
            pattern.type(),
            other.mode(),
            other.cameo(),
            pattern.targets());
    return new Telling(tree, node, host, finer, sources, targets, further, triggers, status);
  }

  /** The same event, told by one more word, with what that word adds. */
  Telling with(Span trigger, List<Integer> moreTargets, List<Further> moreFurther, int newHost) {
    List<Span> words = new ArrayList<>(triggers);
    words.add(trigger);
    List<Integer> suffering = new ArrayList<>(targets);
    moreTargets.stream().filter(t -> !suffering.contains(t)).forEach(suffering::add);
    List<Further> others = new ArrayList<>(further);
    moreFurther.stream().filter(f -> !others.contains(f)).forEach(others::add);
    return new Telling(tree, node, newHost, pattern, sources, suffering, others, words, status);
  }
}
