package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Table;
import dev.readout.clause.Tree;
import dev.readout.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Through what, to whom, when and how insistently something was said, from the cue's clause. */
final class Circumstances {
  private static final Set<String> TELLING =
      Set.of("tell", "inform", "assure", "remind", "warn", "ask", "urge", "address", "brief");
  private static final Set<String> INSISTENT =
      Set.of("repeatedly", "consistently", "insistently", "again", "always", "often");
  private static final Set<String> INSISTENT_VERBS =
      Set.of("reiterate", "repeat", "insist", "maintain", "reaffirm");
  private static final Set<String> PLATFORMS = words("platform");
  private static final Set<String> MEDIA = words("medium");
  private static final Set<String> STATIONS = words("station");
  private static final Set<String> NOT_THROUGH =
      Set.of("after", "before", "since", "until", "despite", "about", "for", "against");

  /** What is also done to somebody: "the release of the crew". */
  private static final Set<String> DEEDS_TOO = Set.of("release", "recording", "filing", "call");

  private static final Set<String> SPEAKING =
      Set.of("speak", "write", "talk", "post", "appear", "address", "testify", "answer");
  private static final Set<String> TIMES =
      Set.of(
          "election", "vote", "meeting", "visit", "trip", "attack", "summit", "talk", "deadline");

  private Circumstances() {}

  private static Set<String> words(String kind) {
    Set<String> words = new HashSet<>();
    for (var row : Table.rows(Circumstances.class, "channels.txt", 2)) {
      if (row.get(0).equals(kind)) {
        Table.words(row.get(1)).forEach(w -> words.add(w.replace('+', ' ')));
      }
    }
    return Set.copyOf(words);
  }

  /** "in a post on Telegram" is Telegram, "in an interview" is interview. */
  static @Nullable String channel(Draft draft, String text) {
    Tree tree = draft.tree();
    if (tree == null || draft.cueNode() < 0) {
      return null;
    }
    for (int phrase : phrases(draft, tree)) {
      String found = platform(tree, phrase, text);
      if (found == null && MEDIA.contains(tree.lemma(phrase)) && carries(tree, phrase)) {
        found = tree.token(phrase).form();
      }
      if (found != null) {
        return found;
      }
    }
    int subject = Clauses.subject(tree, draft.cueNode());
    // a newspaper that says something is who speaks
    boolean medium =
        subject >= 0
            && MEDIA.contains(tree.lemma(subject))
            && !STATIONS.contains(tree.lemma(subject))
            && !tree.isVerb(subject)
            && !tree.tag(subject).startsWith("NNP");
    if (medium && !draft.covers(tree.token(subject).span())) {
      return tree.token(subject).form();
    }
    // "told state television": whoever hears it there is the audience of the channel
    int told = tree.child(draft.cueNode(), "iobj", "obj");
    boolean station = told >= 0 && STATIONS.contains(tree.lemma(told));
    return station && !draft.covers(tree.token(told).span())
        ? shortPhrase(tree, told).in(text)
        : null;
  }

  /**
   * "In a statement", not "after the meeting", nor "at the Press Club", whose words are a name, nor
   * "the release of the crew".
   */
  private static boolean carries(Tree tree, int noun) {
    return !tree.tag(noun).startsWith("NNP")
        && !NOT_THROUGH.contains(tree.preposition(noun))
        && !(DEEDS_TOO.contains(tree.lemma(noun)) && Clauses.oblique(tree, noun, "of") >= 0);
  }

  /** The phrases that tell of the saying: below the cue, beside it, or before its clause. */
  private static List<Integer> phrases(Draft draft, Tree tree) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (!tree.is(i, "obl", "nmod") || draft.covers(tree.token(i).span())) {
        continue;
      }
      boolean own = tree.head(i) == draft.cueNode();
      boolean participle =
          tree.head(i) >= 0
              && tree.head(tree.head(i)) == draft.cueNode()
              && SPEAKING.contains(tree.lemma(tree.head(i)));
      if (own || participle || !tree.preposition(i).isEmpty() && beside(draft, tree, i)) {
        found.add(i);
      }
    }
    return found;
  }

  private static @Nullable String platform(Tree tree, int noun, String text) {
    for (int node : tree.branch(noun, Set.of("acl:relcl"))) {
      String preposition = tree.preposition(node);
      if (Set.of("on", "via", "through", "over").contains(preposition)) {
        Span phrase = Clauses.phrase(tree, node);
        String name = phrase.in(text);
        if (PLATFORMS.contains(name.toLowerCase(Locale.ROOT))
            || PLATFORMS.contains(tree.word(node))
            || name.toLowerCase(Locale.ROOT).contains("social media")
            || MEDIA.contains(tree.lemma(node))
            || STATIONS.contains(tree.lemma(node))) {
          return name;
        }
      }
    }
    return null;
  }

  /** "told reporters", "said to lawmakers", "in comments to reporters". */
  static @Nullable String audience(Draft draft, String text) {
    Tree tree = draft.tree();
    if (tree == null || draft.cueNode() < 0) {
      return null;
    }
    int cue = draft.cueNode();
    int told =
        TELLING.contains(tree.lemma(cue)) && !Clauses.passive(tree, cue)
            ? tree.child(cue, "iobj", "obj")
            : -1;
    if (told < 0) {
      told = Clauses.oblique(tree, cue, "to", "before");
    }
    for (int phrase : phrases(draft, tree)) {
      if (told < 0 && MEDIA.contains(tree.lemma(phrase))) {
        told = Clauses.oblique(tree, phrase, "to", "with", "for", "before");
      }
    }
    boolean heard =
        told >= 0
            && !tree.isPronoun(told)
            && !draft.covers(tree.token(told).span())
            && !TIMES.contains(tree.lemma(told))
            && !STATIONS.contains(tree.lemma(told));
    return heard ? shortPhrase(tree, told).in(text) : null;
  }

  /** A noun with what stands before it: "reporters", not "reporters in the capital". */
  private static Span shortPhrase(Tree tree, int noun) {
    List<Integer> nodes =
        tree.branch(
            noun, Set.of("acl", "nmod", "case", "punct", "parataxis", "advcl", "cc", "conj"));
    return Clauses.trimmed(
        tree,
        nodes.stream()
            .filter(n -> n <= noun || tree.is(n, "flat"))
            .filter(n -> clear(tree, n, noun))
            .toList());
  }

  /** Whether no verb stands between a word and the noun that it is taken to belong to. */
  private static boolean clear(Tree tree, int word, int noun) {
    for (int i = word; i < noun; i++) {
      if (tree.isVerb(i) && !tree.is(i, "amod", "compound")) {
        return false;
      }
    }
    return true;
  }

  /** The time expression of the cue's own clause, by the parse or by standing beside the cue. */
  static @Nullable String time(Draft draft, List<TimeExpression> times) {
    Tree tree = draft.tree();
    if (tree == null || draft.cueNode() < 0) {
      return null;
    }
    Span sentence = tree.sentence().span();
    for (TimeExpression time : times) {
      if (time.type() == TimeExpression.Type.DURATION
          || time.type() == TimeExpression.Type.SET
          || !sentence.contains(time.span())
          || draft.covers(time.span())) {
        continue;
      }
      int top = tree.top(time.span());
      if (top >= 0 && (below(tree, top, draft.cueNode()) || beside(draft, tree, top))) {
        return time.id();
      }
    }
    return null;
  }

  /** Below the cue with no other clause between. */
  private static boolean below(Tree tree, int node, int cue) {
    int at = tree.head(node);
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (at == cue) {
        return true;
      }
      if (tree.isVerb(at)) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  /**
   * Behind the cue with nothing but phrases of the saying between ("said in a post on X on Monday
   * that"), wherever the parse has hung it.
   */
  static boolean beside(Draft draft, Tree tree, int node) {
    for (int i = draft.cueNode() + 1; i < node; i++) {
      boolean speech = draft.covers(tree.token(i).span());
      if (speech || tree.isVerb(i) || tree.is(i, "punct", "mark")) {
        return false;
      }
    }
    return node > draft.cueNode();
  }

  static Statement.@Nullable Strength strength(Draft draft) {
    Tree tree = draft.tree();
    if (tree == null || draft.cueNode() < 0) {
      return null;
    }
    int cue = draft.cueNode();
    boolean insistent =
        INSISTENT_VERBS.contains(tree.lemma(cue))
            || tree.children(cue, "advmod").stream()
                .anyMatch(c -> INSISTENT.contains(tree.lemma(c)));
    return insistent ? Statement.Strength.REPEATED : null;
  }
}
