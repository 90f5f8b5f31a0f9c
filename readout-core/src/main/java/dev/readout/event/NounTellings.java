package dev.readout.event;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one noun as the telling of an event, with the verb that lends it its subject. */
final class NounTellings {
  private static final Set<String> INVOLVING =
      Set.of("involve", "include", "relate", "attend", "bring", "feature", "gather", "unite");

  /** Acts of speech: whoever rejects one has not done it. */
  private static final Set<EventType> SPOKEN =
      Set.of(
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.APPEAL,
          EventType.THREATEN,
          EventType.AGREE,
          EventType.CONCEDE,
          EventType.REJECT);

  private static final Set<String> HARMING =
      Set.of("kill", "wound", "injure", "attack", "bomb", "strike", "hit", "destroy", "shell");

  private static final Set<String> SUFFERING =
      Set.of("face", "suffer", "endure", "sustain", "undergo", "incur");

  private static final Set<String> FELT = Set.of("express", "voice", "reaffirm", "reiterate");

  private final Lexicon lexicon = Lexicon.standard();
  private final StatusTables tables = StatusTables.standard();
  private final StatusRules rules = new StatusRules();
  private final Bystanders bystanders = Bystanders.standard();
  private final Actors actors;
  private final Places places;
  private final Targets others;

  NounTellings(Actors actors, Places places) {
    this.actors = actors;
    this.places = places;
    this.others = new Targets(places);
  }

  Optional<Telling> of(Tree tree, int node) {
    if (!tree.tag(node).startsWith("NN")
        || tree.is(node, "compound", "flat", "amod")
        || insideName(tree, node)) {
      return Optional.empty();
    }
    Pattern pattern =
        rowsOf(tree, node).stream()
            .filter(p -> p.needs().stream().allMatch(n -> places.holds(tree, node, n)))
            .findFirst()
            .orElse(null);
    if (pattern == null || pattern.type() == null) {
      return Optional.empty();
    }
    int host = host(tree, node);
    boolean answered = SPOKEN.contains(pattern.type()) && tables.answering(hostLemma(tree, node));
    List<Integer> targets = new ArrayList<>(others.of(tree, node, host, pattern, -1));
    List<Integer> sources =
        new ArrayList<>(sources(tree, node, answered ? node : host, pattern, targets));
    targets.removeAll(sources);
    int sufferer = sufferer(tree, node, host, pattern);
    if (sufferer >= 0) {
      sources.remove(Integer.valueOf(sufferer));
      targets.add(sufferer);
    }
    if (pattern.mutual() && targets.isEmpty()) {
      targets.addAll(nameAfterWith(tree, node, sources));
    }
    if (bystanders.among(tree, sources)) {
      return Optional.empty();
    }
    Telling telling =
        new Telling(
            tree,
            node,
            host,
            pattern,
            sources,
            targets,
            List.of(),
            List.of(tree.token(node).span()),
            answered ? EventStatus.HAPPENED : rules.of(tree, node));
    boolean known = !sources.isEmpty() || !targets.isEmpty();
    boolean off =
        telling.status() == EventStatus.POSTPONED || telling.status() == EventStatus.CANCELLED;
    return known || off || telling.backward() || definite(tree, node, host)
        ? Optional.of(telling)
        : Optional.empty();
  }

  /** "Peru faces sanctions", "the town suffered attacks": not the doer; -1 where there is none. */
  private static int sufferer(Tree tree, int noun, int host, Pattern pattern) {
    boolean suffers =
        host != noun
            && !pattern.mutual()
            && SUFFERING.contains(tree.lemma(host))
            && !Clauses.passive(tree, host)
            && tree.is(noun, "obj");
    return suffers ? Clauses.subject(tree, host) : -1;
  }

  /** The verb that has the noun as its object; empty where it has none. */
  private static String hostLemma(Tree tree, int noun) {
    int head = tree.head(noun);
    boolean object = head >= 0 && tree.isVerb(head) && tree.is(noun, "obj", "nsubj:pass");
    return object ? tree.lemma(head) : "";
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

  private boolean assault(Tree tree, int noun) {
    return rowsOf(tree, noun).stream().anyMatch(p -> p.type() == EventType.ASSAULT);
  }

  /** The verb whose subject takes part: "held talks", "are locked in battles". */
  private int host(Tree tree, int noun) {
    int head = tree.head(noun);
    for (int steps = 0; steps < 4 && head >= 0 && tree.is(noun, "conj"); steps++) {
      return host(tree, head);
    }
    int infinitive = Clauses.raised(tree, noun);
    if (infinitive >= 0) {
      return tables.light(tree.lemma(infinitive)) ? infinitive : noun;
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
    // "killed six in a blast", "bombed the port in a raid": the deed itself, told once more
    boolean again =
        tree.preposition(noun).equals("in")
            && HARMING.contains(tree.lemma(head))
            && assault(tree, noun);
    // "called the attack a crime": whoever calls it so did not make it
    if (tree.lemma(head).equals("call") && direct && tree.child(head, "xcomp") >= 0) {
      return noun;
    }
    // "expressed anger at the attack" is no attack of whoever expressed it
    boolean felt =
        FELT.contains(tree.lemma(head)) && Set.of("at", "over").contains(tree.preposition(noun));
    return again || lends && !felt && (direct || within)
        ? head
        : direct && tree.is(noun, "nsubj", "nsubj:pass") ? head : noun;
  }

  /** Who acts: the owner, "by", a nation before the noun, "of", or the subject of the host. */
  private List<Integer> sources(
      Tree tree, int noun, int host, Pattern pattern, List<Integer> targets) {
    List<Integer> sources = new ArrayList<>();
    int owner = tree.child(noun, "nmod:poss");
    boolean unknown = owner >= 0 && tree.isPronoun(owner) && actors.named(tree, owner).isEmpty();
    add(sources, unknown ? clauseSubject(tree, noun) : owner);
    add(sources, Clauses.oblique(tree, noun, "by"));
    if (pattern.mutual() || sources.isEmpty()) {
      sources.addAll(nationsBefore(tree, noun, targets));
    }
    boolean takesOf = pattern.targets().stream().anyMatch(t -> t.place().equals("of"));
    int of = Clauses.oblique(tree, noun, "of", "from", "between", "among");
    boolean free = of >= 0 && !targets.contains(of);
    if (sources.isEmpty() && free && (!takesOf || !tree.preposition(of).equals("of"))) {
      sources.add(of);
    }
    if (sources.isEmpty() || pattern.mutual()) {
      add(sources, hostSubject(tree, noun, host, targets));
    }
    // "Peru is in talks with Chile"
    if (pattern.mutual() && tree.child(noun, "cop") >= 0 && tree.preposition(noun).equals("in")) {
      add(sources, tree.child(noun, "nsubj"));
    }
    if (host != noun && Clauses.passive(tree, host) && sources.isEmpty()) {
      add(sources, Clauses.agent(tree, host));
    }
    if (pattern.mutual()) {
      sources.addAll(involved(tree, noun));
    }
    sources.removeIf(s -> s == noun || Targets.temporal(tree, s));
    return sources.stream().distinct().toList();
  }

  /** "The troops continued their attacks": "their" is the subject of the noun's own clause. */
  private static int clauseSubject(Tree tree, int noun) {
    int verb = Clauses.clause(tree, noun);
    int subject = verb < 0 || Clauses.passive(tree, verb) ? -1 : Clauses.subject(tree, verb);
    return subject == noun || subject >= 0 && tree.below(noun, subject) ? -1 : subject;
  }

  private static void add(List<Integer> nodes, int node) {
    if (node >= 0) {
      nodes.add(node);
    }
  }

  /** "Russian strikes": a nation before the noun. */
  private List<Integer> nationsBefore(Tree tree, int noun, List<Integer> targets) {
    return tree.children(noun, "amod", "compound").stream()
        .filter(child -> !targets.contains(child))
        .filter(
            child ->
                actors.named(tree, child).stream()
                    .anyMatch(
                        m ->
                            m.type() != EntityType.OTHER
                                && m.span().contains(tree.token(child).span())))
        .toList();
  }

  /** "They held talks", "they are locked in battles"; -1 where the host lends no subject. */
  private int hostSubject(Tree tree, int noun, int host, List<Integer> targets) {
    if (host == noun || tree.is(noun, "nsubj", "nsubj:pass")) {
      return -1;
    }
    // "locked in battles": whoever is in it takes part, passive or not
    boolean within = !tree.preposition(noun).isEmpty();
    boolean passive = Clauses.passive(tree, host) && !within;
    int subject = passive ? Clauses.agent(tree, host) : Clauses.subject(tree, host);
    // who denies an attack need not have made it
    if (tables.governor(tree.lemma(host)) == EventStatus.DENIED) {
      return -1;
    }
    return subject != noun && !targets.contains(subject) ? subject : -1;
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
    boolean placed = placed(tree, host) || host != noun && placed(tree, noun);
    return placed && (article || host != noun || tree.tag(noun).equals("NNS"));
  }

  private boolean placed(Tree tree, int node) {
    return tree.children(node).stream()
        .anyMatch(
            c ->
                Set.of("in", "near", "at", "on").contains(tree.preposition(c))
                    && !actors.within(Clauses.phrase(tree, c)).isEmpty());
  }
}
