package dev.readout.story;

import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.event.Participant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private @Nullable List<EventMention.Part> parties;
  private int version;

  EventCluster(EventMention first) {
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
    version++;
  }

  void absorb(EventCluster other) {
    other.mentions.forEach(this::add);
  }

  private void addPart(EventMention.Part part) {
    boolean known =
        parts.stream()
            .anyMatch(
                old -> old.actor().key().equals(part.actor().key()) && old.role() == part.role());
    if (!known) {
      parts.add(part);
    }
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
      boolean standsForOther =
          parts.stream()
              .anyMatch(
                  other ->
                      !part.equals(other)
                          && other.isParty()
                          && other.role() == part.role()
                          && part.actor().state() != null
                          && part.actor().match(other.actor()) == Actor.Match.NESTED);
      boolean repeated =
          parties.stream()
              .anyMatch(
                  old ->
                      sameSide(old.role(), part.role())
                          && old.actor().match(part.actor()) == Actor.Match.SAME);
      if (part.isParty() && part.actor().proper() && !standsForOther && !repeated) {
        parties.add(part);
      }
    }
    return parties;
  }

  /** A party without a direction may be told with one elsewhere. */
  private static boolean sameSide(Participant.Role a, Participant.Role b) {
    return a == b || a == Participant.Role.PARTICIPANT || b == Participant.Role.PARTICIPANT;
  }

  /** The day of its oldest dated mention, or null. */
  @Nullable LocalDate firstTold() {
    return mentions.stream()
        .map(mention -> mention.source().day())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The day of its newest dated mention, or null. */
  @Nullable LocalDate lastTold() {
    return mentions.stream()
        .map(mention -> mention.source().day())
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  boolean anyStatus(Collection<EventStatus> wanted) {
    return statuses.stream().anyMatch(wanted::contains);
  }

  boolean allStatus(Collection<EventStatus> wanted) {
    return wanted.containsAll(statuses);
  }
}
