package dev.readout.position;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Clauses;
import dev.readout.clause.Table;
import dev.readout.clause.Tree;
import dev.readout.name.NameMention;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds in what somebody says a stance of his: "any such deal would be a non-starter", "the troops
 * must go", "we will never negotiate", "only if the army stops". Words in table {@code
 * verdicts.txt}. Observers judge and take no side.
 */
final class VerdictReader {
  private record Verdict(Position.Stance stance, String words) {}

  private static final List<Verdict> VERDICTS = verdicts();
  private static final Set<String> FLOATING =
      Set.of("suggest", "propose", "float", "hint", "indicate", "moot");
  private static final Set<String> COMING = Set.of("will", "would", "shall", "wo", "'ll", "’ll");
  private static final Set<String> ABLE = Set.of("can", "ca", "could");
  private static final Set<String> SELF = Set.of("we", "i");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "n’t");

  private final Actors actors;
  private final Matters matters;

  VerdictReader(Actors actors, Matters matters) {
    this.actors = actors;
    this.matters = matters;
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

  List<Position> read(List<Tree> trees, Statement statement) {
    Statement.Speaker who = statement.speaker();
    NameMention speaker = who == null ? null : actors.byId(who.name()).orElse(null);
    List<Position> found = new ArrayList<>();
    if (speaker == null || statement.marks().contains(Statement.Mark.ASSESSMENT)) {
      return found;
    }
    for (Tree tree : trees) {
      Span sentence = tree.sentence().span();
      List<Span> inside = statement.content().stream().filter(c -> c.overlaps(sentence)).toList();
      for (int i = 0; !inside.isEmpty() && i < tree.size(); i++) {
        if (mainClause(tree, i, statement)) {
          Position.Stance stance = verdict(tree, i, statement, speaker);
          if (stance != null) {
            found.add(position(speaker, stance, inside, statement));
          }
          int condition = condition(tree, i, speaker);
          if (condition >= 0) {
            List<Span> asked = List.of(Clauses.whole(tree, condition));
            found.add(position(speaker, Position.Stance.DEMANDS, asked, statement));
          }
          if (stance != null || condition >= 0) {
            break;
          }
        }
      }
    }
    return found;
  }

  private static Position position(
      NameMention speaker, Position.Stance stance, List<Span> content, Statement statement) {
    return new Position(
        speaker.id(),
        stance,
        content,
        statement.id(),
        statement.strength() == null ? null : Position.Strength.REPEATED);
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

  private Position.@Nullable Stance verdict(
      Tree tree, int node, Statement statement, NameMention speaker) {
    if (agreementWouldInclude(tree, node, statement)) {
      return Position.Stance.SUPPORTS;
    }
    if (ownRefusal(tree, node, speaker)) {
      return tree.children(node).stream().anyMatch(c -> tree.word(c).equals("never"))
          ? Position.Stance.RULES_OUT
          : Position.Stance.REJECTS;
    }
    String words = words(tree, node);
    // "should have asked" finds fault with what is past
    if (words.contains(" should have ") || words.contains(" ought to have ")) {
      return null;
    }
    for (Verdict verdict : VERDICTS) {
      if (words.contains(" " + verdict.words() + " ")) {
        boolean ofOthers =
            verdict.stance() != Position.Stance.DEMANDS
                || matters.isOtherSide(tree, Clauses.subject(tree, node), speaker);
        return ofOthers ? verdict.stance() : null;
      }
    }
    return null;
  }

  /** The predicate with what stands in its own clause; a mark where something is left out. */
  private static String words(Tree tree, int node) {
    StringBuilder clause = new StringBuilder(" ");
    int last = -1;
    for (int each :
        tree.branch(
            node, Set.of("nsubj", "obl", "acl", "ccomp", "advcl", "parataxis", "obj", "conj"))) {
      String word = tree.word(each);
      clause.append(last >= 0 && each > last + 1 ? "| " : "");
      clause.append(NEGATIONS.contains(word) && !word.equals("never") ? "not" : word).append(' ');
      last = each;
    }
    return clause.toString().toLowerCase(Locale.ROOT);
  }

  /** "We will not leave", "the island would never negotiate", said by who would have to. */
  private boolean ownRefusal(Tree tree, int node, NameMention speaker) {
    boolean denied = tree.children(node).stream().anyMatch(c -> NEGATIONS.contains(tree.word(c)));
    boolean coming =
        tree.children(node, "aux").stream().anyMatch(c -> COMING.contains(tree.word(c)));
    boolean able = tree.children(node, "aux").stream().anyMatch(c -> ABLE.contains(tree.word(c)));
    int subject = denied && tree.tag(node).equals("VB") ? Clauses.subject(tree, node) : -1;
    if (subject < 0 || !coming && !(able && SELF.contains(tree.word(subject)))) {
      return false;
    }
    return !Clauses.passive(tree, node)
        && !Set.of("you", "they", "there", "nobody", "one").contains(tree.word(subject))
        && !tree.is(subject, "expl")
        && !silence(tree, node)
        && (SELF.contains(tree.word(subject)) || own(tree, subject, speaker));
  }

  /** "Would not comment" refuses nothing but an answer. */
  private static boolean silence(Tree tree, int node) {
    return Set.of(
            "comment",
            "respond",
            "answer",
            "elaborate",
            "say",
            "reply",
            "discuss",
            "speak",
            "be",
            "have",
            "know",
            "expect",
            "think",
            "believe",
            "need",
            "mind",
            "forget",
            "happen")
        .contains(tree.lemma(node));
  }

  private boolean own(Tree tree, int subject, NameMention speaker) {
    List<NameMention> named = actors.named(tree, subject);
    return named.isEmpty()
        ? tree.isNoun(subject) && matters.isSide(tree, subject)
        : named.stream().allMatch(m -> matters.isSelf(m, speaker));
  }

  /** "Only if the army stops", "unless they drop it": what is asked for in return. */
  private int condition(Tree tree, int node, NameMention speaker) {
    boolean coming =
        tree.children(node, "aux").stream().anyMatch(c -> COMING.contains(tree.word(c)));
    for (int child : coming ? tree.children(node, "advcl") : List.<Integer>of()) {
      boolean unless =
          tree.marked(child, "unless")
              && tree.children(node).stream().anyMatch(c -> NEGATIONS.contains(tree.word(c)));
      boolean only = tree.marked(child, "if") && only(tree, child);
      int subject = Clauses.subject(tree, child);
      boolean they = subject >= 0 && tree.word(subject).equals("they");
      if ((unless || only) && (they || matters.isOtherSide(tree, subject, speaker))) {
        return child;
      }
    }
    return -1;
  }

  private static boolean only(Tree tree, int clause) {
    int first = tree.branch(clause, Set.of()).getFirst();
    return tree.word(first).equals("only") || first > 0 && tree.word(first - 1).equals("only");
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
