package dev.readout.event;

import dev.readout.article.Span;
import dev.readout.clause.Actors;
import dev.readout.name.Entity;
import dev.readout.name.NameMention;
import dev.readout.time.TimeExpression;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes one event of the places of an article that clearly tell the same: equal type, modes that do
 * not clash, two named parties in common (or all of them), statuses of one kind, times and places
 * that do not clash. The first telling keeps its words; the most exact time and place win.
 */
final class Merging {
  /** How far back, in characters, "the attack" may point. */
  private static final int NEAR = 1500;

  /** From how many characters on equal words are no chance. */
  private static final int REPEATED = 15;

  private static final int DONE = 0;

  /** What is still to come, or was, cannot be what has taken place. */
  private static final Set<EventStatus> AHEAD =
      Set.of(
          EventStatus.PLANNED, EventStatus.PROPOSED, EventStatus.POSTPONED, EventStatus.CANCELLED);

  private final Actors actors;
  private final Map<String, TimeExpression> times;

  Merging(Actors actors, List<TimeExpression> times) {
    this.actors = actors;
    this.times =
        times.stream()
            .collect(Collectors.toMap(TimeExpression::id, Function.identity(), (a, b) -> a));
  }

  /** The events of an article in its order, each once. */
  List<Event> merge(List<Placed> events) {
    List<Event> merged = new ArrayList<>();
    List<Boolean> halves = new ArrayList<>();
    for (Placed placed : events) {
      Event event = placed.event();
      int host = placed.backward() ? meant(merged, event) : -1;
      for (int i = 0; i < merged.size() && host < 0; i++) {
        host = same(merged.get(i), event) ? i : -1;
      }
      for (int i = 0; i < merged.size() && host < 0; i++) {
        if (repeated(merged.get(i), event)) {
          host = i;
          event = event.withParticipants(List.of());
        }
      }
      for (int i = merged.size() - 1; i >= 0 && host < 0; i--) {
        boolean half = placed.half() || halves.get(i);
        host = half && whole(merged.get(i), event) ? i : -1;
      }
      if (host >= 0) {
        merged.set(host, joined(merged.get(host), event));
        halves.set(host, halves.get(host) && placed.half());
      } else if (!placed.vague()) {
        merged.add(event);
        halves.add(placed.half());
      }
    }
    return merged;
  }

  /** A caption or summary that says once more what the text says, in the same words. */
  private boolean repeated(Event a, Event b) {
    String said = words(b.evidence().getFirst());
    return a.type() == b.type()
        && kind(a.status()) == kind(b.status())
        && said.length() > REPEATED
        && a.evidence().stream().map(this::words).anyMatch(said::equals);
  }

  private String words(Span span) {
    return span.in(actors.text()).strip();
  }

  /** "His visit" and the visit that names host and guest, told before or after it. */
  private boolean whole(Event a, Event b) {
    Set<String> first = keys(a);
    Set<String> second = keys(b);
    return a.type() == b.type()
        && "visit".equals(a.mode()) == "visit".equals(b.mode())
        && compatible(a.mode(), b.mode())
        && kind(a.status()) == kind(b.status())
        && !first.isEmpty()
        && !second.isEmpty()
        && (first.containsAll(second) || second.containsAll(first))
        && timesAgree(a.time(), b.time())
        && placesAgree(a.place(), b.place());
  }

  /** The last event of the kind that "the attack" can mean; -1 where there is none. */
  private int meant(List<Event> merged, Event event) {
    int start = event.trigger().getFirst().start();
    for (int i = merged.size() - 1; i >= 0; i--) {
      Event other = merged.get(i);
      int gap = start - other.trigger().getFirst().start();
      boolean kind =
          other.type() == event.type()
              && (event.mode() == null || event.mode().equals(other.mode()))
              && other.status() != EventStatus.DID_NOT_HAPPEN
              && !(kind(other.status()) == DONE && AHEAD.contains(event.status()))
              && !other.historical();
      if (kind
          && gap > 0
          && gap < NEAR
          && timesAgree(other.time(), event.time())
          && placesAgree(other.place(), event.place())) {
        return i;
      }
    }
    return -1;
  }

  private boolean same(Event a, Event b) {
    if (a.type() != b.type()
        || !compatible(a.mode(), b.mode())
        || kind(a.status()) != kind(b.status())) {
      return false;
    }
    Set<String> first = keys(a);
    Set<String> second = keys(b);
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    boolean enough = shared.size() >= 2 && (first.containsAll(second) || second.containsAll(first));
    return enough
        && directionKept(a, b)
        && timesAgree(a.time(), b.time())
        && placesAgree(a.place(), b.place());
  }

  /** Who acts and who suffers must not change places. */
  private boolean directionKept(Event a, Event b) {
    return a.participants().stream()
        .filter(p -> p.role() == Participant.Role.SOURCE)
        .allMatch(
            p ->
                b.participants().stream()
                    .filter(q -> q.role() == Participant.Role.TARGET)
                    .noneMatch(q -> key(p) != null && java.util.Objects.equals(key(p), key(q))));
  }

  private static boolean compatible(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.equals(b);
  }

  private static int kind(EventStatus status) {
    return switch (status) {
      case HAPPENED, ONGOING, CLAIMED -> DONE;
      case PLANNED -> 1;
      case PROPOSED -> 2;
      case DEMANDED -> 3;
      case THREATENED -> 4;
      case HYPOTHETICAL -> 5;
      case DENIED -> 6;
      case POSTPONED -> 7;
      case CANCELLED -> 8;
      case DID_NOT_HAPPEN -> 9;
    };
  }

  private Set<String> keys(Event event) {
    Set<String> keys = new HashSet<>();
    for (Participant participant : event.participants()) {
      String key = key(participant);
      if (key != null) {
        keys.add(key);
      }
    }
    return keys;
  }

  private @Nullable String key(Participant participant) {
    return participant.name() == null
        ? null
        : actors.byId(participant.name()).map(actors::key).orElse(null);
  }

  private boolean timesAgree(@Nullable String a, @Nullable String b) {
    TimeExpression first = a == null ? null : times.get(a);
    TimeExpression second = b == null ? null : times.get(b);
    return first == null || second == null || agree(first.value(), second.value());
  }

  /** One value begins the other, or is the week that holds the other's day. */
  static boolean agree(String a, String b) {
    return a.startsWith(b)
        || b.startsWith(a)
        || inWeek(a, b)
        || inWeek(b, a)
        || a.endsWith("_REF")
        || b.endsWith("_REF");
  }

  private static boolean inWeek(String week, String day) {
    if (!week.matches("\\d{4}-W\\d{2}.*") || day.length() < 10) {
      return false;
    }
    try {
      LocalDate date = LocalDate.parse(day.substring(0, 10));
      return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == Integer.parseInt(week.substring(6, 8))
          && date.get(IsoFields.WEEK_BASED_YEAR) == Integer.parseInt(week.substring(0, 4));
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private boolean placesAgree(@Nullable String a, @Nullable String b) {
    return a == null || b == null || placeKey(a).equals(placeKey(b));
  }

  private String placeKey(String id) {
    return actors.byId(id).map(actors::key).orElse(id);
  }

  private Event joined(Event a, Event b) {
    List<Span> trigger = new ArrayList<>(a.trigger());
    trigger.addAll(b.trigger());
    List<Span> evidence = new ArrayList<>(a.evidence());
    evidence.addAll(b.evidence());
    Set<String> words = new LinkedHashSet<>(a.accordingTo());
    words.addAll(b.accordingTo());
    List<Participant> people = new ArrayList<>(a.participants());
    Set<String> known = keys(a);
    for (Participant participant : b.participants()) {
      String key = key(participant);
      if (key != null && known.add(key)) {
        people.add(participant);
      }
    }
    Set<Figure> figures = new LinkedHashSet<>(a.figures());
    figures.addAll(b.figures());
    return new Event(
        a.id(),
        trigger.stream().distinct().sorted().toList(),
        a.type(),
        a.mode() == null ? b.mode() : a.mode(),
        a.cameo() == null || b.cameo() != null && a.mode() == null && b.mode() != null
            ? b.cameo()
            : a.cameo(),
        people,
        exacter(a.time(), b.time()),
        exacterPlace(a.place(), b.place()),
        status(a, b),
        List.copyOf(words),
        evidence.stream().distinct().sorted().toList(),
        Math.max(a.confidence(), b.confidence()),
        List.copyOf(figures),
        b.time() != null && b.time().equals(exacter(a.time(), b.time()))
            ? b.historical()
            : a.historical());
  }

  /** A plan that is put off or called off further down is no plan any more. */
  private static EventStatus status(Event a, Event b) {
    boolean off = b.status() == EventStatus.POSTPONED || b.status() == EventStatus.CANCELLED;
    if (off && a.status() == EventStatus.PLANNED) {
      return b.status();
    }
    boolean told = a.status() == EventStatus.CLAIMED && b.accordingTo().isEmpty();
    return told ? b.status() : a.status();
  }

  private @Nullable String exacter(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return exactness(b) > exactness(a) ? b : a;
  }

  private int exactness(String id) {
    TimeExpression time = times.get(id);
    return time == null || time.value().contains("W") || time.value().contains("REF")
        ? 0
        : time.value().length();
  }

  private @Nullable String exacterPlace(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return precision(b) < precision(a) ? b : a;
  }

  private int precision(String id) {
    NameMention mention = actors.byId(id).orElse(null);
    Entity entity = mention == null ? null : mention.entity();
    Entity.Coordinates place = entity == null ? null : entity.place();
    return place == null ? 9 : place.precision().ordinal();
  }
}
