package dev.readout.story;

import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.event.Figure;
import dev.readout.event.Participant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mentions held to be one event, with what they say between them. Mutable while merging. */
final class EventCluster {
  private final List<EventMention> mentions = new ArrayList<>();
  private final List<EventMention.Part> parts = new ArrayList<>();
  private final List<TimeRange> times = new ArrayList<>();
  private final List<PlaceRef> places = new ArrayList<>();
  private final Set<String> modes = new LinkedHashSet<>();
  private final Set<EventType> types = new LinkedHashSet<>();
  private final Set<EventStatus> statuses = new LinkedHashSet<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> articles = new LinkedHashSet<>();
  private final Set<String> handles = new LinkedHashSet<>();
  private final Map<ToldSentence, Set<String>> sentences = new LinkedHashMap<>();
  private final Map<Participant.Role, Set<String>> named = new EnumMap<>(Participant.Role.class);
  private final Set<Count> figures = new HashSet<>();
  private final int place;

  private @Nullable List<EventMention.Part> parties;
  private @Nullable LocalDate firstTold;
  private @Nullable LocalDate lastTold;
  private int version;

  /** A number of something that can be counted. */
  record Count(Figure.What what, String value) {}

  /**
   * A group of one.
   *
   * @param place of the mention among all of the story
   */
  EventCluster(EventMention first, int place) {
    this.place = place;
    add(first);
  }

  void add(EventMention mention) {
    parties = null;
    mentions.add(mention);
    mention.parts().forEach(this::addPart);
    TimeRange time = mention.time();
    if (time != null && !times.contains(time)) {
      times.add(time);
    }
    PlaceRef place = mention.place();
    if (place != null && places.stream().noneMatch(known -> known.key().equals(place.key()))) {
      places.add(place);
    }
    String mode = mention.event().mode();
    if (mode != null) {
      modes.add(mode);
    }
    types.add(mention.event().type());
    statuses.add(mention.event().status());
    stems.addAll(mention.stems());
    articles.add(mention.source().id());
    handles.addAll(mention.handles());
    sentences
        .computeIfAbsent(ToldSentence.of(mention), told -> new HashSet<>())
        .add(mention.source().id());
    for (Figure figure : mention.event().figures()) {
      if (figure.what() != Figure.What.OTHER) {
        figures.add(new Count(figure.what(), figure.value()));
      }
    }
    LocalDate day = mention.source().day();
    if (day != null) {
      firstTold = firstTold == null || day.isBefore(firstTold) ? day : firstTold;
      lastTold = lastTold == null || day.isAfter(lastTold) ? day : lastTold;
    }
    version++;
  }

  void absorb(EventCluster other) {
    other.mentions.forEach(this::add);
  }

  private void addPart(EventMention.Part part) {
    if (named.computeIfAbsent(part.role(), role -> new HashSet<>()).add(part.actor().key())) {
      parts.add(part);
    }
  }

  /** The place of its first mention among all of the story. */
  int place() {
    return place;
  }

  List<EventMention> mentions() {
    return mentions;
  }

  List<EventMention.Part> parts() {
    return parts;
  }

  List<TimeRange> times() {
    return times;
  }

  List<PlaceRef> places() {
    return places;
  }

  Set<String> modes() {
    return modes;
  }

  Set<EventType> types() {
    return types;
  }

  Set<EventStatus> statuses() {
    return statuses;
  }

  Set<String> stems() {
    return stems;
  }

  Set<String> articles() {
    return articles;
  }

  Set<String> handles() {
    return handles;
  }

  /** Its sentences, each with the articles that have it. */
  Map<ToldSentence, Set<String>> sentences() {
    return sentences;
  }

  /** Its numbers, but for those of nothing in particular. */
  Set<Count> figures() {
    return figures;
  }

  /** Grows with every mention: what was judged of another version may not hold. */
  int version() {
    return version;
  }

  boolean hasParties() {
    return parts.stream().anyMatch(part -> part.isParty() && part.actor().proper());
  }

  /**
   * Proper participants without hosts and mediators; a government beside its leader counts once.
   */
  List<EventMention.Part> parties() {
    if (parties == null) {
      parties = List.copyOf(findParties());
    }
    return parties;
  }

  private List<EventMention.Part> findParties() {
    List<EventMention.Part> parties = new ArrayList<>();
    for (EventMention.Part part : parts) {
      if (part.isParty()
          && part.actor().proper()
          && !standsForOther(part)
          && !isRepeated(part, parties)) {
        parties.add(part);
      }
    }
    return parties;
  }

  private boolean standsForOther(EventMention.Part part) {
    if (part.actor().state() == null) {
      return false;
    }
    for (EventMention.Part other : parts) {
      // None is nested in itself.
      if (other.isParty()
          && other.role() == part.role()
          && part.actor().match(other.actor()) == Actor.Match.NESTED) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRepeated(EventMention.Part part, List<EventMention.Part> parties) {
    for (EventMention.Part old : parties) {
      if (sameSide(old.role(), part.role())
          && old.actor().match(part.actor()) == Actor.Match.SAME) {
        return true;
      }
    }
    return false;
  }

  /** A party without a direction may be told with one elsewhere. */
  private static boolean sameSide(Participant.Role a, Participant.Role b) {
    return a == b || a == Participant.Role.PARTICIPANT || b == Participant.Role.PARTICIPANT;
  }

  /** The day of its oldest dated mention, or null. */
  @Nullable LocalDate firstTold() {
    return firstTold;
  }

  /** The day of its newest dated mention, or null. */
  @Nullable LocalDate lastTold() {
    return lastTold;
  }

  boolean anyStatus(Collection<EventStatus> wanted) {
    return statuses.stream().anyMatch(wanted::contains);
  }

  boolean allStatus(Collection<EventStatus> wanted) {
    return wanted.containsAll(statuses);
  }
}
