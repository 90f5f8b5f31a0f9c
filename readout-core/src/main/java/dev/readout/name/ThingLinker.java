package dev.readout.name;

import dev.readout.language.NameType;
import dev.readout.language.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Links states, their peoples, seats of power, institutions, organisations and regions by name;
 * towns and people come after.
 */
final class ThingLinker {
  /** What the table of states holds that is no place. */
  private static final Set<String> UNIONS = Set.of("eu", "un");

  private ThingLinker() {}

  static void link(Scene scene) {
    for (Draft d : scene.drafts()) {
      if (d.promoted || d.seen == NameType.PERSON && !d.settled) {
        continue;
      }
      if (d.seen == NameType.PERSON && !scene.knowledge.people(d.key).isEmpty()) {
        continue;
      }
      state(scene, d);
    }
    Map<String, Integer> named = scene.states();
    for (Draft d : scene.drafts()) {
      if (NameKey.words(d.key) == 1 && d.entity == null && isFamilyName(scene, d)) {
        d.settled = false;
        d.seen = NameType.PERSON;
        continue;
      }
      if (d.entity == null
          && (d.seen != NameType.PERSON || d.settled && scene.knowledge.people(d.key).isEmpty())) {
        thing(scene, d, named);
      }
    }
    shortForms(scene);
  }

  private static void state(Scene scene, Draft d) {
    States states = scene.knowledge.states();
    if (d.key.length() <= 3 && !isAcronym(d.text)) {
      return;
    }
    Optional<State> byName = states.byName(d.key);
    Optional<State> people = states.byDemonym(d.key);
    boolean adjective =
        scene.token(d.sentence, d.last).tag().startsWith("JJ") || d.seen == NameType.NATIONALITY;
    if (people.isPresent() && isFirstName(scene, d, people.get())) {
      d.settled = false;
      d.seen = NameType.PERSON;
      return;
    }
    if (people.isPresent()
        && (byName.isEmpty()
            || adjective && !isAcronym(d.text)
            || isAcronym(d.text) && qualifies(scene, d))) {
      d.type = EntityType.NATIONALITY;
      d.state = people.get().code();
      d.entity = people.get().toEntity();
      d.known = States.known(people.get());
      return;
    }
    if (byName.isPresent()) {
      State state = byName.get();
      d.type = UNIONS.contains(state.code()) ? EntityType.ORGANIZATION : EntityType.PLACE;
      d.state = state.code();
      d.known = States.known(state);
      d.entity = state.toEntity();
      return;
    }
    States.Metonym metonym = states.metonym(d.key);
    if (metonym != null && metonym.kind() == States.MetonymKind.PALACE) {
      states
          .byCode(metonym.state())
          .ifPresent(
              state -> {
                d.type = EntityType.GOVERNMENT;
                d.actor = true;
                d.state = state.code();
                d.known = States.known(state);
                String id =
                    metonym.id().isEmpty()
                        ? "readout:" + NameKey.of(metonym.name()).replace(' ', '-')
                        : metonym.id();
                d.entity =
                    new Entity(
                        id, metonym.name().isEmpty() ? state.name() : metonym.name(), null, null);
              });
    }
  }

  /** "Finn said": one person of a people has an article or a number before it, a name has none. */
  private static boolean isFirstName(Scene scene, Draft d, State state) {
    boolean noun = state.people().contains(d.text) && state.people().contains(d.text + "s");
    if (!noun
        || state.adjectives().contains(d.text)
        || !scene.tag(d.sentence, d.last).equals("NNP")) {
      return false;
    }
    Token token = scene.token(d.sentence, d.last);
    String before = scene.tag(d.sentence, d.first - 1);
    boolean described =
        before.startsWith("DT")
            || before.startsWith("JJ")
            || before.startsWith("CD")
            || before.startsWith("NN")
            || before.equals("PRP$")
            || before.equals("POS");
    String relation = token.universalRelation();
    return !described && (relation.equals("nsubj") || token.relation().endsWith("poss"));
  }

  /** "U.S. officials": the abbreviation stands before a common noun and describes it. */
  private static boolean qualifies(Scene scene, Draft d) {
    Token token = scene.token(d.sentence, d.last);
    if (token.head() <= d.last
        || !token.universalRelation().equals("compound")
            && !token.universalRelation().equals("amod")) {
      return false;
    }
    String head = scene.tag(d.sentence, token.head());
    return head.equals("NN") || head.equals("NNS");
  }

  private static boolean isAcronym(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT));
  }

  private static void thing(Scene scene, Draft d, Map<String, Integer> named) {
    KnownEntity best = best(scene.knowledge.things(d.key), d, named);
    if (best == null
        && d.seen == NameType.PLACE
        && scene.word(d.sentence, d.first - 1).equals("the")) {
      // "The Gulf" is the one that everybody calls so.
      best = best(scene.knowledge.things("the " + d.key), d, named);
      best = best != null && best.kind().equals("REGION") ? best : null;
    }
    Institutions.Kind kind = scene.knowledge.institutions().kind(d.key);
    if (kind != null && best != null && !best.state().isEmpty()) {
      // "Congress" in a report on Peru is Peru's, whatever the word means by itself.
      String state = best.state();
      boolean another =
          owner(scene, d, named, false).filter(owner -> !owner.code().equals(state)).isPresent();
      best = another ? null : best;
    }
    if (best != null) {
      d.type = best.type();
      d.link(best, null);
      return;
    }
    Optional<KnownEntity> institution =
        scene.knowledge.institutions().find(d.key).filter(e -> !e.kind().equals("STATE"));
    if (institution.isPresent()) {
      d.type = EntityType.ORGANIZATION;
      d.link(institution.get(), null);
      return;
    }
    institution(scene, d, named, false);
  }

  /**
   * Institutions whose owner could not be told before people and towns were: they have states, too.
   */
  static void linkInstitutions(Scene scene) {
    Map<String, Integer> named = scene.states();
    for (Draft d : scene.drafts()) {
      boolean body = d.seen == NameType.ORGANIZATION || d.seen == NameType.OTHER;
      if (d.entity == null && body && !d.abstains) {
        institution(scene, d, named, true);
      }
    }
  }

  private static void institution(
      Scene scene, Draft d, Map<String, Integer> named, boolean settled) {
    Institutions.Kind kind = scene.knowledge.institutions().kind(d.key);
    if (kind == null || kind.code().equals("CABINET")) {
      return;
    }
    if (d.key.equals("house") && !scene.word(d.sentence, d.first - 1).equals("the")) {
      return;
    }
    owner(scene, d, named, settled)
        .ifPresent(
            state -> {
              d.type = EntityType.ORGANIZATION;
              d.presumed = beside(scene, d).isEmpty();
              d.link(scene.knowledge.institutions().of(kind, state), null);
            });
  }

  /**
   * Whose "Foreign Ministry" it is: the state before it, else the one that the article names most
   * and clearly so.
   *
   * @param settled whether it is known which of two things of one name are states ("Georgia")
   */
  private static Optional<State> owner(
      Scene scene, Draft d, Map<String, Integer> named, boolean settled) {
    return beside(scene, d).or(() -> dominant(scene, d, named, settled));
  }

  private static Optional<State> beside(Scene scene, Draft d) {
    for (int back = 1; back <= 2; back++) {
      Draft before = scene.endingAt(d.sentence, d.first - back);
      if (before != null && !before.state.isEmpty() && before.type != EntityType.PERSON) {
        return scene.knowledge.states().byCode(before.state);
      }
    }
    String link = scene.word(d.sentence, d.last + 1);
    if (link.equals("of") || link.equals("in")) {
      int at = scene.word(d.sentence, d.last + 2).equals("the") ? d.last + 3 : d.last + 2;
      Draft after = scene.startingAt(d.sentence, at);
      if (after != null && after.known != null && after.known.kind().equals("STATE")) {
        return scene.knowledge.states().byCode(after.state);
      }
    }
    return Optional.empty();
  }

  private static Optional<State> dominant(
      Scene scene, Draft d, Map<String, Integer> named, boolean settled) {
    List<Map.Entry<String, Integer>> order =
        named.entrySet().stream()
            .filter(e -> scene.knowledge.institutions().isCalled(d.key, e.getKey()))
            .filter(e -> settled || !PlaceLinker.isHomonym(e.getKey()))
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (order.isEmpty()
        || order.size() > 1 && order.get(0).getValue() < 2 * order.get(1).getValue()) {
      return Optional.empty();
    }
    return scene.knowledge.states().byCode(order.getFirst().getKey());
  }

  private static @Nullable KnownEntity best(
      List<KnownEntity> candidates, Draft d, Map<String, Integer> named) {
    return candidates.stream()
        .filter(c -> suits(c, d))
        .filter(c -> !isShortTitle(c, d) || named.containsKey(c.state()))
        .max(
            Comparator.comparingInt((KnownEntity c) -> named.getOrDefault(c.state(), 0))
                .thenComparing(c -> c.id().startsWith("Q"))
                .thenComparing(KnownEntity::id, Comparator.reverseOrder()))
        .orElse(null);
  }

  /** "The Times": of the many papers of that name, the one of a state that the article names. */
  private static boolean isShortTitle(KnownEntity candidate, Draft d) {
    return candidate.kind().equals("OUTLET")
        && d.key.startsWith("the ")
        && NameKey.words(d.key) == 2;
  }

  /** A lone word that few know as a name: taken for one only where the annotator sees one, too. */
  private static boolean isMinor(KnownEntity candidate, Draft d) {
    return NameKey.words(d.key) == 1
        && !candidate.id().startsWith("Q")
        && !candidate.kind().equals("AGENCY")
        && candidate.type() != EntityType.PLACE;
  }

  private static boolean suits(KnownEntity candidate, Draft d) {
    if (isMinor(candidate, d) && d.seen != NameType.ORGANIZATION && d.seen != NameType.OTHER) {
      return false;
    }
    boolean short3 = d.key.length() <= 4 && candidate.aliases().contains(d.text);
    if (d.seen == null) {
      return short3 || d.key.length() > 4 || candidate.name().equals(d.text);
    }
    return switch (d.seen) {
      case PLACE ->
          candidate.type() == EntityType.PLACE
              || short3
              // "Georgetown, Ky." is no university.
              || candidate.type() == EntityType.ORGANIZATION
                  && (!candidate.kind().equals("UNIVERSITY") || candidate.name().equals(d.text));
      case ORGANIZATION, OTHER -> true;
      case NATIONALITY -> candidate.type() != EntityType.PLACE;
      case PERSON -> d.settled;
    };
  }

  /**
   * "ISW" after its full name in the same article: an earlier mention's initials, those of its name
   * in another language too, whatever else the tables know by them.
   */
  private static void shortForms(Scene scene) {
    List<Draft> all = scene.drafts();
    for (int i = 0; i < all.size(); i++) {
      Draft d = all.get(i);
      boolean open = d.entity == null && d.seen == NameType.ORGANIZATION;
      if (!open && !(d.type == EntityType.ORGANIZATION && isAcronym(d.text))) {
        continue;
      }
      for (int k = i - 1; k >= 0; k--) {
        Draft before = all.get(k);
        if (before.entity != null
            && before.type == EntityType.ORGANIZATION
            && (initials(before.text).equals(d.text)
                || before.known != null && before.known.aliases().contains(d.text))) {
          d.follow(before);
          break;
        }
      }
    }
  }

  /**
   * "Ford" in an article that names somebody of that family in full is the person and not the maker
   * of cars.
   */
  private static boolean isFamilyName(Scene scene, Draft d) {
    for (Draft other : scene.drafts()) {
      boolean full = other.seen == NameType.PERSON && NameKey.words(other.key) > 1;
      if (full
          && !PersonLinker.isAbbreviation(d.text, other.text)
          && NameKey.last(PersonNames.withoutSuffix(other.key)).equals(d.key)) {
        return d.span.start() >= other.span.start() || d.seen == NameType.PERSON;
      }
    }
    return false;
  }

  private static String initials(String text) {
    StringBuilder initials = new StringBuilder();
    for (String word : text.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
