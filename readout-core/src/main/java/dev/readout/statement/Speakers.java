package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Sides;
import dev.readout.clause.Tree;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks up who speaks, and for whom. Remembers within one article for whom a spokesperson speaks,
 * so that a later bare surname keeps it; one instance reads one article in its order.
 */
final class Speakers {
  private static final Set<String> MOUTHPIECES =
      Set.of(
          "spokesperson",
          "spokesman",
          "spokeswoman",
          "spokespersons",
          "spokespeople",
          "lawyer",
          "attorney",
          "representative",
          "aide",
          "secretary",
          "ambassador",
          "envoy",
          "minister");

  /** Plurals that mean one body of a state. */
  private static final Set<String> MASSES =
      Set.of("authorities", "police", "prosecutors", "troops");

  private static final Set<EntityType> STATES =
      Set.of(EntityType.GOVERNMENT, EntityType.PLACE, EntityType.NATIONALITY);

  private static final Set<EntityType> BODIES =
      Set.of(EntityType.GOVERNMENT, EntityType.ORGANIZATION);
  private static final Set<String> ORGAN_OF = Set.of("of", "for", "from", "at");

  private final Actors actors;
  private final Map<String, String> behalfOf = new HashMap<>();

  Speakers(Actors actors) {
    this.actors = actors;
  }

  /** What was found: the speaker, or why there is none. */
  record Found(Statement.@Nullable Speaker speaker, @Nullable String unresolved) {}

  Found of(Draft draft) {
    Tree tree = draft.tree();
    if (tree == null || draft.sourceNode() < 0) {
      return new Found(null, draft.source().isEmpty() ? "the text names no source" : null);
    }
    int node = relative(tree, draft.sourceNode());
    List<NameMention> found = actors.named(tree, node);
    if (found.isEmpty() || matterOnly(tree, node, found)) {
      List<NameMention> people = inApposition(draft);
      found = people.isEmpty() ? found : people;
    }
    if (found.isEmpty()) {
      found = organ(tree, node);
    }
    if (found.isEmpty()) {
      found = author(tree, node);
    }
    if (found.isEmpty() && tree.is(node, "appos") && tree.head(node) >= 0) {
      found = actors.named(tree, tree.head(node));
    }
    if (found.isEmpty()) {
      return institution(tree, node);
    }
    if (found.size() > 1) {
      return new Found(null, several(found));
    }
    NameMention speaker = found.getFirst();
    String behalf = behalf(draft, speaker);
    if (behalf != null) {
      behalfOf.put(actors.key(speaker), behalf);
    }
    List<NameMention> row = new ArrayList<>();
    tree.conjuncts(node).forEach(each -> row.addAll(actors.named(tree, each)));
    boolean alone = row.stream().map(actors::key).distinct().count() < 2;
    return new Found(
        new Statement.Speaker(
            speaker.id(), behalf != null ? behalf : behalfOf.get(actors.key(speaker))),
        alone ? speaker.unresolved() : several(row));
  }

  /** "We can say ...": within somebody's words, it is who speaks them. */
  static boolean ofOneself(Draft draft) {
    Tree tree = draft.tree();
    return tree != null
        && draft.sourceNode() >= 0
        && Set.of("i", "we", "me", "us").contains(tree.word(draft.sourceNode()));
  }

  private String several(List<NameMention> found) {
    return "several at once: "
        + String.join(", ", found.stream().map(actors::name).distinct().toList());
  }

  /**
   * "Police", "the defence minister" without a state: the one state that the article has spoken of
   * so far; with several, the candidates are told.
   */
  private Found institution(Tree tree, int node) {
    if (tree.isPronoun(node)) {
      return new Found(null, "the pronoun has no known antecedent");
    }
    boolean owned =
        tree.child(node, "nmod", "nmod:poss") >= 0
            || tree.children(node, "compound").stream()
                .anyMatch(c -> !actors.named(tree, c).isEmpty());
    if (!Voices.institution(tree, node) || owned || several(tree, node)) {
      return new Found(null, null);
    }
    int end = tree.sentence().span().end();
    Map<String, NameMention> states = new LinkedHashMap<>();
    for (NameMention mention : actors.all()) {
      if (mention.span().end() <= end && STATES.contains(mention.type())) {
        Sides.of(mention, actors.text()).forEach(side -> states.putIfAbsent(side, mention));
      }
    }
    if (states.size() == 1) {
      NameMention state = states.values().iterator().next();
      return new Found(new Statement.Speaker(state.id(), null), null);
    }
    return new Found(
        null, states.isEmpty() ? null : "of which state: " + String.join(" or ", states.keySet()));
  }

  /** "The minister of defence, Ivan Petrenko": of the two names it is the man who speaks. */
  private static boolean matterOnly(Tree tree, int node, List<NameMention> found) {
    return Voices.somebody(tree, node)
        && found.stream().noneMatch(m -> m.type() == EntityType.PERSON);
  }

  /** "Governments", "two ministers", but not "authorities" and "police". */
  private static boolean several(Tree tree, int node) {
    return tree.tag(node).equals("NNS") && !MASSES.contains(tree.word(node));
  }

  /** "who" stands for the noun before it. */
  private static int relative(Tree tree, int node) {
    String tag = tree.tag(node);
    int verb = tree.head(node);
    boolean pronoun = tag.equals("WP") || tag.equals("WDT");
    return pronoun && verb >= 0 && tree.is(verb, "acl") && tree.head(verb) >= 0
        ? tree.head(verb)
        : node;
  }

  /**
   * A person named within the source: "a commander of a drone unit, Ivan Petrenko"; not the one
   * that a phrase of it tells of ("sources close to Petrenko").
   */
  private List<NameMention> inApposition(Draft draft) {
    Tree tree = draft.tree();
    for (Span span : draft.source()) {
      List<NameMention> people =
          actors.within(span).stream()
              .filter(m -> m.type() == EntityType.PERSON)
              .filter(m -> tree == null || !told(tree, draft.sourceNode(), m))
              .toList();
      if (people.size() == 1) {
        return people;
      }
    }
    return List.of();
  }

  /**
   * Whether a name hangs on the head of the source by a preposition or as its owner. An apposition
   * to a phrase about one person ("the head of the agency, Ivan Petrenko") names that person,
   * whichever noun of it the parse takes.
   */
  private static boolean told(Tree tree, int source, NameMention mention) {
    int at = tree.top(mention.span());
    if (at >= 0 && tree.is(at, "appos") && source >= 0 && tree.tag(source).equals("NN")) {
      return false;
    }
    for (int steps = 0; at >= 0 && at != source && steps < tree.size(); steps++) {
      if (tree.is(at, "nmod", "obl", "acl", "nmod:poss")) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /**
   * "The Chadian army command", "a ministry spokesman", "the agency's statement": the body that an
   * organ of it, or somebody without a name, speaks for.
   */
  private List<NameMention> organ(Tree tree, int node) {
    if (!Voices.organ(tree, node) && !Voices.institution(tree, node)) {
      return List.of();
    }
    List<Integer> owners = new ArrayList<>(tree.children(node, "compound"));
    owners.addAll(tree.children(node, "nmod:poss", "amod"));
    tree.children(node, "nmod").stream()
        .filter(c -> ORGAN_OF.contains(tree.preposition(c)))
        .forEach(owners::add);
    Span head = tree.token(node).span();
    for (int owner : owners) {
      List<NameMention> bodies =
          actors.named(tree, owner).stream()
              .filter(
                  m ->
                      BODIES.contains(m.type())
                          || Voices.institution(tree, node) && STATES.contains(m.type()))
              .filter(m -> !m.span().contains(head))
              .toList();
      if (bodies.size() == 1) {
        return bodies;
      }
    }
    return List.of();
  }

  /** "Petrenko's letter": whose words it holds. */
  private List<NameMention> author(Tree tree, int node) {
    int owner = Voices.words(tree, node) ? tree.child(node, "nmod:poss") : -1;
    return owner < 0 ? List.of() : actors.named(tree, owner);
  }

  /** The institution in the words of the source: "White House spokesperson Ana Petrov". */
  private @Nullable String behalf(Draft draft, NameMention speaker) {
    Tree tree = draft.tree();
    if (tree == null || speaker.type() != EntityType.PERSON) {
      return null;
    }
    String spokenFor = onBehalf(tree, speaker);
    if (spokenFor != null) {
      return spokenFor;
    }
    Span speakerSpan = speaker.span();
    List<Span> around = new ArrayList<>(draft.source());
    around.add(speakerSpan);
    for (Span span : around) {
      boolean mouthpiece = false;
      for (int i = 0; i < tree.size(); i++) {
        mouthpiece |= span.contains(tree.token(i).span()) && MOUTHPIECES.contains(tree.lemma(i));
      }
      if (!mouthpiece) {
        continue;
      }
      for (NameMention mention : mentionsIn(span)) {
        boolean institution =
            mention.type() == EntityType.ORGANIZATION
                || mention.type() == EntityType.GOVERNMENT
                || mention.type() == EntityType.NATIONALITY
                || mention.type() == EntityType.PLACE;
        if (institution && !mention.id().equals(speaker.id())) {
          return mention.id();
        }
      }
    }
    return null;
  }

  private List<NameMention> mentionsIn(Span span) {
    return actors.all().stream().filter(m -> span.contains(m.span())).toList();
  }

  /** "Speaking on behalf of the president, ...": whom the sentence itself says. */
  private @Nullable String onBehalf(Tree tree, NameMention speaker) {
    for (int i = 2; i < tree.size(); i++) {
      if (tree.word(i - 1).equals("behalf") && tree.word(i).equals("of")) {
        Span rest = new Span(tree.token(i).end(), tree.sentence().span().end());
        return actors.within(rest).stream()
            .filter(m -> !m.id().equals(speaker.id()))
            .findFirst()
            .map(NameMention::id)
            .orElse(null);
      }
    }
    return null;
  }
}
