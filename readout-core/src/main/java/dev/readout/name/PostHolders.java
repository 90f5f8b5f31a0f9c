package dev.readout.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a post: somebody whom the article names and who holds it, else who held it on the
 * article's date, or on the date that the sentence tells.
 */
final class PostHolders {
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
          OfficeKind.LEADER,
          OfficeKind.INTERNATIONAL_HEAD,
          OfficeKind.ALLIANCE_HEAD,
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

  private static final Set<String> LEADING = Set.of("leader", "strongman", "head of government");

  private final Scene scene;

  PostHolders(Scene scene) {
    this.scene = scene;
  }

  /** Posts around a leader: the state that they serve does not tell who they are. */
  static boolean isEntourage(Roles.Phrase phrase) {
    return ENTOURAGE.contains(phrase.phrase());
  }

  /**
   * "His Turkish counterpart" holds the post that the last one named in the sentence holds; of
   * somebody who heads a government or a state, whoever leads the other state. Null where that post
   * is open.
   *
   * @param described descriptions found so far, which the scene does not hold yet
   */
  Roles.@Nullable Match counterpart(int s, Roles.Match match, List<Draft> described) {
    OfficeKind kind = null;
    List<Draft> people = new ArrayList<>(scene.in(s));
    described.stream().filter(d -> d.sentence == s).forEach(people::add);
    people.sort(Comparator.comparing((Draft d) -> d.span));
    for (Draft d : people) {
      if (d.last < match.first() && d.type == EntityType.PERSON) {
        Office office =
            d.known == null || scene.date == null
                ? null
                : scene.knowledge.officeOn(d.known.id(), scene.date);
        kind = d.role != null ? d.role.kinds().getFirst() : office == null ? null : office.kind();
      }
    }
    if (kind == null) {
      kind = lastPost(s, match.first());
    }
    if (kind == null || match.phrase().plural()) {
      return null;
    }
    boolean leads = kind == OfficeKind.HEAD_OF_STATE || kind == OfficeKind.HEAD_OF_GOVERNMENT;
    List<OfficeKind> kinds =
        leads ? List.of(OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT) : List.of(kind);
    String phrase = leads ? "leader" : match.phrase().phrase();
    return new Roles.Match(new Roles.Phrase(phrase, kinds, "", false), match.first(), match.last());
  }

  /** The last post that the sentence names before a word, of whomever: "China's minister". */
  private @Nullable OfficeKind lastPost(int s, int before) {
    OfficeKind kind = null;
    for (int i = 0; i < before; i++) {
      Roles.Match post = Roles.standard().at(scene, s, i);
      if (post != null && !post.phrase().plural()) {
        kind = post.phrase().kinds().getFirst();
        i = post.last();
      }
    }
    return kind;
  }

  /** Whether it could be told who holds the post, or why not. */
  boolean resolve(Draft d, Roles.Match match, String state, boolean former) {
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
      if (isEntourage(match.phrase()) || ONE_OF_MANY.contains(kind)) {
        break;
      }
      Holders holders = scene.knowledge.holders(kind, state, date);
      List<Office> fitting =
          holders.offices().stream()
              .filter(o -> titled(o, match.phrase()) && called(o, kind, match.phrase()))
              .toList();
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
  boolean ofThen(Draft d, Roles.Match match, String state) {
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

  /**
   * Whether the phrase is what the news calls the holder of that row: a president who heads the
   * government is its head, and no prime minister.
   */
  private static boolean called(Office office, OfficeKind kind, Roles.Phrase phrase) {
    return office.kind() == kind
        || kind != OfficeKind.HEAD_OF_GOVERNMENT
        || LEADING.contains(phrase.phrase());
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
  @Nullable Draft lastNamed(Roles.Match match, int s, int from) {
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
    return best;
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
}
