package dev.readout.name;

import dev.readout.article.Span;
import dev.readout.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
  private static final Set<String> BODIES =
      Set.of(
          "ministry",
          "department",
          "party",
          "alliance",
          "agency",
          "company",
          "court",
          "bank",
          "council",
          "commission",
          "parliament",
          "institute",
          "bloc",
          "newspaper",
          "broadcaster",
          "assembly",
          "movement",
          "militia",
          "brigade",
          "university",
          "watchdog");

  /** Posts of which a state has many at a time: the state alone does not tell the holder. */
  private static final Set<OfficeKind> ONE_OF_MANY =
      EnumSet.of(
          OfficeKind.MINISTER,
          OfficeKind.DEPUTY_MINISTER,
          OfficeKind.LEGISLATOR,
          OfficeKind.REGIONAL_LEADER,
          OfficeKind.MAYOR,
          OfficeKind.AMBASSADOR,
          OfficeKind.COMMANDER,
          OfficeKind.JUDGE,
          OfficeKind.CANDIDATE,
          OfficeKind.BUSINESS,
          OfficeKind.OFFICE_HOLDER);

  private static final Set<String> ENTOURAGE =
      Set.of(
          "envoy",
          "special envoy",
          "adviser",
          "advisor",
          "aide",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "chief of staff");

  private final Scene scene;
  private final List<Draft> found = new ArrayList<>();

  private NominalFinder(Scene scene) {
    this.scene = scene;
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
          finder.body(s, i);
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
    int possessive = scene.tag(s, start - 1).equals("POS") ? start - 2 : start - 1;
    Draft owner = scene.endingAt(s, possessive);
    if (owner != null && !owner.state.isEmpty() && owner.type != EntityType.PERSON) {
      int from = owner.first;
      while (from > 0 && FORMER.contains(scene.word(s, from - 1))) {
        from--;
        former = true;
        then |= scene.word(s, from).equals("then");
      }
      from = isDeterminer(scene.word(s, from - 1)) ? from - 1 : from;
      if (owner.type == EntityType.NATIONALITY
          || possessive == start - 2
          || owner.key.length() <= 3) {
        holder(s, from, match, List.of(owner.state), former, then);
      }
      return;
    }
    if (owner != null && owner.type == EntityType.PERSON && possessive == start - 2) {
      // "Trump's envoy" serves the state that he leads.
      if (ENTOURAGE.contains(match.phrase().phrase()) && !owner.state.isEmpty()) {
        holder(s, owner.first, match, List.of(owner.state), former, then);
      }
      return;
    }
    boolean definite = isDeterminer(scene.word(s, start - 1));
    int from = definite ? start - 1 : start;
    List<String> of = statesAfter(s, match.last());
    if (!of.isEmpty() && (definite || match.phrase().plural())) {
      holder(s, from, match, of, former, then);
    } else if (definite
        && !match.phrase().plural()
        && !former
        && scene.word(s, start - 1).equals("the")) {
      lastHolder(s, from, match);
    }
  }

  /** "X, the foreign minister of Y": says more of X and is no mention of its own. */
  private boolean appositive(int s, int start, Roles.Match match) {
    int i = start - 1;
    while (i > start - 6 && i >= 0 && !scene.word(s, i).equals(",")) {
      if (scene.tag(s, i).startsWith("VB")) {
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
          || d.state.isEmpty()
          || d.type == EntityType.PERSON
          || d.type == EntityType.NATIONALITY) {
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
      if (resolve(d, match, state, former) || then && ofThen(d, match, state)) {
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

  private boolean resolve(Draft d, Roles.Match match, String state, boolean former) {
    Draft named = namedHolder(match, state, former, d.span.start());
    if (named != null) {
      d.follow(named);
      return true;
    }
    LocalDate date = scene.date;
    if (date == null || former) {
      return false;
    }
    String stale = null;
    for (OfficeKind kind : Executives.order(match.phrase(), state)) {
      if (ENTOURAGE.contains(match.phrase().phrase()) || ONE_OF_MANY.contains(kind)) {
        return false;
      }
      Holders holders = scene.knowledge.holders(kind, state, date);
      List<Office> fitting =
          holders.offices().stream().filter(o -> titled(o, match.phrase())).toList();
      if (fitting.isEmpty()) {
        continue;
      }
      if (holders.stale() != null) {
        stale = holders.stale();
        continue;
      }
      Office office = fitting.getFirst();
      KnownEntity person = scene.knowledge.byId(office.person()).orElse(null);
      if (person != null) {
        d.link(person, RoleText.of(scene.knowledge, office));
        d.state = state;
        return true;
      }
    }
    d.unresolved = stale;
    return stale != null;
  }

  /**
   * "The then-president" is who held the post on the date that the sentence names, if one alone
   * did.
   */
  private boolean ofThen(Draft d, Roles.Match match, String state) {
    Past when = Past.in(scene, d.sentence);
    if (when == null) {
      return false;
    }
    for (OfficeKind kind : Executives.order(match.phrase(), state)) {
      List<Office> held =
          scene.knowledge.posts(kind, state).stream()
              .filter(o -> when.overlaps(o) && titled(o, match.phrase()))
              .toList();
      List<String> people = held.stream().map(Office::person).distinct().toList();
      if (people.size() > 1) {
        d.unresolved = people.size() + " people held the post in " + when.value();
        return true;
      }
      KnownEntity person =
          people.isEmpty() ? null : scene.knowledge.byId(people.getFirst()).orElse(null);
      if (person != null) {
        d.link(person, RoleText.of(scene.knowledge, held.getFirst()));
        d.state = state;
        return true;
      }
    }
    return false;
  }

  private static boolean titled(Office office, Roles.Phrase phrase) {
    return phrase.word().isEmpty()
        || office.title().toLowerCase(Locale.ROOT).contains(phrase.word());
  }

  /** Who is named in the article and holds, or for "former" held, the post. */
  private @Nullable Draft namedHolder(Roles.Match match, String state, boolean former, int before) {
    Draft best = null;
    for (Draft d : scene.drafts()) {
      if (d.type != EntityType.PERSON || d.entity == null) {
        continue;
      }
      boolean fits =
          d.role != null
              && d.role.former() == former
              && d.role.phrase().equals(match.phrase().phrase())
              && d.role.state().equals(state);
      if (!fits && d.known != null && scene.date != null) {
        LocalDate date = scene.date;
        fits =
            scene.knowledge.offices(d.known.id()).stream()
                .anyMatch(
                    o ->
                        o.state().equals(state)
                            && match.phrase().kinds().contains(o.kind())
                            && titled(o, match.phrase())
                            && isExecutive(match, o)
                            && (former ? !o.heldOn(date) : o.heldOn(date) && !o.staleOn(date)));
      }
      if (fits && (best == null || d.span.start() < before)) {
        best = d;
      }
    }
    return best;
  }

  private static boolean isExecutive(Roles.Match match, Office office) {
    List<OfficeKind> order = Executives.order(match.phrase(), office.state());
    return match.phrase().phrase().startsWith("leader")
        ? !order.isEmpty() && order.getFirst() == office.kind()
        : order.contains(office.kind());
  }

  /** "the president" without a state: the last one named before who is or was called that. */
  private void lastHolder(int s, int from, Roles.Match match) {
    int at = scene.token(s, from).start();
    Draft best = null;
    for (Draft d : scene.drafts()) {
      if (d.type == EntityType.PERSON
          && d.entity != null
          && d.span.end() <= at
          && holds(d, match)) {
        best = d;
      }
    }
    if (best == null) {
      return;
    }
    Draft d = scene.draft(s, from, match.last(), null);
    d.form = NameMention.Form.NOMINAL;
    d.follow(best);
    found.add(d);
  }

  private boolean holds(Draft d, Roles.Match match) {
    if (d.role != null && d.role.phrase().equals(match.phrase().phrase())) {
      return !d.role.former();
    }
    if (d.known == null || scene.date == null) {
      return false;
    }
    LocalDate date = scene.date;
    return scene.knowledge.offices(d.known.id()).stream()
        .anyMatch(
            o ->
                o.heldOn(date)
                    && !o.staleOn(date)
                    && match.phrase().kinds().getFirst() == o.kind()
                    && titled(o, match.phrase())
                    && isExecutive(match, o));
  }

  private void body(int s, int i) {
    String word = scene.word(s, i);
    if (!BODIES.contains(word)
        || !scene.word(s, i - 1).equals("the") && !scene.word(s, i - 1).equals("its")) {
      return;
    }
    if (scene.tag(s, i).startsWith("NNP")
        || scene.word(s, i + 1).equals("of")
        || scene.tag(s, i + 1).startsWith("NN")) {
      return;
    }
    int at = scene.token(s, i).start();
    Draft best = null;
    for (Draft d : scene.drafts()) {
      if (d.span.end() <= at && d.form == NameMention.Form.NAME) {
        if (isBody(d, word)) {
          best = d;
        } else if (word.equals("company") && d.type == EntityType.ORGANIZATION) {
          // Some other firm was named since, which no table may know.
          best = null;
        }
      }
    }
    if (best != null && scene.word(s, i - 1).equals("the")) {
      Draft d = scene.draft(s, i - 1, i, null);
      d.form = NameMention.Form.NOMINAL;
      if (best.entity == null) {
        best.entity = PersonLinker.local(best.text);
      }
      d.follow(best);
      d.type = EntityType.ORGANIZATION;
      found.add(d);
    }
  }

  private static boolean isBody(Draft d, String word) {
    if (d.type != EntityType.ORGANIZATION) {
      return false;
    }
    if ((" " + d.key + " ").contains(" " + word + " ")
        || d.entity != null
            && (" " + NameKey.of(d.entity.name()) + " ").contains(" " + word + " ")) {
      return true;
    }
    String kind = d.known == null ? "" : d.known.kind();
    return switch (word) {
      case "party" -> kind.equals("PARTY");
      case "alliance", "bloc" -> kind.equals("ALLIANCE") || d.state.equals("eu");
      case "agency" -> kind.equals("AGENCY");
      case "court" -> kind.equals("COURT");
      case "company" -> kind.equals("COMPANY");
      case "newspaper", "broadcaster" -> kind.equals("OUTLET");
      case "institute" -> kind.equals("THINK_TANK");
      case "movement", "militia" -> kind.equals("ARMED_GROUP");
      case "watchdog" -> d.key.equals("iaea");
      default -> false;
    };
  }
}
