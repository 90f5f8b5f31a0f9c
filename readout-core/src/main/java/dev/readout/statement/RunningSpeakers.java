package dev.readout.statement;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.clause.Tree;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds speakers by who has spoken just before, where the source alone does not tell: "he" with
 * nobody else named since, "the expert" after an expert, "the minister" after one who was told as
 * the minister, a quotation without a source between two by one person. Gives no speaker where
 * another person may be meant.
 */
final class RunningSpeakers {
  private static final Set<String> PRONOUNS = Set.of("he", "she");
  private static final int FAR = 1500;

  private final Actors actors;
  private final List<Draft> drafts;

  private RunningSpeakers(Actors actors, List<Draft> drafts) {
    this.actors = actors;
    this.drafts = drafts;
  }

  /** The same list with more speakers in it. */
  static List<Speakers.Found> with(
      Actors actors, List<Draft> drafts, List<Speakers.Found> speakers) {
    RunningSpeakers running = new RunningSpeakers(actors, drafts);
    List<Speakers.Found> found = new ArrayList<>(speakers);
    for (int i = 1; i < drafts.size(); i++) {
      if (found.get(i).speaker() == null) {
        Statement.Speaker speaker = running.described(i, found);
        if (speaker != null) {
          found.set(i, new Speakers.Found(speaker, null));
        }
      }
    }
    for (int i = 1; i + 1 < drafts.size(); i++) {
      Statement.Speaker speaker = running.between(i, found);
      if (speaker != null) {
        found.set(i, new Speakers.Found(speaker, null));
      }
    }
    return found;
  }

  private Statement.@Nullable Speaker described(int index, List<Speakers.Found> found) {
    Draft draft = drafts.get(index);
    Tree tree = draft.tree();
    int node = draft.sourceNode();
    if (tree == null || node < 0 || draft.source().isEmpty()) {
      return null;
    }
    if (PRONOUNS.contains(tree.word(node))) {
      return same(index, found);
    }
    if (!definite(tree, node)) {
      return null;
    }
    if (Voices.observes(tree, node)) {
      return sameObserver(index, found);
    }
    return Voices.somebody(tree, node) ? sameOffice(index, found) : null;
  }

  /** "The expert", alone or with words before it; not "the ministers", not "the head of a firm". */
  private static boolean definite(Tree tree, int node) {
    return tree.tag(node).equals("NN")
        && tree.children(node, "det").stream().anyMatch(c -> tree.word(c).equals("the"))
        && tree.child(node, "nmod", "nmod:poss", "acl", "acl:relcl", "conj", "appos") < 0;
  }

  /** Who spoke last, if no other person is named between. */
  private Statement.@Nullable Speaker same(int index, List<Speakers.Found> found) {
    int spoken = spokenBefore(index);
    if (spoken < 0) {
      return null;
    }
    Speakers.Found before = found.get(spoken);
    NameMention speaker = person(before);
    List<Span> last = drafts.get(spoken).source();
    List<Span> now = drafts.get(index).source();
    if (speaker == null || before.unresolved() != null || last.isEmpty() || now.isEmpty()) {
      return null;
    }
    int from = last.getLast().end();
    int to = now.getFirst().start();
    boolean others =
        to < from
            || to - from > FAR
            || actors.all().stream()
                .filter(m -> m.type() == EntityType.PERSON)
                .filter(m -> m.span().start() >= from && m.span().end() <= to)
                .filter(
                    m -> drafts.subList(spoken, index).stream().noneMatch(d -> d.covers(m.span())))
                .anyMatch(m -> !actors.key(m).equals(actors.key(speaker)));
    return others ? null : before.speaker();
  }

  /** The last statement that has a source or a cue: a bare quotation is nobody's. */
  private int spokenBefore(int index) {
    int at = index - 1;
    while (at >= 0 && bare(drafts.get(at))) {
      at--;
    }
    return at;
  }

  private static boolean bare(Draft draft) {
    return draft.source().isEmpty() && draft.cue().isEmpty();
  }

  /** "The expert" after a statement of one. */
  private Statement.@Nullable Speaker sameObserver(int index, List<Speakers.Found> found) {
    for (int i = index - 1; i >= 0; i--) {
      if (person(found.get(i)) == null && !bare(drafts.get(i))) {
        return null;
      }
      if (Voices.marks(drafts.get(i), actors, true).contains(Statement.Mark.ASSESSMENT)) {
        return same(index, found);
      }
    }
    return null;
  }

  /** "The minister": the one person who was told with this word when he spoke before. */
  private Statement.@Nullable Speaker sameOffice(int index, List<Speakers.Found> found) {
    Tree tree = drafts.get(index).tree();
    String noun = tree == null ? "" : tree.lemma(drafts.get(index).sourceNode());
    Statement.Speaker office = null;
    NameMention holder = null;
    for (int i = 0; i < index; i++) {
      NameMention speaker = person(found.get(i));
      if (speaker == null || !tells(drafts.get(i), noun)) {
        continue;
      }
      if (holder != null && !actors.key(holder).equals(actors.key(speaker))) {
        return null;
      }
      holder = speaker;
      office = found.get(i).speaker();
    }
    return office;
  }

  private static boolean tells(Draft draft, String noun) {
    Tree tree = draft.tree();
    for (int i = 0; tree != null && i < tree.size(); i++) {
      Span word = tree.token(i).span();
      if (tree.lemma(i).equalsIgnoreCase(noun)
          && draft.source().stream().anyMatch(s -> s.contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** A quotation that names no source, between two statements of one person. */
  private Statement.@Nullable Speaker between(int index, List<Speakers.Found> found) {
    Draft draft = drafts.get(index);
    NameMention before = person(found.get(index - 1));
    NameMention after = person(found.get(index + 1));
    boolean one = before != null && after != null && actors.key(before).equals(actors.key(after));
    return one && bare(draft) && found.get(index).speaker() == null
        ? found.get(index - 1).speaker()
        : null;
  }

  private @Nullable NameMention person(Speakers.Found found) {
    Statement.Speaker speaker = found.speaker();
    return speaker == null
        ? null
        : actors.byId(speaker.name()).filter(m -> m.type() == EntityType.PERSON).orElse(null);
  }
}
