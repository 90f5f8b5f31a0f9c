package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Table;
import dev.readout.clause.Tree;
import java.util.HashSet;
import java.util.Set;

/**
 * Knows verbs that tell what somebody did, table {@code deeds.txt}. An annotator marks "imposed
 * sanctions" as if it were said now and then; such a verb carries a statement only with a clause or
 * with words between quotation marks. Thread-safe.
 */
final class Deeds {
  private static final Set<String> VERBS = load();
  private static final Set<String> PHRASES = Set.of("obj", "obl", "nmod", "iobj");

  private Deeds() {}

  private static Set<String> load() {
    Set<String> verbs = new HashSet<>();
    Table.rows(Deeds.class, "deeds.txt", 3).forEach(row -> verbs.addAll(Table.words(row.get(0))));
    return Set.copyOf(verbs);
  }

  /** Whether a draft takes a deed for a saying. */
  static boolean told(Scene scene, Draft draft) {
    Tree tree = draft.tree();
    if (tree == null || draft.cueNode() < 0 || !VERBS.contains(lastVerb(tree, draft))) {
      return false;
    }
    return draft.content().stream()
        .allMatch(content -> isPhrase(tree, content) && !scene.marked(content));
  }

  /** Of "has yet to recall" the last. */
  static String lastVerb(Tree tree, Draft draft) {
    int last = draft.cueNode();
    for (int i = last + 1; i < tree.size(); i++) {
      Span word = tree.token(i).span();
      if (tree.isVerb(i) && draft.cue().stream().anyMatch(cue -> cue.contains(word))) {
        last = i;
      }
    }
    return tree.lemma(last);
  }

  private static boolean isPhrase(Tree tree, Span content) {
    int top = tree.top(content);
    boolean phrase = top >= 0 && tree.isNoun(top) && tree.is(top, PHRASES.toArray(String[]::new));
    return phrase || top >= 0 && tree.is(top, "acl");
  }
}
