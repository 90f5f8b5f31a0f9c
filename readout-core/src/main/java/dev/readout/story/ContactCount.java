package dev.readout.story;

import dev.readout.event.EventStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How often two were in touch in one way. Contacts that were only planned, denied or called off do
 * not count.
 *
 * @param first the time of the earliest of them that has one, or null
 * @param last that of the latest
 * @param events ids of the story's events, in its order
 */
public record ContactCount(
    Named one,
    Named other,
    Contact.Kind kind,
    @Nullable String first,
    @Nullable String last,
    List<String> events) {
  public ContactCount {
    events = List.copyOf(events);
  }

  /** How often. */
  public int times() {
    return events.size();
  }

  /** All pairs of a story, the most frequent first. */
  public static List<ContactCount> of(Story story) {
    Map<String, List<Meeting>> meetings = new TreeMap<>();
    for (Contact contact : story.contacts()) {
      if (TypeFamily.DONE.contains(contact.status()) && contact.status() != EventStatus.DENIED) {
        pairs(contact)
            .forEach(
                meeting ->
                    meetings.computeIfAbsent(meeting.key(), key -> new ArrayList<>()).add(meeting));
      }
    }
    return meetings.values().stream()
        .map(ContactCount::count)
        .sorted(
            Comparator.comparingInt(ContactCount::times)
                .reversed()
                .thenComparing(count -> count.one().name())
                .thenComparing(count -> count.other().name())
                .thenComparing(ContactCount::kind))
        .toList();
  }

  /** One contact of two of those who took part. */
  private record Meeting(Named one, Named other, Contact contact) {
    String key() {
      return key(one) + "\n" + key(other) + "\n" + contact.kind();
    }

    private static String key(Named named) {
      return Objects.requireNonNullElse(named.id(), named.name());
    }
  }

  private static List<Meeting> pairs(Contact contact) {
    List<Named> ordered =
        contact.participants().stream().sorted(Comparator.comparing(Named::name)).toList();
    List<Meeting> pairs = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = i + 1; j < ordered.size(); j++) {
        pairs.add(new Meeting(ordered.get(i), ordered.get(j), contact));
      }
    }
    return pairs;
  }

  private static ContactCount count(List<Meeting> meetings) {
    List<String> times =
        meetings.stream()
            .map(meeting -> meeting.contact().time())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    Meeting any = meetings.getFirst();
    return new ContactCount(
        any.one(),
        any.other(),
        any.contact().kind(),
        times.isEmpty() ? null : times.getFirst(),
        times.isEmpty() ? null : times.getLast(),
        meetings.stream().map(meeting -> meeting.contact().event()).toList());
  }
}
