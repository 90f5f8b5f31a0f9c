package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Table;
import dev.readout.clause.Tree;
import dev.readout.time.TimeExpression;
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
    for (int child : tree.children(draft.cueNode())) {
      if (tree.is(child, "obl", "nmod") && !draft.covers(tree.token(child).span())) {
        String found = platform(tree, child, text);
        if (found == null && MEDIA.contains(tree.lemma(child))) {
          found = tree.token(child).form();
        }
        if (found != null) {
          return found;
        }
      }
    }
    return null;
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
            || MEDIA.contains(tree.lemma(node))) {
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
    for (int child : tree.children(cue)) {
      if (told < 0 && tree.is(child, "obl") && MEDIA.contains(tree.lemma(child))) {
        told = Clauses.oblique(tree, child, "to", "with");
      }
    }
    if (told < 0 || tree.isPronoun(told) || draft.covers(tree.token(told).span())) {
      return null;
    }
    return shortPhrase(tree, told).in(text);
  }

  /** A noun with what stands before it: "reporters", not "reporters in the capital". */
  private static Span shortPhrase(Tree tree, int noun) {
    List<Integer> nodes =
        tree.branch(
            noun, Set.of("acl", "nmod", "case", "punct", "parataxis", "advcl", "cc", "conj"));
    return Clauses.trimmed(
        tree, nodes.stream().filter(n -> n <= noun || tree.is(n, "flat")).toList());
  }

  /** The time expression in the cue's clause that stands outside what is said. */
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
      if (top >= 0 && nearTo(tree, top, draft.cueNode())) {
        return time.id();
      }
    }
    return null;
  }

  /** Below the cue with no other clause between. */
  private static boolean nearTo(Tree tree, int node, int cue) {
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
