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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds stances: verbs that take one ("rejected the plan", table {@code stances.txt}) and what
 * somebody says that is one ("any such deal would be a non-starter", table {@code verdicts.txt}).
 */
final class StanceReader {
  private record Row(Position.Stance stance, List<String> places) {}

  private record Verdict(Position.Stance stance, String words) {}

  private static final Map<String, Row> ROWS = rows();
  private static final List<Verdict> VERDICTS = verdicts();
  private static final Set<String> FLOATING =
      Set.of("suggest", "propose", "float", "hint", "indicate", "moot");
  private static final Set<String> SPEECH =
      Set.of("comment", "respond", "answer", "elaborate", "say", "reply", "discuss", "speak");
  private static final Set<String> HOSTILE =
      Set.of(
          "retaliate",
          "attack",
          "punish",
          "destroy",
          "crush",
          "avenge",
          "respond",
          "strike",
          "fight",
          "hit",
          "bomb",
          "invade",
          "sanction",
          "expel");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "n’t");

  private final Actors actors;
  private final List<Statement> statements;
  private final List<TimeExpression> times;

  StanceReader(Actors actors, List<Statement> statements, List<TimeExpression> times) {
    this.actors = actors;
    this.times = times;
    this.statements = statements;
  }

  private static Map<String, Row> rows() {
    Map<String, Row> rows = new HashMap<>();
    for (var row : Table.rows(StanceReader.class, "stances.txt", 3)) {
      Row made = new Row(Position.Stance.valueOf(row.get(0)), Table.words(row.get(2)));
      Table.words(row.get(1)).forEach(w -> rows.putIfAbsent(w, made));
    }
    return Map.copyOf(rows);
  }

  private static List<Verdict> verdicts() {
    List<Verdict> found = new ArrayList<>();
    for (var row : Table.rows(StanceReader.class, "verdicts.txt", 2)) {
      for (String words : Table.words(row.get(1))) {
        found.add(new Verdict(Position.Stance.valueOf(row.get(0)), words.replace('+', ' ')));
      }
    }
    return List.copyOf(found);
  }

  List<Position> read(List<Tree> trees) {
    List<Position> found = new ArrayList<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        byVerb(tree, i, found);
      }
    }
    for (Statement statement : statements) {
      byContent(trees, statement, found);
    }
    return found.stream().distinct().toList();
  }

  private void byVerb(Tree tree, int node, List<Position> found) {
    boolean predicate =
        tree.isVerb(node) || tree.tag(node).startsWith("JJ") && tree.child(node, "nsubj") >= 0;
    if (!predicate || tree.is(node, "amod", "compound", "case")) {
      return;
    }
    int particle = tree.child(node, "compound:prt");
    Row row = particle < 0 ? null : ROWS.get(tree.lemma(node) + "+" + tree.lemma(particle));
    row = row == null ? ROWS.get(tree.lemma(node)) : row;
    if (row == null) {
      return;
    }
    Position.Stance stance = negated(tree, node) ? opposite(row.stance()) : row.stance();
    if (noStance(tree, node)) {
      return;
    }
    List<NameMention> who = actorsOf(tree, node);
    Span content = content(tree, node, row.places());
    if (stance == null || who.isEmpty() || content == null) {
      return;
    }
    if (stance == Position.Stance.OFFERS && hostile(tree, node)) {
      stance = Position.Stance.WARNS;
    }
    Statement holder = holder(tree.token(node).span());
    boolean repeated =
        tree.hasChildLemma(node, "advmod", Set.of("repeatedly", "again", "consistently", "always"));
    for (NameMention actor : who) {
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

  /** Silence, a wish for oneself, and "insisted that it was so" take no side. */
  private static boolean noStance(Tree tree, int node) {
    int below = tree.child(node, "xcomp", "ccomp");
    return switch (tree.lemma(node)) {
      case "decline", "refuse" -> below >= 0 && SPEECH.contains(tree.lemma(below));
      case "want" -> tree.child(node, "obj") < 0 && below >= 0 && tree.child(below, "nsubj") < 0;
      case "insist" -> {
        int clause = tree.child(node, "ccomp");
        yield clause >= 0
            && !(tree.tag(clause).equals("VB") && tree.child(clause, "aux") < 0)
            && tree.children(clause, "aux").stream()
                .noneMatch(c -> Set.of("must", "should").contains(tree.word(c)));
      }
      default -> false;
    };
  }

  /** "vowed to retaliate" offers nothing. */
  private static boolean hostile(Tree tree, int node) {
    int below = tree.child(node, "xcomp");
    return below >= 0 && HOSTILE.contains(tree.lemma(below));
  }

  private static boolean negated(Tree tree, int node) {
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
    List<NameMention> named = new ArrayList<>();
    for (int each : tree.conjuncts(subject)) {
      named.addAll(actors.named(tree, each));
    }
    return named.isEmpty() ? inside(tree, subject) : named;
  }

  /** "officials of the ministry": the one name in the description. */
  private List<NameMention> inside(Tree tree, int subject) {
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
        yield object >= 0 && !tree.isPronoun(object) ? object : -1;
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

  /** A whole statement that is a stance of its speaker. */
  private void byContent(List<Tree> trees, Statement statement, List<Position> found) {
    Statement.Speaker speaker = statement.speaker();
    if (speaker == null || statement.content().isEmpty()) {
      return;
    }
    for (Tree tree : trees) {
      Span sentence = tree.sentence().span();
      if (statement.content().stream().noneMatch(c -> c.overlaps(sentence))) {
        continue;
      }
      for (int i = 0; i < tree.size(); i++) {
        Position.Stance stance =
            mainClause(tree, i, statement) ? verdict(tree, i, statement) : null;
        if (stance != null) {
          found.add(
              new Position(
                  speaker.name(),
                  stance,
                  content(tree, statement),
                  statement.id(),
                  statement.strength() == null ? null : Position.Strength.REPEATED));
          break;
        }
      }
    }
  }

  /** The stretch of the content in this sentence and the sentence after it in one quotation. */
  private static List<Span> content(Tree tree, Statement statement) {
    Span sentence = tree.sentence().span();
    List<Span> inside = statement.content().stream().filter(c -> c.overlaps(sentence)).toList();
    return inside.isEmpty() ? statement.content() : inside;
  }

  /** The predicate of what is said, not of a clause within it. */
  private static boolean mainClause(Tree tree, int node, Statement statement) {
    Span word = tree.token(node).span();
    if (statement.content().stream().noneMatch(c -> c.contains(word))) {
      return false;
    }
    int head = tree.head(node);
    boolean headInside =
        head >= 0
            && statement.content().stream().anyMatch(c -> c.contains(tree.token(head).span()));
    return !headInside
        || tree.is(node, "conj", "parataxis")
            && tree.isVerb(head)
            && mainClause(tree, head, statement);
  }

  private Position.@Nullable Stance verdict(Tree tree, int node, Statement statement) {
    if (agreementWouldInclude(tree, node, statement)) {
      return Position.Stance.SUPPORTS;
    }
    StringBuilder clause = new StringBuilder(" ");
    for (int each :
        tree.branch(
            node, Set.of("nsubj", "obl", "acl", "ccomp", "advcl", "parataxis", "obj", "conj"))) {
      String word = tree.word(each);
      clause.append(word.equals("n't") || word.equals("n’t") ? "not" : word).append(' ');
    }
    String words = clause.toString().toLowerCase(Locale.ROOT);
    // "should have asked" finds fault with what is past
    if (words.contains(" should have ") || words.contains(" ought to have ")) {
      return null;
    }
    for (Verdict verdict : VERDICTS) {
      if (words.contains(" " + verdict.words() + " ")) {
        return verdict.stance();
      }
    }
    return null;
  }

  /** "suggested that any agreement would include a swap": for it, without promising it. */
  private static boolean agreementWouldInclude(Tree tree, int node, Statement statement) {
    boolean includes =
        Set.of("include", "involve").contains(tree.lemma(node))
            && tree.children(node, "aux").stream()
                .anyMatch(
                    c -> Set.of("would", "could", "will", "might", "may").contains(tree.word(c)));
    int subject = includes ? Clauses.subject(tree, node) : -1;
    int cue = tree.head(node);
    return subject >= 0
        && Set.of("agreement", "deal", "accord", "settlement", "compromise", "treaty", "plan")
            .contains(tree.lemma(subject))
        && cue >= 0
        && FLOATING.contains(tree.lemma(cue))
        && !statement.cue().isEmpty();
  }
}
