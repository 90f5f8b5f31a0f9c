package dev.readout.position;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Sides;
import dev.readout.clause.Table;
import dev.readout.clause.Tree;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Judges whether a stance is one of politics: whether who takes it is a party (a state, a body,
 * somebody with an office) and whether its matter is one of policy. Words in table {@code
 * matters.txt}. Immutable, hence thread-safe.
 */
final class Matters {
  private static final Map<String, Set<String>> WORDS = load();
  private static final Set<EntityType> BODIES =
      Set.of(
          EntityType.GOVERNMENT, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.NATIONALITY);

  private final Actors actors;
  private final Set<String> officers = new HashSet<>();

  Matters(Actors actors, List<Tree> trees) {
    this.actors = actors;
    for (Tree tree : trees) {
      Span sentence = tree.sentence().span();
      for (NameMention mention : actors.within(sentence)) {
        if (mention.type() == EntityType.PERSON && besideOffice(tree, mention)) {
          officers.add(actors.key(mention));
          officers.add(surname(mention));
        }
      }
    }
  }

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> words = new HashMap<>();
    for (var row : Table.rows(Matters.class, "matters.txt", 2)) {
      words.computeIfAbsent(row.get(0), k -> new HashSet<>()).addAll(Table.words(row.get(1)));
    }
    return words;
  }

  private static boolean has(String kind, String lemma) {
    return WORDS.getOrDefault(kind, Set.of()).contains(lemma);
  }

  /** "Minister Petrov", "Petrov, the minister": the word for the office hangs on the name. */
  private static boolean besideOffice(Tree tree, NameMention mention) {
    int top = tree.top(mention.span());
    for (int i = 0; top >= 0 && i < tree.size(); i++) {
      boolean related =
          mention.span().contains(tree.token(i).span())
              || tree.head(i) == top
              || tree.head(top) == i && tree.is(top, "flat", "appos", "compound", "nmod")
              || tree.head(i) == tree.head(top) && Math.abs(i - top) <= 4 && tree.is(i, "compound");
      if (related && has("office", tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private String surname(NameMention mention) {
    String words = mention.span().in(actors.text());
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** Whether somebody can hold a position: not a passer-by, an analyst or a thing. */
  boolean isParty(NameMention mention) {
    if (BODIES.contains(mention.type())) {
      return !outlet(mention);
    }
    boolean known =
        mention.entity() != null
            && (!mention.entity().isLocal() || mention.entity().role() != null);
    return mention.type() == EntityType.PERSON
        && (known
            || mention.form() == NameMention.Form.NOMINAL
            || officers.contains(actors.key(mention))
            || officers.contains(surname(mention)));
  }

  /** A newspaper or broadcaster, by the words of its name: it comments, and is no party. */
  private boolean outlet(NameMention mention) {
    String name = mention.entity() == null ? "" : mention.entity().name();
    String words = name + " " + mention.span().in(actors.text());
    return mention.type() == EntityType.ORGANIZATION
        && Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .anyMatch(word -> has("outlet", word));
  }

  /** Whether words are about policy: a word of the table, or a state or body named. */
  boolean isPolicy(List<Tree> trees, List<Span> content) {
    for (Span span : content) {
      boolean named =
          actors.within(span).stream()
              .anyMatch(m -> BODIES.contains(m.type()) && m.type() != EntityType.PLACE || state(m));
      if (named) {
        return true;
      }
      for (Tree tree : trees) {
        for (int i = 0; tree.sentence().span().overlaps(span) && i < tree.size(); i++) {
          if (span.contains(tree.token(i).span()) && isMatter(tree, i)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean state(NameMention mention) {
    return !Sides.of(mention, actors.text()).isEmpty();
  }

  static boolean isMatter(Tree tree, int node) {
    return has("matter", tree.lemma(node));
  }

  /** A party of which something can be demanded: by name, or "the rebels", "all sides". */
  boolean isOtherSide(Tree tree, int node, NameMention speaker) {
    if (node < 0) {
      return false;
    }
    List<NameMention> named = actors.named(tree, node);
    if (named.isEmpty()) {
      named = actors.within(Clauses.phrase(tree, node));
    }
    if (named.stream().anyMatch(m -> isSelf(m, speaker) || !isParty(m))) {
      return false;
    }
    return !named.isEmpty() || has("side", tree.lemma(node)) || isMatter(tree, node);
  }

  /** Somebody himself, or the state or body that he is of; another person never. */
  boolean isSelf(NameMention mention, NameMention speaker) {
    Set<String> own = Set.copyOf(Sides.of(speaker, actors.text()));
    return actors.key(mention).equals(actors.key(speaker))
        || mention.type() != EntityType.PERSON
            && Sides.of(mention, actors.text()).stream().anyMatch(own::contains);
  }

  /** "Officials of the ministry", "Chad's government", not "commentators in Chad". */
  static boolean speaksForParty(Tree tree, int node) {
    return has("office", tree.lemma(node)) || has("side", tree.lemma(node));
  }

  /** A word for a side ("the island's government", "the rebels"). */
  boolean isSide(Tree tree, int node) {
    return has("side", tree.lemma(node));
  }
}
