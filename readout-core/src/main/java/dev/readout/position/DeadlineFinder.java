package dev.readout.position;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import dev.readout.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the deadlines of one sentence: "a deadline", "an ultimatum" as nouns with what hangs on
 * them. What must be done by a day without these words is the {@link ObligationFinder}'s.
 */
final class DeadlineFinder {
  private static final Set<String> NOUNS = Set.of("deadline", "ultimatum", "target", "cutoff");
  private static final Set<String> SHORTENED =
      Set.of(
          "shorten", "climb", "advance", "accelerate", "cut", "reduce", "tighten", "bring", "move");
  private static final Set<String> EXTENDED =
      Set.of("extend", "postpone", "delay", "prolong", "defer", "push");
  private static final Set<String> PASSED =
      Set.of("pass", "expire", "lapse", "elapse", "miss", "ignore", "run");
  private static final Set<String> MET = Set.of("meet", "comply", "fulfil", "fulfill");
  private static final Set<String> GIVING =
      Set.of("give", "set", "impose", "issue", "hand", "announce");
  private static final Set<String> ANSWERING =
      Set.of(
          "reject",
          "accept",
          "dismiss",
          "call",
          "describe",
          "say",
          "face",
          "defy",
          "denounce",
          "criticize");
  private static final Set<String> ENDING = Set.of("expire", "end", "run", "fall", "lapse", "pass");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> UNTIL =
      Set.of("by", "before", "until", "till", "within", "no later than");
  private static final Set<String> TOWARDS = Set.of("to", "until", "till", "by", "through");

  private final String text;
  private final Dues dues;
  private final DeadlineParties parties;

  DeadlineFinder(String text, Dues dues, DeadlineParties parties) {
    this.text = text;
    this.dues = dues;
    this.parties = parties;
  }

  /** "his ultimatum to impose sanctions if ...", "the deadline was Friday". */
  Optional<Deadline> noun(Tree tree, int noun) {
    if (!NOUNS.contains(tree.lemma(noun)) || tree.is(noun, "compound")) {
      return Optional.empty();
    }
    int verb = Clauses.clause(tree, noun);
    boolean day = tree.lemma(noun).equals("deadline") || tree.lemma(noun).equals("ultimatum");
    if (!day
        && !(verb >= 0 && tree.lemma(verb).equals("set") && inPhrase(tree, noun).isPresent())) {
      return Optional.empty();
    }
    Deadline.State state = state(tree, noun, verb);
    boolean kept = state == Deadline.State.MET || state == Deadline.State.PASSED;
    int let =
        verb >= 0 && tree.head(verb) >= 0 && tree.lemma(tree.head(verb)).equals("let")
            ? tree.head(verb)
            : verb;
    int subject = let >= 0 ? Clauses.subject(tree, let) : -1;
    int setter =
        setter(tree, noun, kept || state == Deadline.State.SET && !sets(tree, verb) ? -1 : subject);
    List<Span> consequence = consequence(tree, noun);
    int condition = condition(tree);
    List<Span> demand =
        condition >= 0 ? List.of(Clauses.whole(tree, condition)) : demand(tree, noun, verb);
    return Optional.of(
        new Deadline(
            parties.name(tree, setter),
            addressee(tree, noun, verb, condition, kept ? subject : -1),
            demand,
            consequence,
            due(tree, noun, state),
            state,
            List.of(tree.sentence().span())));
  }

  /** The owner, who has set it ("set by the council"), or the subject of the verb that does so. */
  private static int setter(Tree tree, int noun, int subject) {
    int owner = tree.child(noun, "nmod:poss");
    if (owner >= 0) {
      return owner;
    }
    for (int clause : tree.children(noun, "acl")) {
      int agent = tree.tag(clause).equals("VBN") ? Clauses.agent(tree, clause) : -1;
      int giver = GIVING.contains(tree.lemma(clause)) ? tree.child(clause, "nsubj") : -1;
      if (agent >= 0 || giver >= 0) {
        return agent >= 0 ? agent : giver;
      }
    }
    return subject == noun ? -1 : subject;
  }

  /** Whether the subject of a verb is who sets the deadline that is its object. */
  private static boolean sets(Tree tree, int verb) {
    return verb < 0 || !ANSWERING.contains(tree.lemma(verb));
  }

  /** "A June 1 target", "a ten-day ultimatum": the time within the noun's own words. */
  private Optional<TimeExpression> inPhrase(Tree tree, int noun) {
    Span phrase = Clauses.phrase(tree, noun);
    Span before = new Span(phrase.start(), Math.max(phrase.start() + 1, tree.token(noun).start()));
    return dues.in(tree).stream().filter(t -> before.contains(t.span())).findFirst();
  }

  private static List<Span> consequence(Tree tree, int noun) {
    List<Span> found = new ArrayList<>();
    if (condition(tree) < 0) {
      return found;
    }
    int verb = Clauses.clause(tree, noun);
    for (int head : verb < 0 ? new int[] {noun} : new int[] {noun, verb}) {
      for (int child : tree.children(head, "acl", "xcomp", "advcl")) {
        if (tree.marked(child, "to") && found.isEmpty() && tree.is(noun, "obj", "obl", "nsubj")) {
          List<Integer> nodes = tree.branch(child, Set.of());
          int condition = condition(tree);
          if (condition >= 0 && condition != child) {
            nodes = new ArrayList<>(nodes);
            nodes.removeAll(tree.branch(condition, Set.of()));
          }
          found.add(Clauses.trimmed(tree, nodes));
        }
      }
    }
    return found;
  }

  /** The clause with "if" or "unless". */
  static int condition(Tree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.is(i, "advcl") && tree.marked(i, "if", "unless")) {
        return i;
      }
    }
    return -1;
  }

  /** "a deadline to withdraw", "a deadline for a ceasefire". */
  private List<Span> demand(Tree tree, int noun, int verb) {
    int clause = wanted(tree, noun);
    if (clause < 0 && verb >= 0 && GIVING.contains(tree.lemma(verb))) {
      clause =
          tree.children(verb, "advcl", "xcomp").stream()
              .filter(c -> tree.marked(c, "to"))
              .findFirst()
              .orElse(-1);
    }
    if (clause >= 0) {
      List<Integer> nodes = new ArrayList<>(tree.branch(clause, Set.of("nsubj", "mark")));
      for (int phrase : tree.children(clause, "obl")) {
        Span span = tree.cover(tree.branch(phrase, Set.of()));
        if (dues.in(tree).stream().anyMatch(t -> span.contains(t.span()))) {
          nodes.removeAll(tree.branch(phrase, Set.of()));
        }
      }
      return List.of(Clauses.trimmed(tree, nodes));
    }
    int matter = Clauses.oblique(tree, noun, "for");
    matter = matter < 0 && verb >= 0 ? Clauses.oblique(tree, verb, "for") : matter;
    Span named = matter < 0 ? null : Clauses.phrase(tree, matter);
    boolean time = named != null && dues.in(tree).stream().anyMatch(t -> t.span().overlaps(named));
    return matter >= 0 && !time && !tree.lemma(noun).equals("ultimatum") && verb >= 0
        ? List.of(Clauses.phrase(tree, matter))
        : List.of();
  }

  /** What must be done: "a deadline to leave", "a deadline set by the council for it to leave". */
  private static int wanted(Tree tree, int noun) {
    for (int child : tree.children(noun, "acl", "advcl")) {
      if (tree.marked(child, "to")) {
        return child;
      }
      for (int below : tree.children(child, "advcl", "xcomp")) {
        if (tree.marked(below, "to")) {
          return below;
        }
      }
    }
    return -1;
  }

  private @Nullable String addressee(Tree tree, int noun, int verb, int condition, int keeper) {
    int clause = wanted(tree, noun);
    int who = clause < 0 ? -1 : tree.child(clause, "nsubj");
    String named = parties.name(tree, who >= 0 ? who : keeper == noun ? -1 : keeper);
    if (named != null) {
      return named;
    }
    for (int head : new int[] {noun, verb}) {
      int to = head < 0 ? -1 : Clauses.oblique(tree, head, "to", "for", "on");
      String found = parties.name(tree, to);
      if (found != null) {
        return found;
      }
    }
    for (int relative : tree.children(noun, "acl")) {
      String told =
          GIVING.contains(tree.lemma(relative))
              ? parties.name(tree, tree.child(relative, "iobj"))
              : null;
      if (told != null) {
        return told;
      }
    }
    String given = verb < 0 ? null : parties.name(tree, tree.child(verb, "iobj"));
    if (given != null) {
      return given;
    }
    return condition < 0 ? null : parties.name(tree, Clauses.subject(tree, condition));
  }

  /** The time that stands in the same clause as the noun; never how long ago it was set. */
  private @Nullable String due(Tree tree, int noun, Deadline.State state) {
    boolean moved = state == Deadline.State.SHORTENED || state == Deadline.State.EXTENDED;
    Optional<TimeExpression> newDay =
        dues.in(tree).stream()
            .filter(t -> moved && tree.top(t.span()) >= 0)
            .filter(t -> TOWARDS.contains(tree.preposition(tree.top(t.span()))))
            .findFirst();
    if (newDay.isPresent()) {
      return dues.value(newDay.get(), true);
    }
    return dues.in(tree).stream()
        .filter(
            t -> {
              int top = tree.top(t.span());
              boolean ago = t.span().in(text).endsWith("ago");
              boolean equal =
                  top >= 0 && (tree.child(top, "nsubj") == noun || tree.head(top) == noun);
              boolean until = top >= 0 && UNTIL.contains(tree.preposition(top));
              int clause = top < 0 ? -1 : Clauses.clause(tree, top);
              boolean ends =
                  clause >= 0
                      && ENDING.contains(tree.lemma(clause))
                      && (tree.head(clause) == noun || Clauses.subject(tree, clause) == noun);
              return !ago
                  && (equal
                      || until
                      || ends
                      || state == Deadline.State.SET
                          && inPhrase(tree, noun).filter(t::equals).isPresent()
                      || top >= 0
                          && tree.head(top) == tree.head(noun)
                          && tree.lemma(noun).equals("deadline"));
            })
        .map(t -> state == Deadline.State.PASSED ? t.value() : dues.value(t, coming(tree, noun)))
        .findFirst()
        .orElse(null);
  }

  /** "Extended", "has passed", "let it pass"; not "expires on Friday" or "would not extend". */
  private static boolean happened(Tree tree, int verb) {
    int head = tree.head(verb);
    boolean let = head >= 0 && Set.of("let", "see").contains(tree.lemma(head));
    boolean told =
        Set.of("VBD", "VBN", "VBG").contains(tree.tag(verb))
            || MET.contains(tree.lemma(verb)) && tree.tag(verb).equals("VBZ");
    return let
        || told
            && tree.children(verb).stream().noneMatch(c -> NOT.contains(tree.word(c)))
            && tree.children(verb, "aux").stream().noneMatch(c -> tree.tag(c).equals("MD"));
  }

  private static boolean coming(Tree tree, int noun) {
    int verb = Clauses.clause(tree, noun);
    return verb >= 0
        && (Set.of("VBZ", "VBP").contains(tree.tag(verb))
            || tree.children(verb, "aux", "cop").stream()
                .anyMatch(c -> Set.of("MD", "VBZ", "VBP").contains(tree.tag(c))));
  }

  private static Deadline.State state(Tree tree, int noun, int verb) {
    String lemma = verb < 0 || !happened(tree, verb) ? "" : tree.lemma(verb);
    boolean back =
        verb >= 0
            && tree.children(verb).stream()
                .anyMatch(c -> Set.of("back", "later").contains(tree.word(c)));
    if (EXTENDED.contains(lemma) || lemma.equals("move") && back) {
      return Deadline.State.EXTENDED;
    }
    if (SHORTENED.contains(lemma)) {
      return Deadline.State.SHORTENED;
    }
    if (PASSED.contains(lemma)) {
      return Deadline.State.PASSED;
    }
    return MET.contains(lemma) && Clauses.object(tree, verb) == noun
        ? Deadline.State.MET
        : Deadline.State.SET;
  }
}
