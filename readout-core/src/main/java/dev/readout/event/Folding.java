package dev.readout.event;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes one telling of words of a sentence that tell one event between them: "killed 12 and wounded
 * 30", "the attack killed 12", "talks, mediated by Oman", "hosted the talks". Stateless.
 */
final class Folding {
  private static final Set<String> HARM = Set.of("kill", "wound", "injure", "maim");

  /** Nouns that tell an attack by who makes it. */
  private static final Set<String> ATTACKERS = Set.of("bomber");

  private static final Set<String> GATHERING =
      Set.of("host", "mediate", "broker", "attend", "join", "chair", "arrange", "sponsor");

  private Folding() {}

  /** Whether a verb tells of a gathering that its object names: the gathering is the event. */
  static boolean gathers(Tree tree, int node) {
    return GATHERING.contains(tree.lemma(node));
  }

  static List<Telling> folded(List<Telling> tellings) {
    List<Telling> out = new ArrayList<>(tellings);
    for (Telling telling : tellings) {
      Telling host = hostOf(telling, out);
      int at = host == null ? -1 : out.indexOf(host);
      if (host != null && at >= 0 && out.remove(telling)) {
        at = out.indexOf(host);
        out.set(at, joined(host, telling));
      }
    }
    return out;
  }

  /** The telling that another one only goes on with, or null. */
  private static @Nullable Telling hostOf(Telling telling, List<Telling> all) {
    Tree tree = telling.tree();
    if (telling.pattern().noun()) {
      return again(telling, all);
    }
    String lemma = tree.lemma(telling.node());
    if (HARM.contains(lemma)) {
      boolean joined = tree.is(telling.node(), "conj") && tree.child(telling.node(), "nsubj") < 0;
      Telling first = joined ? at(all, tree.head(telling.node())) : null;
      if (first != null && HARM.contains(tree.lemma(first.node()))) {
        return first;
      }
      Telling cause = clause(tree, telling.node(), all);
      if (cause != null) {
        return cause;
      }
      int doer =
          Clauses.passive(tree, telling.node())
              ? Clauses.agent(tree, telling.node())
              : Clauses.subject(tree, telling.node());
      Telling deed = at(all, doer);
      boolean assault = deed != null && deed.pattern().type() == EventType.ASSAULT;
      return assault && deed != null && deed.pattern().noun() ? deed : null;
    }
    Telling talks =
        GATHERING.contains(lemma) ? at(all, Clauses.object(tree, telling.node())) : null;
    boolean consult = talks != null && talks.pattern().type() == EventType.CONSULT;
    return consult && talks != null && talks.pattern().noun() ? talks : null;
  }

  /** "Dozens were killed when a bomber attacked": the clause that tells how. */
  private static @Nullable Telling clause(Tree tree, int harm, List<Telling> all) {
    if (!Clauses.passive(tree, harm) || Clauses.agent(tree, harm) >= 0) {
      return null;
    }
    return tree.children(harm, "advcl").stream()
        .filter(c -> c > harm && tree.marked(c, "when", "as", "after"))
        .map(c -> at(all, c))
        .filter(t -> t != null && t.pattern().type() == EventType.ASSAULT)
        .findFirst()
        .orElse(null);
  }

  /** "killed six in a blast": the verb of the same kind that the noun hangs on. */
  private static @Nullable Telling again(Telling telling, List<Telling> all) {
    Tree tree = telling.tree();
    int head = tree.head(telling.node());
    Telling does = tree.is(telling.node(), "nsubj") ? at(all, head) : null;
    if (does != null && ATTACKERS.contains(tree.lemma(telling.node()))) {
      return does.pattern().type() == EventType.ASSAULT ? does : null;
    }
    boolean inside =
        tree.is(telling.node(), "obl") && tree.preposition(telling.node()).equals("in");
    Telling deed = inside && head == telling.host() ? at(all, head) : null;
    return deed != null && deed.pattern().type() == EventType.ASSAULT ? deed : null;
  }

  private static @Nullable Telling at(List<Telling> all, int node) {
    return all.stream().filter(t -> t.node() == node).findFirst().orElse(null);
  }

  private static Telling joined(Telling host, Telling telling) {
    Span word = telling.trigger();
    if (telling.pattern().type() == EventType.CONSULT) {
      Participant.Role role =
          switch (telling.tree().lemma(telling.node())) {
            case "host", "chair" -> Participant.Role.HOST;
            case "attend", "join" -> Participant.Role.PARTICIPANT;
            default -> Participant.Role.MEDIATOR;
          };
      return host.with(
          word,
          List.of(),
          telling.sources().stream().map(s -> new Telling.Further(role, s)).toList(),
          host.host() == host.node() ? telling.node() : host.host());
    }
    if (telling.pattern().noun()) {
      Telling told = host.with(word, List.of(), List.of(), host.host());
      return host.pattern().mode() == null ? told.finer(telling.pattern()) : told;
    }
    List<Integer> suffering =
        host.pattern().noun() && !host.targets().isEmpty() ? List.of() : telling.targets();
    return host.with(word, suffering, List.of(), host.host());
  }
}
