package dev.readout.name;

import dev.readout.article.Span;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Descriptions that mean somebody or something named: "the Chinese leader", "the top diplomats of X
 * and Y", "the ministry". A post is resolved on the article's date; a general noun by what the
 * article named before.
 */
final class NominalFinder {
  private static final Set<String> FORMER =
      Set.of("former", "then", "ex", "late", "previous", "ousted", "deposed");
  private static final Set<String> MODIFIERS =
      Set.of(
          "current",
          "new",
          "acting",
          "sitting",
          "two",
          "both",
          "three",
          "powerful",
          "wartime",
          "veteran");

  private final Scene scene;
  private final PostHolders holders;
  private final BodyLeaders leaders;
  private final List<Draft> found = new ArrayList<>();

  private NominalFinder(Scene scene) {
    this.scene = scene;
    this.holders = new PostHolders(scene);
    this.leaders = new BodyLeaders(scene);
  }

  static void find(Scene scene) {
    NominalFinder finder = new NominalFinder(scene);
    for (int s = 0; s < scene.sentences.size(); s++) {
      List<Token> tokens = scene.sentences.get(s).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Roles.Match match = Roles.standard().at(scene, s, i);
        if (match != null && !finder.within(s, match)) {
          finder.post(s, match);
          i = match.last();
        } else {
          BodyMentions.at(scene, s, i).ifPresent(finder.found::add);
        }
      }
    }
    finder.found.forEach(scene::add);
    scene.sort();
  }

  /** The words are part of a name ("Prime Minister's Office"). */
  private boolean within(int s, Roles.Match match) {
    Span span = scene.token(s, match.first()).span().cover(scene.token(s, match.last()).span());
    return scene.drafts().stream().anyMatch(d -> d.span.overlaps(span));
  }

  private void post(int s, Roles.Match match) {
    // Before a name it is a title, which RoleReader has read.
    Draft next = scene.startingAt(s, match.last() + 1);
    if (next != null
        && (next.type == EntityType.PERSON
            || scene.tag(s, match.last() + 1).startsWith("NNP") && !match.phrase().plural())) {
      return;
    }
    int start = match.first();
    boolean former = Roles.isPast(scene.word(s, match.first()));
    boolean then = scene.word(s, match.first()).startsWith("then-");
    while (start > 0
        && (MODIFIERS.contains(scene.word(s, start - 1))
            || FORMER.contains(scene.word(s, start - 1)))) {
      former |= FORMER.contains(scene.word(s, start - 1));
      then |= scene.word(s, start - 1).equals("then");
      start--;
    }
    if (appositive(s, start, match)) {
      return;
    }
    if (match.phrase().phrase().startsWith("counterpart")) {
      match = holders.counterpart(s, match, found);
      if (match == null) {
        return;
      }
    }
    int possessive = scene.tag(s, start - 1).equals("POS") ? start - 2 : start - 1;
    Draft owner = scene.endingAt(s, possessive);
    if (owner != null && PostOwners.isBody(scene, owner)) {
      int from = isDeterminer(scene.word(s, owner.first - 1)) ? owner.first - 1 : owner.first;
      body(s, from, match.last(), match, owner, former);
      return;
    }
    if (owner != null && !owner.state.isEmpty() && owner.type != EntityType.PERSON) {
      int from = owner.first;
      while (from > 0 && FORMER.contains(scene.word(s, from - 1))) {
        from--;
        former = true;
        then |= scene.word(s, from).equals("then");
      }
      from = isDeterminer(scene.word(s, from - 1)) ? from - 1 : from;
      boolean beside =
          owner.type == EntityType.NATIONALITY
              || possessive == start - 2
              || owner.key.length() <= 3;
      if (beside
          && PostOwners.isState(scene, owner)
          && !(match.phrase().plural() && !isListed(s, owner))
          && !PostOwners.isNotHeld(scene, s, from, match)) {
        holder(s, from, match, List.of(owner.state), former, then);
      }
      return;
    }
    if (owner != null && owner.type == EntityType.PERSON && possessive == start - 2) {
      // "Trump's envoy" serves the state that he leads.
      if (PostHolders.isEntourage(match.phrase()) && !owner.state.isEmpty()) {
        holder(s, owner.first, match, List.of(owner.state), former, then);
      }
      return;
    }
    boolean definite = isDeterminer(scene.word(s, start - 1));
    int from = definite ? start - 1 : start;
    List<String> of = statesAfter(s, match.last());
    Draft body = PostOwners.bodyAfter(scene, s, match.last());
    if (PostOwners.isNotHeld(scene, s, start, match)) {
      return;
    }
    if (body != null && definite) {
      body(s, from, body.last, match, body, former);
    } else if (!of.isEmpty() && (definite || match.phrase().plural())) {
      holder(s, from, match, of, former, then);
    } else if (definite
        && !match.phrase().plural()
        && !former
        && scene.word(s, start - 1).equals("the")) {
      lastHolder(s, from, match);
    }
  }

  /** "The Russian and American presidents", not "American presidents". */
  private boolean isListed(int s, Draft owner) {
    String before = scene.word(s, owner.first - 1);
    return before.equals("and") || before.equals(",");
  }

  /** "X, the foreign minister of Y": says more of X and is no mention of its own. */
  private boolean appositive(int s, int start, Roles.Match match) {
    int i = start - 1;
    while (i > start - 6 && i >= 0 && !scene.word(s, i).equals(",")) {
      if (RoleReader.opensClause(scene, s, i)) {
        return false;
      }
      i--;
    }
    Draft before = scene.word(s, i).equals(",") ? scene.endingAt(s, i - 1) : null;
    return before != null && before.type == EntityType.PERSON && !match.phrase().plural();
  }

  private static boolean isDeterminer(String word) {
    return word.equals("the") || word.equals("both") || word.equals("its") || word.equals("their");
  }

  private List<String> statesAfter(int s, int last) {
    String word = scene.word(s, last + 1);
    if (!word.equals("of") && !word.equals("from")) {
      return List.of();
    }
    List<String> states = new ArrayList<>();
    int i = last + 2;
    for (int guard = 0; guard < 12; guard++) {
      if (isDeterminer(scene.word(s, i))) {
        i++;
      }
      Draft d = scene.startingAt(s, i);
      if (d == null
          || d.type == EntityType.NATIONALITY
          || !PostOwners.isState(scene, d)
          || PostOwners.ownsSomething(scene, s, d)) {
        break;
      }
      states.add(d.state);
      i = d.last + 1;
      String link = scene.word(s, i);
      if (!link.equals(",") && !link.equals("and")) {
        break;
      }
      i++;
      if (scene.word(s, i).equals("and")) {
        i++;
      }
    }
    return states;
  }

  /** "The NATO chief", "the leader of Hezbollah": who leads the body by a row that names it. */
  private void body(int s, int first, int last, Roles.Match match, Draft body, boolean former) {
    Draft d = scene.draft(s, first, last, null);
    d.form = NameMention.Form.NOMINAL;
    d.type = EntityType.PERSON;
    if (!former && !match.phrase().plural() && leaders.resolve(d, match, body)) {
      found.add(d);
    }
  }

  private void holder(
      int s, int first, Roles.Match match, List<String> states, boolean former, boolean then) {
    int last = match.last();
    if (states.size() > 1 || !statesAfter(s, match.last()).isEmpty()) {
      last = endOfList(s, match.last(), states.size());
    }
    List<Draft> all = new ArrayList<>();
    for (String state : new LinkedHashSet<>(states)) {
      Draft d = scene.draft(s, first, last, null);
      d.form = NameMention.Form.NOMINAL;
      d.type = EntityType.PERSON;
      d.role = new Role(match.phrase().phrase(), match.phrase().kinds(), state, former);
      if (holders.resolve(d, match, state, former) || then && holders.ofThen(d, match, state)) {
        all.add(d);
      } else if (scene.word(s, match.last()).startsWith("counterpart")) {
        // Open, and not whoever "his" means in "his Japanese counterpart".
        d.unresolved = "nobody is known to have held the post";
        all.add(d);
      }
    }
    found.addAll(all);
  }

  private int endOfList(int s, int from, int count) {
    int last = from;
    int seen = 0;
    for (int i = from + 1; i < scene.sentences.get(s).tokens().size() && seen < count; i++) {
      Draft d = scene.startingAt(s, i);
      if (d != null) {
        last = d.last;
        seen++;
        i = d.last;
      }
    }
    return last;
  }

  private void lastHolder(int s, int from, Roles.Match match) {
    Draft named = holders.lastNamed(match, s, from);
    if (named != null) {
      Draft d = scene.draft(s, from, match.last(), null);
      d.form = NameMention.Form.NOMINAL;
      d.follow(named);
      found.add(d);
    }
  }
}
