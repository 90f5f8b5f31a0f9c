package dev.readout.story;

import dev.readout.event.Event;
import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.event.Participant;
import dev.readout.name.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One merged event as the story tells it, and what is disputed about it. */
record EventAccount(StoryEvent event, List<Conflict> conflicts) {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "them", "him", "her", "his", "their", "its", "we", "us", "you",
          "i", "me", "who", "which", "that", "this", "those", "these", "others", "one");

  static EventAccount of(String id, EventCluster cluster, Set<String> placeParts) {
    List<EventMention> mentions = cluster.mentions();
    EventHistory history = EventHistory.of(mentions, placeParts);
    List<Figures.Given> figures = Figures.given(mentions);
    EventMention first = mentions.get(0);
    EventStatus status = history.status().orElse(first.event().status());
    StoryEvent event =
        new StoryEvent(
            id,
            type(mentions),
            commonest(mentions, Event::mode),
            cameo(mentions),
            parties(cluster),
            history.time().map(TimeRange::value).orElse(null),
            history.place().map(PlaceRef::named).orElse(null),
            status,
            mentions.stream().map(EventMention::item).toList(),
            history.entries(),
            Figures.counts(figures));
    ConflictFinder finder = new ConflictFinder(id, mentions, history.told(), figures, placeParts);
    return new EventAccount(event, finder.find());
  }

  private static EventType type(List<EventMention> mentions) {
    String type = commonest(mentions, event -> event.type().name());
    return type == null ? mentions.get(0).event().type() : EventType.valueOf(type);
  }

  /** The most specific code that no fewer mentions carry; between equals, the lowest. */
  private static @Nullable String cameo(List<EventMention> mentions) {
    EventType type = type(mentions);
    List<EventMention> typed = mentions.stream().filter(m -> m.event().type() == type).toList();
    List<EventMention> specific =
        typed.stream()
            .filter(m -> m.event().cameo() != null && !m.event().cameo().endsWith("0"))
            .toList();
    return commonest(specific.isEmpty() ? typed : specific, Event::cameo);
  }

  /** What most mentions say; between equals, what comes first by its letters. */
  private static @Nullable String commonest(
      List<EventMention> mentions, Function<Event, @Nullable String> part) {
    Map<String, Long> counts =
        mentions.stream()
            .map(mention -> part.apply(mention.event()))
            .filter(Objects::nonNull)
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    String best = null;
    long most = 0;
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /** "Them" names nobody; and whoever is met is a person or a body, not "an agreement". */
  private static boolean names(EventCluster cluster, Actor actor) {
    boolean contact = cluster.types().contains(EventType.CONSULT);
    boolean pronoun = actor.words().size() == 1 && PRONOUNS.contains(actor.words().get(0));
    return !pronoun && (!contact || actor.type() != EntityType.OTHER);
  }

  /** Proper names first; where an event has none, the descriptions that its mentions give. */
  private static List<StoryEvent.Party> parties(EventCluster cluster) {
    List<StoryEvent.Party> parties = new ArrayList<>();
    for (EventMention.Part part : cluster.parties()) {
      parties.add(new StoryEvent.Party(part.role(), part.actor().named()));
    }
    for (EventMention.Part part : cluster.parts()) {
      boolean roleOpen =
          parties.stream().noneMatch(party -> party.role() == part.role())
              || (part.role() == Participant.Role.PARTICIPANT && parties.size() < 2);
      boolean side = !part.isParty() && part.actor().proper();
      boolean described = !part.actor().proper() && roleOpen && names(cluster, part.actor());
      StoryEvent.Party party = new StoryEvent.Party(part.role(), part.actor().named());
      if ((side || described) && !parties.contains(party)) {
        parties.add(party);
      }
    }
    return parties;
  }
}
