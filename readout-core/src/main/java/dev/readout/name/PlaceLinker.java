package dev.readout.name;

import dev.readout.language.NameType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts places on the map: candidates of the gazetteer by population, by the states and areas that
 * the article names, and by the container that follows ("Springfield, Illinois"). One place a name
 * and article.
 */
final class PlaceLinker {
  private static final Set<String> KINDS =
      Set.of(
          "region",
          "oblast",
          "province",
          "district",
          "governorate",
          "area",
          "city",
          "town",
          "village",
          "state",
          "prefecture",
          "raion",
          "krai",
          "canton",
          "department");

  private static final Set<String> COMPASS =
      Set.of(
          "east",
          "west",
          "north",
          "south",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "the west",
          "the east");

  private static final Set<String> REACHED = Set.of("in", "near", "outside", "around");
  private static final long LARGE = 100_000;

  /** People of a town whose other names are known everywhere. */
  private static final long FAR_KNOWN = 500_000;

  /** States whose name is that of a large area of another state too. */
  private static final Map<String, String> HOMONYMS = Map.of("georgia", "us");

  private final Scene scene;
  private final Map<String, Integer> states;
  private final Map<String, Integer> areas = new HashMap<>();
  private final Map<String, Town> chosen = new HashMap<>();
  private final List<double[]> certain = new ArrayList<>();

  private PlaceLinker(Scene scene) {
    this.scene = scene;
    this.states = scene.states();
  }

  static void link(Scene scene) {
    PlaceLinker linker = new PlaceLinker(scene);
    scene.drafts().forEach(linker::homonym);
    scene.drafts().stream()
        .filter(linker::isReached)
        .toList()
        .forEach(d -> d.seen = NameType.PLACE);
    List<Draft> open = scene.drafts().stream().filter(PlaceLinker::isOpenPlace).toList();
    linker.gather();
    open.forEach(linker::contained);
    open.forEach(linker::choose);
  }

  /** Whether an area of another state has the name of this one. */
  static boolean isHomonym(String state) {
    return state.equals("ge");
  }

  private static boolean isOpenPlace(Draft d) {
    return d.seen == NameType.PLACE && d.entity == null
        || d.settled
            && d.entity == null
            && d.type != EntityType.PERSON
            && d.seen != NameType.PERSON
            && d.seen != NameType.ORGANIZATION
            && d.seen != NameType.OTHER;
  }

  /**
   * "Georgia" among American places is the American state, unless something else of the country is
   * named.
   */
  private void homonym(Draft d) {
    String other = HOMONYMS.get(d.key);
    if (other == null || d.type != EntityType.PLACE || d.entity == null || d.state.equals(other)) {
      return;
    }
    int own = 0;
    int others = 0;
    for (Draft each : scene.drafts()) {
      if (!each.key.equals(d.key) && !each.presumed) {
        own += each.state.equals(d.state) ? 1 : 0;
        others += each.state.equals(other) || isOpenPlace(each) && isMainly(each, other) ? 1 : 0;
      }
    }
    if (own == 0 && others > 0) {
      d.entity = null;
      d.known = null;
      d.state = "";
      d.seen = NameType.PLACE;
      states.merge(other, 1, Integer::sum);
    }
  }

  /** Whether the largest place of that name lies in the state. */
  private boolean isMainly(Draft d, String state) {
    return candidates(d).stream()
        .max(java.util.Comparator.comparingLong(Town::population))
        .filter(town -> town.state().equals(state))
        .isPresent();
  }

  /**
   * "Police in Mombasa", "flew to Juba", "Lviv and Kramatorsk": a large town behind a word of place
   * or beside a place, though it looked like a body or a person.
   */
  private boolean isReached(Draft d) {
    if (d.seen == null || d.seen == NameType.PLACE || d.seen == NameType.NATIONALITY) {
      return false;
    }
    if (d.entity != null || d.role != null || d.type == EntityType.NATIONALITY) {
      return false;
    }
    String before = scene.word(d.sentence, d.first - 1);
    boolean placed = REACHED.contains(before) && d.seen != NameType.PERSON;
    boolean moved = before.equals("to") || before.equals("from");
    return candidates(d).stream()
            .anyMatch(
                town ->
                    town.population() > LARGE && (placed || isBesidePlace(d))
                        || moved && town.kind() == Town.Kind.CAPITAL)
        && scene.drafts().stream()
            .noneMatch(o -> o.seen == NameType.PERSON && o.key.endsWith(" " + d.key));
  }

  private boolean isBesidePlace(Draft d) {
    Draft next = scene.startingAt(d.sentence, d.last + 2);
    Draft last = scene.endingAt(d.sentence, d.first - 2);
    return next != null
            && scene.word(d.sentence, d.last + 1).equals("and")
            && next.seen == NameType.PLACE
        || last != null
            && scene.word(d.sentence, d.first - 1).equals("and")
            && last.seen == NameType.PLACE;
  }

  /** What is plain already: areas by their unmistakable names. */
  private void gather() {
    for (Draft d : scene.drafts()) {
      if (d.entity != null && d.entity.place() != null && d.type == EntityType.PLACE) {
        certain.add(new double[] {d.entity.place().latitude(), d.entity.place().longitude()});
      }
    }
    for (Draft d : scene.drafts()) {
      if (isOpenPlace(d)) {
        for (Town town : scene.knowledge.towns().find(d.key)) {
          if (town.kind() == Town.Kind.REGION
              && !isTown(d.key)
              && (town.population() > 1_000_000 || states.containsKey(town.state()))) {
            areas.merge(town.state() + "." + town.area(), 1, Integer::sum);
          }
        }
      }
    }
  }

  private boolean isTown(String key) {
    return scene.knowledge.towns().find(key).stream().anyMatch(t -> !t.isArea() && t.famous());
  }

  /** "Town, Area": the second names what the first lies in. */
  private void contained(Draft d) {
    if (!scene.word(d.sentence, d.last + 1).equals(",")) {
      return;
    }
    Draft container = scene.startingAt(d.sentence, d.last + 2);
    if (container == null) {
      return;
    }
    Town best = null;
    for (Town town : candidates(d)) {
      if (!town.isArea() && lies(town, container) && (best == null || isLikelier(town, best))) {
        best = town;
      }
    }
    if (best != null) {
      take(d, best);
      chosen.putIfAbsent(d.key, best);
      areas.merge(best.state() + "." + best.area(), 2, Integer::sum);
      certain.add(new double[] {best.latitude(), best.longitude()});
    }
  }

  /** A town that bears the name before one that once bore it; then the larger. */
  private static boolean isLikelier(Town town, Town than) {
    boolean own = NameKey.of(town.name()).equals(town.key());
    boolean other = NameKey.of(than.name()).equals(than.key());
    return own != other ? own : town.population() > than.population();
  }

  private boolean lies(Town town, Draft container) {
    if (container.state.equals(town.state())
        && scene.knowledge.states().byName(container.key).isPresent()) {
      return true;
    }
    String key = AreaNames.expand(container.key);
    for (Town area : scene.knowledge.towns().find(key)) {
      if (area.isArea() && area.state().equals(town.state()) && area.area().equals(town.area())) {
        return true;
      }
    }
    return false;
  }

  private List<Town> candidates(Draft d) {
    if (COMPASS.contains(d.key) || !Character.isUpperCase(d.text.codePointAt(0))) {
      return List.of();
    }
    List<Town> found = scene.knowledge.towns().find(d.key);
    if (found.isEmpty() && !AreaNames.expand(d.key).equals(d.key)) {
      // "Wyo." is the state and no town of its name.
      found =
          scene.knowledge.towns().find(AreaNames.expand(d.key)).stream()
              .filter(t -> t.kind() == Town.Kind.REGION)
              .toList();
    }
    if (found.isEmpty()) {
      found = scene.knowledge.towns().find(bare(d.key));
    }
    return found;
  }

  /** Without "region", "city of" and the like. */
  static String bare(String key) {
    String last = NameKey.last(key);
    if (KINDS.contains(last) && key.length() > last.length()) {
      return key.substring(0, key.length() - last.length() - 1);
    }
    int of = key.indexOf(" of ");
    if (of > 0 && KINDS.contains(key.substring(0, of))) {
      return key.substring(of + 4);
    }
    for (String point :
        List.of(
            "north ",
            "south ",
            "east ",
            "west ",
            "northern ",
            "southern ",
            "eastern ",
            "western ",
            "central ",
            "downtown ",
            "greater ")) {
      if (key.startsWith(point)) {
        return key.substring(point.length());
      }
    }
    return key;
  }

  private void choose(Draft d) {
    if (d.entity != null) {
      return;
    }
    Town before = chosen.get(d.key);
    if (before != null) {
      take(d, before);
      return;
    }
    Town best = null;
    double top = Double.NEGATIVE_INFINITY;
    for (Town town : candidates(d)) {
      if (isByNameAbroad(town)) {
        continue;
      }
      double score = score(town, d);
      if (score > top) {
        top = score;
        best = town;
      }
    }
    if (best != null) {
      chosen.put(d.key, best);
      take(d, best);
    } else if (d.seen == NameType.PLACE) {
      boolean bare =
          NameKey.words(d.key) == 1 && !KINDS.contains(scene.word(d.sentence, d.last + 1));
      d.type = bare ? EntityType.OTHER : EntityType.PLACE;
      d.settled = bare;
    }
  }

  /** What a town abroad is also called says little: "Banki" in Nigeria is no town in Russia. */
  private boolean isByNameAbroad(Town town) {
    return !states.isEmpty()
        && !states.containsKey(town.state())
        && !town.isArea()
        && !town.famous()
        && town.kind() != Town.Kind.CAPITAL
        && town.population() < FAR_KNOWN
        && !NameKey.of(town.name()).equals(town.key());
  }

  private double score(Town town, Draft d) {
    double score = Math.log10(town.population() + 10.0);
    if (town.kind() == Town.Kind.CAPITAL) {
      score += 0.7;
    }
    if (town.kind() == Town.Kind.QUARTER) {
      score -= 1;
    }
    boolean saysArea =
        KINDS.contains(NameKey.last(d.key))
                && !NameKey.last(d.key).equals("city")
                && !NameKey.last(d.key).equals("town")
            || KINDS.contains(scene.word(d.sentence, d.last + 1));
    if (town.kind() == Town.Kind.REGION) {
      score +=
          saysArea
              ? 1.5
              : town.state().equals("us") || town.state().equals("au") || town.state().equals("ca")
                  ? 0.3
                  : -1.5;
    }
    if (town.kind() == Town.Kind.COUNTY && !saysArea && !d.key.endsWith("county")) {
      score -= 3;
    }
    if (!NameKey.of(town.name()).equals(town.key())) {
      score -= 0.3;
    }
    if (town.famous()) {
      score += 1.8;
    }
    Integer named = states.get(town.state());
    if (named != null) {
      score += 1.2 + Math.min(0.8, 0.2 * named);
    }
    if (areas.containsKey(town.state() + "." + town.area()) && !town.isArea()) {
      score += 1.2;
    }
    double near = 0;
    for (double[] point : certain) {
      double distance =
          Math.hypot(
              point[0] - town.latitude(),
              (point[1] - town.longitude()) * Math.cos(Math.toRadians(town.latitude())));
      near = Math.max(near, distance < 1.5 ? 1.2 : distance < 5 ? 0.6 : 0);
    }
    return score + near;
  }

  private void take(Draft d, @Nullable Town town) {
    if (town == null) {
      return;
    }
    d.type = EntityType.PLACE;
    d.entity = town.toEntity();
    d.state = town.state();
  }
}
