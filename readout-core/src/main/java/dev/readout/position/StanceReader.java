package dev.readout.position;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Table;
import dev.readout.clause.Tree;
import dev.readout.name.NameMention;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds stances: verbs that take one ("rejected the plan", table {@code stances.txt}) and what
 * somebody says that is one ({@link VerdictReader}). Only what a party holds on a matter of policy
 * stays.
 */
final class StanceReader {
  private record Row(Position.Stance stance, List<String> places) {}

  private static final Map<String, Row> ROWS = rows();
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "n’t");
  private static final Set<String> UNTAKEN = Set.of("could", "might", "must", "should");

  private final Actors actors;
  private final List<Statement> statements;
  private final List<TimeExpression> times;

  private final Matters matters;

  StanceReader(
      Actors actors, List<Statement> statements, List<TimeExpression> times, List<Tree> trees) {
    this.actors = actors;
    this.times = times;
    this.statements = statements;
    this.matters = new Matters(actors, trees);
  }

  private static Map<String, Row> rows() {
    Map<String, Row> rows = new HashMap<>();
    for (var row : Table.rows(StanceReader.class, "stances.txt", 3)) {
      Row made = new Row(Position.Stance.valueOf(row.get(0)), Table.words(row.get(2)));
      Table.words(row.get(1)).forEach(w -> rows.putIfAbsent(w, made));
    }
    return Map.copyOf(rows);
  }

  List<Position> read(List<Tree> trees) {
    List<Position> found = new ArrayList<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        byVerb(tree, i, found);
      }
    }
    VerdictReader verdicts = new VerdictReader(actors, matters);
    for (Statement statement : statements) {
      for (Position position : verdicts.read(trees, statement)) {
        boolean party = actors.byId(position.actor()).filter(matters::isParty).isPresent();
        if (party && matters.isPolicy(trees, position.content())) {
          found.add(position);
        }
      }
    }
    List<Position> once = new ArrayList<>();
    for (Position position : found) {
      if (once.stream().noneMatch(p -> told(p, position))) {
        once.add(position);
      }
    }
    return once;
  }

  /**
   * Held by a party, on a matter of policy or towards another party ("ordered the envoy to go").
   */
  private boolean political(Tree tree, int node, NameMention actor, Span content) {
    int asked = tree.child(node, "iobj", "obj");
    int listener = asked >= 0 ? asked : Clauses.oblique(tree, node, "on", "upon");
    List<Span> matter = new ArrayList<>(List.of(content));
    if (listener >= 0) {
      matter.add(Clauses.phrase(tree, listener));
    }
    return matters.isParty(actor) && matters.isPolicy(List.of(tree), matter);
  }

  /** The same stance of the same party, in words that were taken already. */
  private boolean told(Position a, Position b) {
    boolean same =
        a.stance() == b.stance()
            && actors
                .byId(a.actor())
                .map(actors::key)
                .equals(actors.byId(b.actor()).map(actors::key));
    return same && a.content().stream().anyMatch(x -> b.content().stream().anyMatch(x::overlaps));
  }

  private void byVerb(Tree tree, int node, List<Position> found) {
    boolean predicate =
        tree.isVerb(node) || tree.tag(node).startsWith("JJ") && tree.child(node, "nsubj") >= 0;
    if (!predicate || tree.is(node, "amod", "compound", "case")) {
      return;
    }
    Row row = row(tree, node);
    if (row == null || NoStance.below(tree, node)) {
      return;
    }
    Position.Stance stance = negated(tree, node) ? opposite(row.stance()) : row.stance();
    if (NoStance.noStance(tree, node)) {
      return;
    }
    List<NameMention> who = actorsOf(tree, node);
    int subject = Clauses.subject(tree, node);
    if (subject >= 0 && tree.hasChildLemma(subject, "cc:preconj", Set.of("neither"))) {
      return;
    }
    if (joint(tree, node, row.stance(), who)) {
      return;
    }
    Span content = content(tree, node, row.places());
    boolean relative = content != null && NoStance.relative(tree, content);
    if (stance == null || who.isEmpty() || content == null || relative) {
      return;
    }
    if (stance == Position.Stance.OFFERS && NoStance.hostile(tree, node)) {
      stance = Position.Stance.WARNS;
    }
    Statement holder = holder(tree.token(node).span());
    boolean repeated =
        tree.hasChildLemma(node, "advmod", Set.of("repeatedly", "again", "consistently", "always"));
    for (NameMention actor : who) {
      if (!political(tree, node, actor, content)) {
        continue;
      }
      found.add(
          new Position(
              actor.id(),
              stance,
              List.of(content),
              holder == null ? null : holder.id(),
              repeated ? Position.Strength.REPEATED : null,
              since(tree, node)));
    }
  }

  /** By the verb and its particle, or the preposition of its object ("called on both to stop"). */
  private static @Nullable Row row(Tree tree, int node) {
    String lemma = tree.lemma(node);
    int particle = tree.child(node, "compound:prt");
    Row row = particle < 0 ? null : ROWS.get(lemma + "+" + tree.lemma(particle));
    if (row == null && Clauses.oblique(tree, node, "on", "upon") >= 0) {
      row = ROWS.get(lemma + "+on");
    }
    return row == null ? ROWS.get(lemma) : row;
  }

  /** "has demanded since May": the time with "since" in the verb's clause. */
  private @Nullable String since(Tree tree, int node) {
    Span sentence = tree.sentence().span();
    for (TimeExpression time : times) {
      int top = sentence.contains(time.span()) ? tree.top(time.span()) : -1;
      boolean from = top >= 0 && tree.preposition(top).equals("since");
      if (from && Clauses.clause(tree, top) == node) {
        return time.id();
      }
    }
    return null;
  }

  /** What several agreed on is no offer; what they might or should do is no stance yet. */
  private static boolean joint(Tree tree, int node, Position.Stance stance, List<NameMention> who) {
    boolean open =
        tree.children(node, "aux").stream().anyMatch(c -> UNTAKEN.contains(tree.word(c)));
    return open
        || stance == Position.Stance.OFFERS && tree.lemma(node).equals("agree") && who.size() > 1;
  }

  static boolean takesStance(Tree tree, int node) {
    return row(tree, node) != null;
  }

  static boolean negated(Tree tree, int node) {
    return tree.children(node).stream().anyMatch(c -> NEGATIONS.contains(tree.word(c)));
  }

  private static Position.@Nullable Stance opposite(Position.Stance stance) {
    return switch (stance) {
      case SUPPORTS, OFFERS -> Position.Stance.REJECTS;
      case DEMANDS, REJECTS, RULES_OUT, WARNS -> null;
    };
  }

  private List<NameMention> actorsOf(Tree tree, int node) {
    int subject =
        Clauses.passive(tree, node) ? Clauses.agent(tree, node) : Clauses.subject(tree, node);
    if (subject < 0) {
      return List.of();
    }
    if (Set.of("we", "i").contains(tree.word(subject))) {
      Statement own = holder(tree.token(node).span());
      Statement.Speaker speaker = own == null ? null : own.speaker();
      return speaker == null ? List.of() : actors.byId(speaker.name()).stream().toList();
    }
    List<NameMention> named = new ArrayList<>();
    for (int each : tree.conjuncts(subject)) {
      named.addAll(actors.named(tree, each));
    }
    return named.isEmpty() ? inside(tree, subject) : named;
  }

  /** "officials of the ministry": the one name in the description. */
  private List<NameMention> inside(Tree tree, int subject) {
    if (!Matters.speaksForParty(tree, subject)) {
      return List.of();
    }
    List<NameMention> inside = actors.within(Clauses.phrase(tree, subject));
    return inside.size() == 1 ? inside : List.of();
  }

  private @Nullable Span content(Tree tree, int node, List<String> places) {
    for (String place : places) {
      int at = contentNode(tree, node, place);
      if (at >= 0) {
        boolean phrase = !Set.of("that", "to", "doing").contains(place);
        return phrase ? wholePhrase(tree, at) : Clauses.whole(tree, at);
      }
    }
    return null;
  }

  private static int contentNode(Tree tree, int node, String place) {
    return switch (place) {
      case "that" -> tree.child(node, "ccomp");
      case "doing" -> {
        int gerund = tree.child(node, "xcomp", "ccomp");
        yield gerund >= 0 && tree.tag(gerund).equals("VBG") ? gerund : -1;
      }
      case "to" -> {
        int clause = tree.child(node, "xcomp", "advcl");
        yield clause >= 0 && tree.marked(clause, "to") ? clause : Clauses.oblique(tree, node, "to");
      }
      case "obj" -> {
        int object = Clauses.object(tree, node);
        boolean relative =
            object >= 0 && tree.children(object).stream().anyMatch(c -> tree.tag(c).equals("WP$"));
        yield object >= 0 && !relative && !tree.isPronoun(object) ? object : -1;
      }
      case "obj>for" -> {
        int object = Clauses.object(tree, node);
        boolean support =
            object >= 0
                && Set.of("support", "backing", "endorsement", "solidarity")
                    .contains(tree.lemma(object));
        yield support
            ? firstOf(
                Clauses.oblique(tree, object, "for", "to", "with"),
                Clauses.oblique(tree, node, "for", "to", "with"))
            : -1;
      }
      default -> Clauses.oblique(tree, node, place);
    };
  }

  private static int firstOf(int first, int second) {
    return first >= 0 ? first : second;
  }

  private static Span wholePhrase(Tree tree, int noun) {
    List<Integer> nodes = new ArrayList<>(tree.branch(noun, Set.of()));
    nodes.removeIf(n -> tree.head(n) == noun && tree.is(n, "case") && n < noun);
    return Clauses.trimmed(tree, nodes);
  }

  private @Nullable Statement holder(Span span) {
    return statements.stream()
        .filter(
            s ->
                s.content().stream().anyMatch(c -> c.contains(span))
                    || s.cue().stream().anyMatch(c -> c.overlaps(span)))
        .findFirst()
        .orElse(null);
  }
}
