package dev.readout.event;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.name.Entity;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import dev.readout.time.TimeExpression;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When and where: the time expression and the place that hang on the event's own words. */
final class Setting {
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "inside", "across", "around", "off", "on");
  private static final Set<String> WHERETO = Set.of("to", "into");

  private static final Set<String> PARTS_OF_TIME =
      Set.of("end", "start", "beginning", "middle", "half", "eve", "part", "close", "season");

  private static final Set<String> APPOINTED =
      Set.of("plan", "schedule", "set", "slate", "expect", "hold", "due", "arrange");

  private final Actors actors;
  private final List<TimeExpression> times;

  Setting(Actors actors, List<TimeExpression> times) {
    this.actors = actors;
    this.times = times;
  }

  /**
   * The nearest time expression below the event's words, or below the clause that they stand in.
   */
  @Nullable TimeExpression time(Telling telling) {
    Tree tree = telling.tree();
    Span sentence = tree.sentence().span();
    TimeExpression best = whenClause(telling);
    if (best != null) {
      return best;
    }
    int nearest = Integer.MAX_VALUE;
    for (TimeExpression time : times) {
      if (!sentence.contains(time.span())
          || time.type() == TimeExpression.Type.DURATION
          || time.type() == TimeExpression.Type.SET) {
        continue;
      }
      int top = tree.top(time.span());
      int distance = top < 0 ? Integer.MAX_VALUE : distance(telling, top);
      if (distance < nearest) {
        best = time;
        nearest = distance;
      }
    }
    return best;
  }

  /** "in 2015, when she visited": the time that the clause explains. */
  private @Nullable TimeExpression whenClause(Telling telling) {
    Tree tree = telling.tree();
    for (int when : tree.children(telling.host(), "advmod", "mark")) {
      if (tree.word(when).equals("when")) {
        int start = tree.token(when).start();
        return times.stream()
            .filter(t -> t.span().end() <= start && start - t.span().end() <= 2)
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  /** Steps up from the time to the event; far where another clause stands between. */
  private int distance(Telling telling, int top) {
    Tree tree = telling.tree();
    if (anothers(telling, top)) {
      return Integer.MAX_VALUE;
    }
    if (tree.head(telling.host()) == top && tree.child(top, "cop") >= 0) {
      return 1;
    }
    int at = tree.head(top);
    for (int steps = 1; at >= 0 && steps < 8; steps++) {
      if (at == telling.node()) {
        return steps;
      }
      if (at == telling.host()) {
        return steps + 1;
      }
      if (tree.isVerb(at) && !tree.is(at, "amod")) {
        return outer(telling, at)
            ? steps + 6
            : transparent(telling, at) ? steps + 4 : Integer.MAX_VALUE;
      }
      at = tree.head(at);
    }
    return Integer.MAX_VALUE;
  }

  /**
   * "The 2006 vote", "the vote of 2006": the time of another noun, not of what is told beside it.
   */
  private static boolean anothers(Telling telling, int top) {
    Tree tree = telling.tree();
    int dated = tree.head(top);
    if (dated < 0 || dated == telling.node() || dated == telling.host() || !tree.isNoun(dated)) {
      return false;
    }
    boolean before = dated > top && tree.is(top, "compound", "amod", "nummod", "nmod:poss");
    boolean of = tree.preposition(top).equals("of");
    return (before || of)
        && !PARTS_OF_TIME.contains(tree.lemma(dated))
        && !Targets.temporal(tree, dated);
  }

  /** A verb that only lends its hand above the event's verb: "plans to meet on Friday". */
  private boolean outer(Telling telling, int verb) {
    Tree tree = telling.tree();
    int host = telling.host();
    return tree.head(host) == verb && tree.is(host, "xcomp", "obl", "obj", "nmod");
  }

  /** A verb below the event that has no event of its own: "visited when he attended in 2015". */
  private static boolean transparent(Telling telling, int verb) {
    Tree tree = telling.tree();
    boolean below = tree.head(verb) == telling.node() || tree.head(verb) == telling.host();
    return below && tree.is(verb, "xcomp", "cop") || verb == appointment(telling);
  }

  /** "talks planned for Thursday": the participle that says when the event was to be; or -1. */
  private static int appointment(Telling telling) {
    Tree tree = telling.tree();
    int participle = tree.child(telling.node(), "acl");
    return participle >= 0 && APPOINTED.contains(tree.lemma(participle)) ? participle : -1;
  }

  @Nullable NameMention place(Telling telling) {
    for (int node : new int[] {telling.node(), appointment(telling), telling.host()}) {
      if (node < 0) {
        continue;
      }
      NameMention found = placeBelow(telling.tree(), node, WHERE);
      if (found == null && "visit".equals(telling.pattern().mode())) {
        found = placeBelow(telling.tree(), node, WHERETO);
        int object = Clauses.object(telling.tree(), node);
        if (found == null && object >= 0) {
          found = firstPlace(telling.tree(), object);
        }
      }
      if (found == null && telling.host() != telling.node()) {
        found = placeBelow(telling.tree(), telling.host(), WHERETO);
      }
      if (found != null) {
        return found;
      }
    }
    int above = telling.tree().head(telling.host());
    boolean motion =
        above >= 0
            && Set.of("travel", "go", "fly", "come", "arrive", "head", "gather")
                .contains(telling.tree().lemma(above));
    return motion ? placeBelow(telling.tree(), above, Set.of("to", "in", "at")) : null;
  }

  /** Of several places in a clause the most exact one; of equals, the first. */
  private @Nullable NameMention placeBelow(Tree tree, int node, Set<String> prepositions) {
    NameMention best = null;
    for (int child : tree.children(node)) {
      boolean where = prepositions.contains(tree.preposition(child));
      NameMention found = where && tree.is(child, "obl", "nmod") ? firstPlace(tree, child) : null;
      if (found != null && (best == null || extent(found) < extent(best))) {
        best = found;
      }
    }
    return best;
  }

  private static int extent(NameMention mention) {
    Entity entity = mention.entity();
    Entity.Coordinates place = entity == null ? null : entity.place();
    return place == null ? 2 : place.precision().ordinal();
  }

  private @Nullable NameMention firstPlace(Tree tree, int node) {
    List<NameMention> inside =
        actors.within(Clauses.phrase(tree, node)).stream()
            .filter(m -> m.type() == EntityType.PLACE || m.type() == EntityType.GOVERNMENT)
            .toList();
    return inside.isEmpty() ? null : inside.getFirst();
  }
}
