package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Clauses;
import dev.readout.clause.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "Reuters reported that ..., citing two officials": what the agency reports is the officials'
 * word, told within the agency's. A second statement with the same content is made for them.
 */
final class CitedSources {
  private static final Set<String> CITING = Set.of("cite", "quote");

  /** What is cited for a reason: nobody says anything. */
  private static final Set<String> MATTERS =
      Set.of(
          "statistic",
          "statistics",
          "figure",
          "number",
          "need",
          "concern",
          "reason",
          "example",
          "lack",
          "fear",
          "threat",
          "risk",
          "cost",
          "security",
          "safety",
          "weather",
          "health",
          "pressure",
          "shortage",
          "difference");

  private CitedSources() {}

  static List<Draft> with(Scene scene, List<Draft> drafts) {
    List<Draft> out = new ArrayList<>(drafts);
    for (Tree tree : scene.trees()) {
      for (int i = 0; i < tree.size(); i++) {
        quotedAs(tree, i, out);
        int reporting = tree.head(i);
        int cited = CITING.contains(tree.lemma(i)) ? tree.child(i, "obj") : -1;
        boolean participle = tree.tag(i).equals("VBG") && tree.is(i, "advcl", "xcomp", "conj");
        if (cited < 0 || !participle || reporting < 0 || MATTERS.contains(tree.lemma(cited))) {
          continue;
        }
        Draft reported = of(out, tree, reporting);
        if (reported == null || reported.content().isEmpty()) {
          continue;
        }
        Span word = tree.token(i).span();
        Span source = Clauses.phrase(tree, cited);
        // The annotator may take "reported" and "citing" for one cue: what is reported stays.
        out.removeIf(d -> !d.equals(reported) && d.cue().stream().anyMatch(c -> c.overlaps(word)));
        out.removeIf(
            d ->
                !d.equals(reported)
                    && d.cue().isEmpty()
                    && d.content().stream().allMatch(source::contains));
        List<Span> content = reported.content().stream().filter(c -> !c.overlaps(source)).toList();
        if (!content.isEmpty()) {
          out.set(out.indexOf(reported), reported.withContent(content));
          out.add(new Draft(List.of(source), List.of(word), content, tree, i, cited));
        }
      }
    }
    return out;
  }

  /** "The agency quoted him as saying": his word, within the agency's. */
  private static void quotedAs(Tree tree, int verb, List<Draft> out) {
    int quoted = CITING.contains(tree.lemma(verb)) ? tree.child(verb, "obj") : -1;
    int saying =
        tree.children(verb, "advcl", "xcomp", "acl").stream()
            .filter(c -> tree.tag(c).equals("VBG") && tree.marked(c, "as"))
            .findFirst()
            .orElse(-1);
    Draft reported = quoted < 0 || saying < 0 ? null : of(out, tree, verb);
    if (reported == null || reported.content().isEmpty()) {
      return;
    }
    Span source = Clauses.phrase(tree, quoted);
    Span cue = tree.token(saying).span();
    boolean told = out.stream().anyMatch(d -> d.cueNode() == saying && d.tree() == tree);
    if (!told && reported.source().stream().noneMatch(source::overlaps)) {
      out.add(new Draft(List.of(source), List.of(cue), reported.content(), tree, saying, quoted));
    }
  }

  private static @org.jspecify.annotations.Nullable Draft of(
      List<Draft> drafts, Tree tree, int verb) {
    Span word = tree.token(verb).span();
    return drafts.stream()
        .filter(d -> d.cue().stream().anyMatch(c -> c.overlaps(word)))
        .findFirst()
        .orElse(null);
  }
}
