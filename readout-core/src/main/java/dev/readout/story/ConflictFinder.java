package dev.readout.story;

import dev.readout.event.Figure;
import dev.readout.event.Participant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the sources of one event do not agree on. Values that can both be true are no rivals.
 */
final class ConflictFinder {
  private static final Set<String> YES = Set.of("HAPPENED", "ONGOING", "CLAIMED", "CONFIRMED");
  private static final Set<String> NO = Set.of("DENIED", "DID_NOT_HAPPEN");
  private static final Set<Figure.What> ONE_NUMBER_ONLY =
      Set.of(Figure.What.MONEY, Figure.What.TROOPS);

  /** One value on one voice's word. */
  private record Claim(String value, String voice, @Nullable Named by, List<Evidence> evidence) {}

  private final String event;
  private final List<EventMention> mentions;
  private final List<Told> told;
  private final List<Figures.Given> figures;
  private final Set<String> placeParts;

  ConflictFinder(
      String event,
      List<EventMention> mentions,
      List<Told> told,
      List<Figures.Given> figures,
      Set<String> placeParts) {
    this.event = event;
    this.mentions = List.copyOf(mentions);
    this.told = List.copyOf(told);
    this.figures = List.copyOf(figures);
    this.placeParts = Set.copyOf(placeParts);
  }

  List<Conflict> find() {
    List<Conflict> conflicts = new ArrayList<>();
    for (Figure.What what : Figure.What.values()) {
      if (what != Figure.What.OTHER) {
        conflicts.addAll(overFigure(what));
      }
    }
    conflicts.addAll(overTime());
    conflicts.addAll(overPlace());
    conflicts.addAll(overParticipants());
    conflicts.addAll(overStatus());
    conflicts.addAll(overResponsibility());
    return conflicts;
  }

  private List<Conflict> overFigure(Figure.What what) {
    List<List<Claim>> tellings = new ArrayList<>();
    Map<String, List<Claim>> byTelling = new LinkedHashMap<>();
    // What a writer adds to a source's count in one article counts something else.
    Set<String> attributed = new LinkedHashSet<>();
    for (Figures.Given one : figures) {
      if (one.what() == what && one.by() != null) {
        attributed.add(one.source().id());
      }
    }
    for (Figures.Given one : figures) {
      boolean aside = one.by() == null && attributed.contains(one.source().id());
      if (one.what() == what && !aside) {
        byTelling
            .computeIfAbsent(
                one.asOf() + "|" + one.source().id() + "|" + one.voice(), k -> new ArrayList<>())
            .add(new Claim(one.value(), one.voice(), one.name(), List.of(one.evidence())));
      }
    }
    for (List<Claim> telling : byTelling.values()) {
      boolean several = telling.stream().map(Claim::value).distinct().count() > 1;
      if (!several || !ONE_NUMBER_ONLY.contains(what)) {
        tellings.add(telling);
      }
    }
    return conflicts(what.name(), tellings, ConflictFinder::numbersMeet);
  }

  private static boolean numbersMeet(String a, String b) {
    var mine = NumberRange.parse(a);
    var theirs = NumberRange.parse(b);
    return mine.isEmpty() || theirs.isEmpty() || mine.get().meets(theirs.get());
  }

  private List<Conflict> overTime() {
    Map<String, TimeRange> ranges = new LinkedHashMap<>();
    List<List<Claim>> tellings = new ArrayList<>();
    for (Told one : told) {
      // An event put off has a new date, not a disputed one.
      if (one.status().equals("POSTPONED")) {
        tellings.clear();
      }
      TimeRange time = one.time();
      if (time != null) {
        ranges.put(time.value(), time);
        tellings.add(List.of(claim(one, time.value())));
      }
    }
    return conflicts("TIME", tellings, (a, b) -> range(ranges, a).meets(range(ranges, b)));
  }

  private static TimeRange range(Map<String, TimeRange> ranges, String value) {
    return Objects.requireNonNull(ranges.get(value));
  }

  private List<Conflict> overPlace() {
    Map<String, PlaceRef> places = new LinkedHashMap<>();
    List<List<Claim>> tellings = new ArrayList<>();
    for (Told one : told) {
      PlaceRef place = one.place();
      if (place != null) {
        places.put(place.named().name(), place);
        tellings.add(List.of(claim(one, place.named().name())));
      }
    }
    return conflicts("PLACE", tellings, (a, b) -> placesMeet(places, a, b));
  }

  private boolean placesMeet(Map<String, PlaceRef> places, String a, String b) {
    PlaceRef mine = places.get(a);
    PlaceRef theirs = places.get(b);
    return mine == null || theirs == null || mine.fit(theirs, placeParts) != PlaceRef.Fit.APART;
  }

  private static Claim claim(Told one, String value) {
    return new Claim(value, one.voice(), one.name(), one.evidence());
  }

  private List<Conflict> overStatus() {
    boolean done = told.stream().anyMatch(one -> YES.contains(one.status()) && !one.answer());
    List<List<Claim>> tellings = new ArrayList<>();
    for (Told one : told) {
      boolean plan = one.status().equals("PLANNED") && !done;
      if (YES.contains(one.status()) || NO.contains(one.status()) || plan) {
        tellings.add(List.of(claim(one, one.status())));
      }
    }
    return conflicts("STATUS", tellings, (a, b) -> NO.contains(a) == NO.contains(b));
  }

  private List<Conflict> overResponsibility() {
    if (mentions.stream().noneMatch(m -> TypeFamily.of(m.event().type()).hasCulprit())) {
      return List.of();
    }
    Map<String, Actor> doers = new LinkedHashMap<>();
    Set<String> together = new LinkedHashSet<>();
    List<List<Claim>> tellings = new ArrayList<>();
    for (EventMention mention : mentions) {
      List<Claim> telling = new ArrayList<>();
      for (EventMention.Part part : mention.parts()) {
        if (part.role() == Participant.Role.SOURCE && part.actor().proper()) {
          String name = part.actor().named().name();
          doers.put(name, part.actor());
          for (Told one : toldBy(mention)) {
            telling.add(claim(one, name));
          }
          telling.forEach(other -> together.add(other.value() + "|" + name));
        }
      }
      if (!telling.isEmpty()) {
        tellings.add(telling);
      }
    }
    return conflicts(
        "RESPONSIBILITY",
        tellings,
        (a, b) ->
            together.contains(a + "|" + b)
                || together.contains(b + "|" + a)
                || actor(doers, a).match(actor(doers, b)) != Actor.Match.DIFFERENT);
  }

  private static Actor actor(Map<String, Actor> actors, String name) {
    return Objects.requireNonNull(actors.get(name));
  }

  private List<Conflict> overParticipants() {
    Map<String, EventCluster> sets = new LinkedHashMap<>();
    List<List<Claim>> tellings = new ArrayList<>();
    for (EventMention mention : mentions) {
      EventCluster alone = new EventCluster(mention, 0);
      boolean contact = TypeFamily.of(mention.event().type()) == TypeFamily.CONTACT;
      if (contact && alone.parties().size() > 1) {
        TreeSet<String> names = new TreeSet<>();
        alone.parties().forEach(part -> names.add(part.actor().named().name()));
        String value = String.join(", ", names);
        sets.putIfAbsent(value, alone);
        toldBy(mention).forEach(one -> tellings.add(List.of(claim(one, value))));
      }
    }
    return conflicts(
        "PARTICIPANTS",
        tellings,
        (a, b) ->
            !PartyFit.of(Objects.requireNonNull(sets.get(a)), Objects.requireNonNull(sets.get(b)))
                .rival());
  }

  private List<Told> toldBy(EventMention mention) {
    return told.stream()
        .filter(
            one ->
                !one.answer()
                    && one.source().id().equals(mention.source().id())
                    && mention.evidence().containsAll(one.evidence()))
        .toList();
  }

  /** Rivals between the last word of each voice; and what one voice says in place of its own. */
  private List<Conflict> conflicts(
      String key, List<List<Claim>> tellings, BiPredicate<String, String> meet) {
    Map<String, List<Claim>> last = new LinkedHashMap<>();
    List<Conflict> found = new ArrayList<>();
    List<Claim> revised = new ArrayList<>();
    for (List<Claim> telling : tellings) {
      String voice = telling.get(0).voice();
      List<Claim> before = last.get(voice);
      if (before != null && rivals(before, telling, meet)) {
        before.stream().filter(claim -> !revised.contains(claim)).forEach(revised::add);
        revised.addAll(telling);
      }
      boolean repeats = before != null && !rivals(before, telling, meet);
      last.put(voice, before != null && repeats ? join(before, telling) : telling);
    }
    List<Claim> open = new ArrayList<>();
    for (List<Claim> mine : last.values()) {
      // A voice's last word is no rival of itself: its own values go together.
      if (last.values().stream().anyMatch(theirs -> rivals(mine, theirs, meet))) {
        open.addAll(mine);
      }
    }
    if (!open.isEmpty()) {
      found.add(new Conflict(event, key, Conflict.State.OPEN, values(open)));
    }
    if (!revised.isEmpty()) {
      found.add(new Conflict(event, key, Conflict.State.REVISED, values(revised)));
    }
    return found;
  }

  private static List<Claim> join(List<Claim> before, List<Claim> telling) {
    List<Claim> all = new ArrayList<>(before);
    all.addAll(telling);
    return all;
  }

  private static boolean rivals(
      List<Claim> mine, List<Claim> theirs, BiPredicate<String, String> meet) {
    return mine.stream()
        .noneMatch(a -> theirs.stream().anyMatch(b -> meet.test(a.value(), b.value())));
  }

  private static List<Conflict.Value> values(List<Claim> claims) {
    Map<String, List<Claim>> same = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String voice = claim.by() == null ? "" : claim.voice();
      same.computeIfAbsent(claim.value() + "|" + voice, k -> new ArrayList<>()).add(claim);
    }
    List<Conflict.Value> values = new ArrayList<>();
    for (List<Claim> group : same.values()) {
      TreeSet<Evidence> evidence = new TreeSet<>();
      group.forEach(claim -> evidence.addAll(claim.evidence()));
      Set<String> articles = new TreeSet<>();
      evidence.forEach(one -> articles.add(one.article()));
      Claim first = group.get(0);
      values.add(
          new Conflict.Value(
              first.value(), first.by(), List.copyOf(articles), List.copyOf(evidence)));
    }
    return values;
  }
}
