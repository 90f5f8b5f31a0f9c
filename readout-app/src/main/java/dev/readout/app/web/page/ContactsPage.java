package dev.readout.app.web.page;

import dev.readout.app.web.Links;
import dev.readout.app.web.draw.Network;
import dev.readout.story.Contact;
import dev.readout.story.ItemMention;
import dev.readout.story.Named;
import dev.readout.story.Story;
import dev.readout.story.StoryEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who met, called, visited or negotiated with whom: a picture and the same as a table. */
public record ContactsPage(StoryHead head, Network network, List<Pair> pairs) {
  /**
   * Two who were in touch.
   *
   * @param kinds "2 meetings, 1 phone call"
   * @param first oldest day known, or empty
   */
  public record Pair(
      Named one,
      Named other,
      int count,
      String kinds,
      String first,
      String last,
      List<Badge> states,
      List<Links.Source> sources,
      String origins) {}

  /** Of a whole story. */
  public static ContactsPage of(Story story, Links links) {
    Map<String, StoryEvent> events = new HashMap<>();
    story.events().forEach(event -> events.put(event.id(), event));
    Map<List<Named>, List<Contact>> between = new LinkedHashMap<>();
    for (Contact contact : story.contacts()) {
      List<Named> who = contact.participants();
      for (int a = 0; a < who.size(); a++) {
        for (int b = a + 1; b < who.size(); b++) {
          List<Named> pair =
              List.of(who.get(a), who.get(b)).stream()
                  .sorted(Comparator.comparing(Named::name))
                  .toList();
          between.computeIfAbsent(pair, key -> new ArrayList<>()).add(contact);
        }
      }
    }
    FactOrigins origins = new FactOrigins(story);
    List<Pair> pairs =
        between.entrySet().stream()
            .map(e -> pair(e.getKey(), e.getValue(), events, links, origins))
            .sorted(Comparator.comparingInt(Pair::count).reversed())
            .toList();
    return new ContactsPage(StoryHead.of(story, links, "contacts"), network(pairs, links), pairs);
  }

  private static Network network(List<Pair> pairs, Links links) {
    return Network.of(
        pairs.stream()
            .map(
                pair ->
                    new Network.Tie(
                        node(pair.one(), links), node(pair.other(), links), pair.count()))
            .toList());
  }

  private static Network.Actor node(Named who, Links links) {
    return new Network.Actor(who.name(), links.entity(who));
  }

  private static Pair pair(
      List<Named> who,
      List<Contact> contacts,
      Map<String, StoryEvent> events,
      Links links,
      FactOrigins origins) {
    TreeMap<String, Integer> kinds = new TreeMap<>();
    TreeSet<String> times = new TreeSet<>();
    List<ItemMention> mentions = new ArrayList<>();
    List<Badge> states = new ArrayList<>();
    for (Contact contact : contacts) {
      kinds.merge(kind(contact.kind()), 1, Integer::sum);
      String time = contact.time();
      if (time != null && Character.isDigit(time.charAt(0))) {
        times.add(time);
      }
      StoryEvent event = events.get(contact.event());
      if (event != null) {
        mentions.addAll(event.mentions());
      }
      Badge state = Badge.of(contact.status());
      if (!states.contains(state)) {
        states.add(state);
      }
    }
    return new Pair(
        who.getFirst(),
        who.getLast(),
        contacts.size(),
        kinds.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", ")),
        times.isEmpty() ? "" : Wording.time(times.first()),
        times.isEmpty() ? "" : Wording.time(times.last()),
        states,
        links.sources(List.of(), mentions),
        origins.of(mentions.stream().map(ItemMention::article).toList()));
  }

  private static String kind(Contact.Kind kind) {
    return switch (kind) {
      case PHONE -> "by phone";
      case MEETING -> "meeting";
      case VISIT -> "visit";
      case TALKS -> "talks";
    };
  }

  /** The page of an actor, or null. */
  public static @Nullable String href(Named who, Links links) {
    return links.entity(who);
  }
}
