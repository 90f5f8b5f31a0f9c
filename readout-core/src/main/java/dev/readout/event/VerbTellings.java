package dev.readout.event;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one verb, or adjective with a copula, as the telling of an event. */
final class VerbTellings {
  private static final Set<EventStatus> OPEN =
      Set.of(EventStatus.HYPOTHETICAL, EventStatus.PLANNED);

  private static final Set<String> STATES = Set.of("remain", "stay", "feel", "seem", "look");

  private static final String CALLED_OFF = "125";

  private final Lexicon lexicon = Lexicon.standard();
  private final StatusRules rules = new StatusRules();
  private final Bystanders bystanders = Bystanders.standard();
  private final Actors actors;
  private final Places places;
  private final Targets others;

  VerbTellings(Actors actors, Places places) {
    this.actors = actors;
    this.places = places;
    this.others = new Targets(places);
  }

  /** The event that a verb tells; objects that only name its kind are put into {@code taken}. */
  Optional<Telling> of(Tree tree, int node, Set<Integer> taken) {
    boolean adjective = tree.tag(node).startsWith("JJ") && tree.child(node, "cop", "nsubj") >= 0;
    if (!tree.isVerb(node) && !adjective
        || tree.is(node, "amod", "compound", "aux", "cop", "case")) {
      return Optional.empty();
    }
    int particle = tree.child(node, "compound:prt");
    Pattern pattern = row(tree, node, particle).orElse(null);
    if (pattern == null || pattern.type() == null || unwanted(tree, node, pattern)) {
      return Optional.empty();
    }
    boolean passive = Clauses.passive(tree, node);
    int subject = passive ? Clauses.agent(tree, node) : Clauses.subject(tree, node);
    if (subject < 0 && !passive) {
      subject = nameBefore(tree, node);
    }
    boolean swapped = pattern.targets().stream().anyMatch(t -> t.place().equals("subj"));
    List<Integer> sources = new ArrayList<>();
    List<Integer> targets = new ArrayList<>();
    if (swapped) {
      swappedSource(tree, node).ifPresent(sources::add);
      targets.addAll(subject < 0 ? List.of() : List.of(subject));
    } else {
      sources.addAll(subject < 0 ? List.of() : List.of(subject));
      targets.addAll(others.of(tree, node, node, pattern, subject));
    }
    sources.removeIf(s -> pointless(tree, s));
    targets.removeIf(t -> pointless(tree, t));
    if (sources.isEmpty() && targets.isEmpty()
        || bystanders.among(tree, sources)
        || nobodysDeed(tree, sources)) {
      return Optional.empty();
    }
    if (!passive && sources.isEmpty() && loose(tree, node)) {
      return Optional.empty();
    }
    if (passive && sources.isEmpty() && CALLED_OFF.equals(pattern.cameo())) {
      // "the talks were called off": by nobody, so that only the talks are the event
      return Optional.empty();
    }
    if (!Folding.gathers(tree, node)) {
      pattern.needs().stream()
          .filter(n -> n.place().equals("obj") && !n.lemmas().isEmpty())
          .forEach(n -> taken.add(Clauses.object(tree, node)));
    }
    return Optional.of(
        new Telling(
            tree,
            node,
            node,
            pattern,
            sources,
            targets,
            List.of(),
            List.of(trigger(tree, node, particle)),
            rules.of(tree, node)));
  }

  /** "The restraint demonstrated": something thought, of nobody in particular, does nothing. */
  private boolean nobodysDeed(Tree tree, List<Integer> sources) {
    return !sources.isEmpty()
        && sources.stream()
            .allMatch(s -> bystanders.thought(tree, s) && actors.named(tree, s).isEmpty());
  }

  /** "Capable of reaching", "a system to intercept missiles": a use, without anybody's deed. */
  private boolean loose(Tree tree, int node) {
    boolean infinitive = tree.tag(node).equals("VB") && tree.marked(node, "to");
    return (infinitive || tree.tag(node).equals("VBG")) && OPEN.contains(rules.of(tree, node));
  }

  /** "We do not want to destroy the city" tells of no deed, not even of a possible one. */
  private static boolean unwanted(Tree tree, int node, Pattern pattern) {
    int wish = tree.is(node, "xcomp") ? tree.head(node) : -1;
    // "remained committed" tells how somebody is
    if (wish >= 0 && STATES.contains(tree.lemma(wish)) && pattern.type() == EventType.AGREE) {
      return true;
    }
    return pattern.type() == EventType.ASSAULT
        && wish >= 0
        && Set.of("want", "wish").contains(tree.lemma(wish))
        && tree.child(wish, "obj") < 0
        && tree.hasChildLemma(wish, "advmod", Set.of("not", "n't", "never"));
  }

  /** The first row whose conditions hold, of the verb with its particle or else of the verb. */
  private Optional<Pattern> row(Tree tree, int node, int particle) {
    List<Pattern> rows =
        particle < 0 ? List.of() : lexicon.verb(tree.lemma(node) + "+" + tree.lemma(particle));
    // "handed down" is no "handed": a pair that no row names tells nothing
    return (particle < 0 ? lexicon.verb(tree.lemma(node)) : rows)
        .stream()
            .filter(p -> p.needs().stream().allMatch(n -> places.holds(tree, node, n)))
            .findFirst();
  }

  /** "faced accusations from the ministry": who acts stands behind "from". */
  private static Optional<Integer> swappedSource(Tree tree, int node) {
    int from = Clauses.oblique(tree, node, "from", "by");
    int object = Clauses.object(tree, node);
    int inner = object < 0 ? -1 : Clauses.oblique(tree, object, "from", "by");
    return from >= 0 ? Optional.of(from) : inner >= 0 ? Optional.of(inner) : Optional.empty();
  }

  /** A name right before a finite verb that the parse left without a subject. */
  private int nameBefore(Tree tree, int verb) {
    boolean bare = tree.is(verb, "acl", "advcl", "xcomp", "amod") || tree.tag(verb).equals("VB");
    for (int i = verb - 1; !bare && i >= 0 && i >= verb - 4; i--) {
      if (tree.is(i, "aux", "advmod") || tree.is(i, "punct")) {
        continue;
      }
      return tree.tag(i).startsWith("NNP") && !actors.named(tree, i).isEmpty() ? i : -1;
    }
    return -1;
  }

  private static Span trigger(Tree tree, int node, int particle) {
    return particle == node + 1 ? tree.cover(List.of(node, particle)) : tree.token(node).span();
  }

  /** "it" and "that" of which nobody knows what they stand for name no party. */
  private boolean pointless(Tree tree, int node) {
    return Set.of("it", "that", "this", "which", "what", "there", "itself")
            .contains(tree.word(node))
        && actors.named(tree, node).isEmpty();
  }
}
