package dev.readout.event;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words of a sentence that tell events, each with the nodes of its parties. What it
 * leaves out: event words inside a name ("the Sanctions Committee") or before another noun
 * ("ceasefire monitors"), and acts of which the sentence names neither side.
 */
final class Finder {
  private static final Set<String> NOT_A_DOER =
      Set.of(
          "price",
          "stock",
          "share",
          "market",
          "index",
          "dollar",
          "oil",
          "storm",
          "hurricane",
          "earthquake",
          "quake",
          "rain",
          "flood",
          "virus",
          "temperature",
          "snow",
          "typhoon",
          "euro",
          "yield",
          "cyclone",
          "tornado",
          "disease",
          "economy",
          "sale",
          "profit",
          "demand",
          "wind",
          "wave",
          "drought",
          "movie",
          "film",
          "team",
          "player",
          "unemployment",
          "inflation");

  private static final Set<String> INVOLVING =
      Set.of("involve", "include", "relate", "attend", "bring", "feature", "gather", "unite");

  private final Lexicon lexicon = Lexicon.standard();
  private final StatusTables tables = StatusTables.standard();
  private final StatusRules rules = new StatusRules();
  private final Actors actors;
  private final Places places;

  Finder(Actors actors) {
    this.actors = actors;
    this.places = new Places(actors);
  }

  List<Telling> find(Tree tree) {
    List<Telling> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < tree.size(); i++) {
      verb(tree, i, taken).ifPresent(found::add);
    }
    for (int i = 0; i < tree.size(); i++) {
      if (!taken.contains(i)) {
        noun(tree, i).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Telling> verb(Tree tree, int node, Set<Integer> taken) {
    boolean adjective = tree.tag(node).startsWith("JJ") && tree.child(node, "cop", "nsubj") >= 0;
    if (!tree.isVerb(node) && !adjective
        || tree.is(node, "amod", "compound", "aux", "cop", "case")) {
      return Optional.empty();
    }
    int particle = tree.child(node, "compound:prt");
    List<Pattern> rows = new ArrayList<>();
    if (particle >= 0) {
      rows.addAll(lexicon.verb(tree.lemma(node) + "+" + tree.lemma(particle)));
    }
    if (rows.isEmpty()) {
      rows.addAll(lexicon.verb(tree.lemma(node)));
    }
    Optional<Pattern> row =
        rows.stream()
            .filter(p -> p.needs().stream().allMatch(n -> places.holds(tree, node, n)))
            .findFirst();
    if (row.isEmpty() || row.get().type() == null) {
      return Optional.empty();
    }
    Pattern pattern = row.get();
    boolean passive = Clauses.passive(tree, node);
    int subject = passive ? Clauses.agent(tree, node) : Clauses.subject(tree, node);
    if (subject < 0 && !passive) {
      subject = nameBefore(tree, node);
    }
    boolean swapped = pattern.targets().stream().anyMatch(t -> t.place().equals("subj"));
    List<Integer> targets = targets(tree, node, node, pattern, subject);
    List<Integer> sources = new ArrayList<>();
    if (subject >= 0 && !swapped) {
      sources.add(subject);
    } else if (swapped) {
      int from = Clauses.oblique(tree, node, "from", "by");
      int object = Clauses.object(tree, node);
      int inner = object < 0 ? -1 : Clauses.oblique(tree, object, "from", "by");
      if (from >= 0 || inner >= 0) {
        sources.add(from >= 0 ? from : inner);
      }
      targets = List.of(Math.max(subject, 0));
    }
    sources.removeIf(s -> pointless(tree, s));
    targets = targets.stream().filter(t -> !pointless(tree, t)).toList();
    if (sources.isEmpty() && targets.isEmpty() || !doer(tree, sources)) {
      return Optional.empty();
    }
    pattern.needs().stream()
        .filter(n -> n.place().equals("obj") && !n.lemmas().isEmpty())
        .forEach(n -> taken.add(Clauses.object(tree, node)));
    Span trigger = trigger(tree, node, particle);
    return Optional.of(
        new Telling(tree, node, node, pattern, sources, targets, trigger, rules.of(tree, node)));
  }

  /** A name right before a finite verb that the parse left without a subject. */
  private int nameBefore(Tree tree, int verb) {
    boolean bare = tree.is(verb, "acl", "advcl", "xcomp", "amod") || tree.tag(verb).equals("VB");
    for (int i = verb - 1; !bare && i >= 0 && i >= verb - 4; i--) {
      if (tree.is(i, "aux", "advmod") || tree.tag(i).matches("[`'\"]+")) {
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

  private boolean doer(Tree tree, List<Integer> sources) {
    return sources.stream().noneMatch(s -> NOT_A_DOER.contains(tree.lemma(s)));
  }

  private List<Integer> targets(Tree tree, int node, int host, Pattern pattern, int source) {
    for (Pattern.Slot slot : pattern.targets()) {
      List<Integer> found = new ArrayList<>(places.find(tree, node, slot));
      if (found.isEmpty()
          && host != node
          && !slot.place().equals("obj")
          && !slot.place().equals("of")) {
        found.addAll(places.find(tree, host, slot));
      }
      int above = tree.head(node);
      boolean clause = slot.inside() != null && slot.place().equals("to");
      if (found.isEmpty() && clause && above >= 0 && tree.isVerb(above) && tree.isNoun(node)) {
        found.addAll(places.find(tree, above, slot));
      }
      found.removeIf(n -> n == source || n == node || temporal(tree, n));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static boolean temporal(Tree tree, int node) {
    return Set.of(
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
                "week",
                "month",
                "year",
                "day",
                "january",
                "february",
                "march",
                "april",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
                "hour",
                "morning",
                "night",
                "evening",
                "afternoon",
                "weekend",
                "decade",
                "century",
                "time",
                "moment",
                "today",
                "yesterday",
                "tomorrow")
            .contains(tree.lemma(node))
        || tree.tag(node).equals("CD") && tree.word(node).matches("(19|20)\\d\\d");
  }

  private Optional<Telling> noun(Tree tree, int node) {
    if (!tree.tag(node).startsWith("NN")
        || tree.is(node, "compound", "flat", "amod")
        || insideName(tree, node)) {
      return Optional.empty();
    }
    Optional<Pattern> row =
        rowsOf(tree, node).stream()
            .filter(p -> p.needs().stream().allMatch(n -> places.holds(tree, node, n)))
            .findFirst();
    if (row.isEmpty() || row.get().type() == null) {
      return Optional.empty();
    }
    Pattern pattern = row.get();
    int host = host(tree, node);
    List<Integer> targets = new ArrayList<>(targets(tree, node, host, pattern, -1));
    List<Integer> sources = new ArrayList<>(nounSources(tree, node, host, pattern, targets));
    targets.removeAll(sources);
    if (pattern.mutual() && targets.isEmpty()) {
      targets.addAll(nameAfterWith(tree, node, sources));
    }
    EventStatus status = rules.of(tree, node);
    boolean known = sources.stream().anyMatch(s -> true) || !targets.isEmpty();
    if (!known && !definite(tree, node, host) || !doer(tree, sources)) {
      return Optional.empty();
    }
    return Optional.of(
        new Telling(tree, node, host, pattern, sources, targets, tree.token(node).span(), status));
  }

  private List<Pattern> rowsOf(Tree tree, int node) {
    List<Pattern> rows = new ArrayList<>(lexicon.noun(tree.word(node)));
    if (!tree.word(node).equals(tree.lemma(node))) {
      rows.addAll(lexicon.noun(tree.lemma(node)));
    }
    rows.sort(Comparator.comparingInt(p -> -p.needs().size()));
    return rows;
  }

  private boolean insideName(Tree tree, int node) {
    Span word = tree.token(node).span();
    return actors.all().stream()
        .anyMatch(
            m ->
                m.span().contains(word)
                    && m.form() == NameMention.Form.NAME
                    && m.span().length() > word.length());
  }

  /** The verb whose subject takes part: "held talks", "are locked in battles". */
  private int host(Tree tree, int noun) {
    int head = tree.head(noun);
    for (int steps = 0; steps < 4 && head >= 0 && tree.is(noun, "conj"); steps++) {
      return host(tree, head);
    }
    if (head < 0 || !tree.isVerb(head)) {
      return noun;
    }
    int particle = tree.child(head, "compound:prt");
    String pair = particle < 0 ? "" : tree.lemma(head) + "+" + tree.lemma(particle);
    boolean lends =
        tables.light(tree.lemma(head))
            || tables.light(pair)
            || tables.governor(tree.lemma(head)) != null
            || tables.governor(pair) != null;
    boolean direct =
        Clauses.object(tree, head) == noun || tree.is(noun, "obj", "nsubj:pass", "nsubj");
    boolean within =
        Set.of("in", "into", "on", "for", "at", "with", "to").contains(tree.preposition(noun));
    return lends && (direct || within)
        ? head
        : direct && tree.is(noun, "nsubj", "nsubj:pass") ? head : noun;
  }

  private List<Integer> nounSources(
      Tree tree, int noun, int host, Pattern pattern, List<Integer> targets) {
    List<Integer> sources = new ArrayList<>();
    int owner = tree.child(noun, "nmod:poss");
    if (owner >= 0) {
      sources.add(owner);
    }
    int by = Clauses.oblique(tree, noun, "by");
    if (by >= 0) {
      sources.add(by);
    }
    if (pattern.mutual() || sources.isEmpty()) {
      for (int child : tree.children(noun, "amod", "compound")) {
        boolean nation =
            actors.named(tree, child).stream()
                .anyMatch(
                    m ->
                        m.type() != EntityType.OTHER
                            && m.span().contains(tree.token(child).span()));
        if (nation && !targets.contains(child)) {
          sources.add(child);
        }
      }
    }
    boolean takesOf = pattern.targets().stream().anyMatch(t -> t.place().equals("of"));
    int of = Clauses.oblique(tree, noun, "of", "from", "between", "among");
    if (sources.isEmpty()
        && of >= 0
        && !targets.contains(of)
        && (!takesOf || !tree.preposition(of).equals("of"))) {
      sources.add(of);
    }
    if ((sources.isEmpty() || pattern.mutual())
        && host != noun
        && !tree.is(noun, "nsubj", "nsubj:pass")) {
      // "they are locked in battles": whoever is in it takes part, passive or not
      boolean within = !tree.preposition(noun).isEmpty();
      boolean passive = Clauses.passive(tree, host) && !within;
      int subject = passive ? Clauses.agent(tree, host) : Clauses.subject(tree, host);
      if (subject >= 0 && subject != noun && !targets.contains(subject)) {
        sources.add(subject);
      }
    }
    if (host != noun && Clauses.passive(tree, host) && sources.isEmpty()) {
      int agent = Clauses.agent(tree, host);
      if (agent >= 0) {
        sources.add(agent);
      }
    }
    if (pattern.mutual()) {
      sources.addAll(involved(tree, noun));
    }
    sources.removeIf(s -> s == noun || temporal(tree, s));
    return sources.stream().distinct().toList();
  }

  /** "a call earlier today with envoy Ana Petrov", wherever the parse hangs it. */
  private List<Integer> nameAfterWith(Tree tree, int noun, List<Integer> sources) {
    int with = -1;
    for (int i = noun + 1; i < Math.min(tree.size(), noun + 6) && with < 0; i++) {
      if (tree.isVerb(i) || tree.is(i, "punct")) {
        return List.of();
      }
      with = tree.word(i).equals("with") ? i : -1;
    }
    for (int i = with + 1; with >= 0 && i < Math.min(tree.size(), with + 9); i++) {
      boolean owner = i + 1 < tree.size() && tree.tag(i + 1).equals("POS");
      boolean last = i + 1 >= tree.size() || !tree.tag(i + 1).startsWith("NN");
      if (tree.tag(i).startsWith("NNP") && last && !owner && !sources.contains(i)) {
        return List.of(i);
      }
      if (tree.isVerb(i) || tree.is(i, "punct")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "a meeting involving Chad", "talks attended by envoys". */
  private static List<Integer> involved(Tree tree, int noun) {
    List<Integer> found = new ArrayList<>();
    for (int clause : tree.children(noun, "acl")) {
      if (INVOLVING.contains(tree.lemma(clause))) {
        int party = tree.child(clause, "obj", "obl", "obl:agent");
        if (party >= 0) {
          found.add(party);
        }
      }
    }
    return found;
  }

  /** "the attack", "battles are fought in the north": told of a time or place, not in general. */
  private boolean definite(Tree tree, int noun, int host) {
    boolean article =
        tree.children(noun, "det").stream()
            .anyMatch(c -> Set.of("the", "this", "that", "these", "those").contains(tree.word(c)));
    boolean placed =
        tree.children(host).stream()
            .anyMatch(
                c ->
                    Set.of("in", "near", "at", "on").contains(tree.preposition(c))
                        && !actors.within(Clauses.phrase(tree, c)).isEmpty());
    return placed && (article || host != noun || tree.tag(noun).equals("NNS"));
  }
}
