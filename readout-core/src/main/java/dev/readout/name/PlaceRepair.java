package dev.readout.name;

import dev.readout.language.NameType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sets damaged names of places right among the regions and larger towns of states that the sentence
 * or the article names, and finds a region's name that was translated as a word ("in northern
 * sums"): only behind a point of the compass, one letter off.
 */
final class PlaceRepair {
  private static final double ALIKE = 0.86;
  private static final int LONG_ENOUGH = 6;
  private static final long LARGE = 20_000;
  private static final Set<String> COMPASS =
      Set.of(
          "northern",
          "southern",
          "eastern",
          "western",
          "north",
          "south",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "central");
  private static final Set<String> COMMON =
      Set.of(
          "part",
          "parts",
          "area",
          "areas",
          "region",
          "regions",
          "city",
          "cities",
          "town",
          "towns",
          "province",
          "provinces",
          "district",
          "districts",
          "village",
          "villages",
          "border",
          "borders",
          "front",
          "suburb",
          "suburbs",
          "side",
          "sides",
          "coast",
          "end",
          "edge",
          "state",
          "states",
          "half",
          "flank",
          "sector",
          "tip",
          "shore",
          "shores",
          "bank",
          "direction",
          "outskirts",
          "neighbourhood",
          "neighborhood",
          "county",
          "hemisphere",
          "islands",
          "island",
          "sea",
          "countries",
          "country");

  private PlaceRepair() {}

  static void mend(Scene scene) {
    Map<String, Integer> states = scene.states();
    Map<String, Draft> done = new LinkedHashMap<>();
    for (Draft d : scene.drafts()) {
      boolean open =
          d.entity == null
              && (d.seen == NameType.PLACE || d.settled || besideRegion(scene, d))
              && d.seen != NameType.PERSON;
      if (open && d.key.length() >= LONG_ENOUGH && NameKey.words(d.key) <= 2) {
        Draft before = done.get(d.key);
        if (before != null) {
          d.follow(before);
          d.repair = before.repair;
        } else {
          mend(scene, d, states);
          if (d.entity != null) {
            done.put(d.key, d);
          }
        }
      }
    }
    for (int s = 0; s < scene.sentences.size(); s++) {
      translated(scene, s);
    }
    scene.sort();
  }

  private static boolean besideRegion(Scene scene, Draft d) {
    return Set.of("region", "oblast", "province", "district")
            .contains(scene.word(d.sentence, d.last + 1))
        || scene.word(d.sentence, d.first - 1).equals("of")
            && Set.of("region", "city", "town", "village", "province")
                .contains(scene.word(d.sentence, d.first - 2));
  }

  private static void mend(Scene scene, Draft d, Map<String, Integer> states) {
    List<String> near = new ArrayList<>();
    for (Draft other : scene.in(d.sentence)) {
      if (!other.state.isEmpty() && !near.contains(other.state)) {
        near.add(other.state);
      }
    }
    states.entrySet().stream()
        .filter(e -> e.getValue() >= 3)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(3)
        .map(Map.Entry::getKey)
        .filter(s -> !near.contains(s))
        .forEach(near::add);
    Entity best = null;
    String key = PlaceLinker.bare(d.key);
    String joined = key.replace(" ", "");
    double top = besideRegion(scene, d) ? ALIKE - 0.06 : ALIKE;
    boolean region = besideRegion(scene, d);
    for (String state : near.stream().sorted().toList()) {
      for (Map.Entry<String, Supplier<Entity>> candidate :
          candidates(scene, key, state, region).entrySet()) {
        double alike = NameSound.words(joined, candidate.getKey().replace(" ", ""), top);
        if (alike > top) {
          top = alike;
          best = candidate.getValue().get();
        }
      }
    }
    if (best != null && top > 0.999) {
      d.type = EntityType.PLACE;
      d.entity = best;
    } else if (best != null) {
      d.type = EntityType.PLACE;
      d.repair =
          new NameMention.Repair(
              d.text,
              best.name(),
              "a place of a state in the story; spelt alike",
              Math.round(100 * Math.min(0.95, top)) / 100.0);
      d.entity = best;
    }
  }

  private static Map<String, Supplier<Entity>> candidates(
      Scene scene, String key, String state, boolean region) {
    Map<String, Supplier<Entity>> candidates = new LinkedHashMap<>();
    for (KnownEntity thing : scene.knowledge.regions(state)) {
      if (!thing.name().isEmpty()) {
        candidates.put(PlaceLinker.bare(NameKey.of(thing.name())), () -> thing.toEntity(null));
        thing
            .aliases()
            .forEach(
                a ->
                    candidates.putIfAbsent(
                        PlaceLinker.bare(NameKey.of(a)), () -> thing.toEntity(null)));
      }
    }
    for (Town town : scene.knowledge.towns().startingWith(key.charAt(0), state, LARGE)) {
      if (region || town.kind() != Town.Kind.REGION) {
        candidates.putIfAbsent(town.key(), town::toEntity);
      }
    }
    return candidates;
  }

  private static void translated(Scene scene, int s) {
    int size = scene.sentences.get(s).tokens().size();
    for (int i = 0; i + 1 < size; i++) {
      String word = scene.word(s, i + 1);
      boolean noun =
          scene.tag(s, i + 1).startsWith("NN")
              && Character.isLowerCase(scene.token(s, i + 1).form().charAt(0));
      if (!COMPASS.contains(scene.word(s, i))
          || !noun
          || word.length() < 4
          || COMMON.contains(word)) {
        continue;
      }
      if (scene.tag(s, i + 2).startsWith("NN")) {
        continue;
      }
      for (Draft state : scene.in(s)) {
        Entity region = state.state.isEmpty() ? null : oneLetterOff(scene, word, state.state);
        if (region != null && scene.startingAt(s, i + 1) == null) {
          Draft d = scene.draft(s, i + 1, i + 1, null);
          d.type = EntityType.PLACE;
          d.entity = region;
          d.state = state.state;
          d.settled = true;
          d.repair =
              new NameMention.Repair(
                  d.text, region.name(), "a region's name translated as a word", 0.75);
          scene.add(d);
          break;
        }
      }
    }
  }

  private static @Nullable Entity oneLetterOff(Scene scene, String word, String state) {
    Entity found = null;
    for (KnownEntity thing : scene.knowledge.regions(state)) {
      if (thing.name().contains(" ")) {
        String bare = PlaceLinker.bare(NameKey.of(thing.name()));
        if (bare.length() == word.length()
            && bare.regionMatches(0, word, 0, bare.length() - 1)
            && !bare.equals(word)) {
          if (found != null) {
            return null;
          }
          found = thing.toEntity(null);
        }
      }
    }
    return found;
  }
}
