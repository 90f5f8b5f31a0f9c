package dev.readout.story.group;

import dev.readout.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The stories of a growing set of articles. Which articles are there is all that counts: the same
 * set gives the same stories with the same ids, however it came about. A new article is held
 * against the few that share its heaviest words and its time, and only the stories around it are
 * looked at again. Not thread-safe.
 */
public final class StoryIndex {
  /** Mean probability between two groups from which on they are one. */
  private static final double ONE_STORY = 0.34;

  /** Less than this is as good as never compared. */
  private static final double NOTHING = 0.02;

  private final StoryGrouping grouping;
  private final GroupingCandidates candidates = new GroupingCandidates();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<@Nullable Entry> entries = new ArrayList<>();
  private final Map<Part, List<StoryGroup>> known = new HashMap<>();

  StoryIndex(StoryGrouping grouping) {
    this.grouping = grouping;
  }

  private static final class Entry {
    private final GroupingText text;
    private final Neighbours neighbours = new Neighbours();
    private Part part;

    Entry(GroupingText text, Part part) {
      this.text = text;
      this.part = part;
    }
  }

  /** Articles that pairs of high probability connect: what is joined is joined within one. */
  private static final class Part {
    private final Set<Integer> members = new LinkedHashSet<>();
  }

  /** Adds an article, in place of one with the same id. */
  public void add(Reading reading) {
    remove(reading.id());
    GroupingText text = grouping.text(reading);
    int number = entries.size();
    Part part = new Part();
    part.members.add(number);
    Entry entry = new Entry(text, part);
    entries.add(entry);
    numbers.put(reading.id(), number);
    Numbers found = candidates.of(text);
    for (int i = 0; i < found.size(); i++) {
      int other = found.get(i);
      Entry theirs = entry(other);
      double probability = grouping.probability(text, theirs.text);
      if (probability >= NOTHING) {
        entry.neighbours.put(other, probability);
        theirs.neighbours.put(number, probability);
        if (probability >= ONE_STORY) {
          connect(entry, theirs);
        }
      }
    }
    candidates.add(number, text);
    known.remove(entry.part);
  }

  private void connect(Entry a, Entry b) {
    if (a.part != b.part) {
      Part more = a.part.members.size() >= b.part.members.size() ? a.part : b.part;
      Part fewer = more == a.part ? b.part : a.part;
      known.remove(more);
      known.remove(fewer);
      for (int member : fewer.members) {
        entry(member).part = more;
      }
      more.members.addAll(fewer.members);
    }
  }

  /** Takes an article out; whether it was there. */
  public boolean remove(String id) {
    Integer number = numbers.remove(id);
    if (number == null) {
      return false;
    }
    Entry gone = entry(number);
    entries.set(number, null);
    candidates.remove(number, gone.text);
    gone.neighbours.forEach((other, probability) -> entry(other).neighbours.remove(number));
    known.remove(gone.part);
    gone.part.members.remove(number);
    reconnect(gone.part.members);
    return true;
  }

  /** What one article held together may fall apart. */
  private void reconnect(Set<Integer> members) {
    Set<Integer> left = new LinkedHashSet<>(members);
    while (!left.isEmpty()) {
      Part part = new Part();
      Deque<Integer> next = new ArrayDeque<>(List.of(left.iterator().next()));
      left.removeAll(next);
      while (!next.isEmpty()) {
        int member = next.removeFirst();
        part.members.add(member);
        entry(member).part = part;
        entry(member)
            .neighbours
            .forEach(
                (other, probability) -> {
                  if (probability >= ONE_STORY && left.remove(other)) {
                    next.add(other);
                  }
                });
      }
    }
  }

  public int size() {
    return numbers.size();
  }

  /** All stories, by id. */
  public List<StoryGroup> groups() {
    return groups(article -> true);
  }

  /** The stories that there would be of some of the articles alone, by id. */
  public List<StoryGroup> groups(Predicate<String> among) {
    Set<Part> parts = new HashSet<>();
    List<StoryGroup> groups = new ArrayList<>();
    for (int number : numbers.values()) {
      Part part = entry(number).part;
      if (parts.add(part)) {
        List<Integer> members =
            part.members.stream().filter(member -> among.test(entry(member).text.id())).toList();
        // Parts that fall apart without the others need not be told apart: what no high
        // probability connects is never joined.
        groups.addAll(members.size() == part.members.size() ? groups(part) : group(members));
      }
    }
    groups.sort(
        Comparator.comparing(StoryGroup::id).thenComparing(group -> group.members().getFirst()));
    return groups;
  }

  public boolean contains(String article) {
    return numbers.containsKey(article);
  }

  /** The articles that could be in one story with this one, itself among them. */
  public List<String> around(String article) {
    Integer number = numbers.get(article);
    return number == null
        ? List.of()
        : entry(number).part.members.stream().map(other -> entry(other).text.id()).toList();
  }

  /** The stories that {@link #around} is made of. */
  public List<StoryGroup> groupsAround(String article) {
    Integer number = numbers.get(article);
    return number == null ? List.of() : groups(entry(number).part);
  }

  /** The story of one article. */
  public Optional<StoryGroup> groupOf(String article) {
    return groupsAround(article).stream()
        .filter(group -> group.articles().contains(article))
        .findFirst();
  }

  /** The probability that two articles tell one story. */
  public Closeness closeness() {
    return (a, b) -> {
      Integer mine = numbers.get(a);
      Integer theirs = numbers.get(b);
      return mine == null || theirs == null
          ? 0
          : grouping.probability(entry(mine).text, entry(theirs).text);
    };
  }

  private List<StoryGroup> groups(Part part) {
    return known.computeIfAbsent(part, p -> group(p.members));
  }

  /** Within a part, articles are taken by content. */
  private List<StoryGroup> group(Collection<Integer> members) {
    List<Integer> ordered = new ArrayList<>(members);
    ordered.sort(
        Comparator.comparing((Integer number) -> entry(number).text.contentHash())
            .thenComparing(number -> entry(number).text.id()));
    Map<Integer, Integer> positions = new HashMap<>();
    ordered.forEach(number -> positions.put(number, positions.size()));
    List<@Nullable LocalDate> days = new ArrayList<>();
    ordered.forEach(number -> days.add(entry(number).text.day()));
    return AverageLinkage.groups(days, position -> row(ordered.get(position), positions), ONE_STORY)
        .stream()
        .map(group -> storyGroup(group.stream().map(ordered::get).toList()))
        .toList();
  }

  private Map<Integer, Double> row(int number, Map<Integer, Integer> positions) {
    Map<Integer, Double> row = new TreeMap<>();
    entry(number)
        .neighbours
        .forEach(
            (other, probability) -> {
              Integer position = positions.get(other);
              if (position != null) {
                row.put(position, (double) probability);
              }
            });
    return row;
  }

  private StoryGroup storyGroup(List<Integer> members) {
    List<Founding> oldestFirst =
        members.stream().map(number -> Founding.of(entry(number).text)).sorted().toList();
    return new StoryGroup(oldestFirst.getFirst().storyId(), oldestFirst, links(members));
  }

  /** For each article the member that most speaks for its being there. */
  private List<StoryGroup.Link> links(List<Integer> members) {
    Set<StoryGroup.Link> links = new HashSet<>();
    for (int number : members) {
      Entry entry = entry(number);
      int best = -1;
      double most = 0;
      for (int other : members) {
        double probability = entry.neighbours.of(other);
        if (probability > most) {
          best = other;
          most = probability;
        }
      }
      if (best >= 0) {
        links.add(link(entry, entry(best)));
      }
    }
    return links.stream()
        .sorted(Comparator.comparing(StoryGroup.Link::a).thenComparing(StoryGroup.Link::b))
        .toList();
  }

  private StoryGroup.Link link(Entry one, Entry other) {
    boolean inOrder = one.text.id().compareTo(other.text.id()) < 0;
    GroupingText a = (inOrder ? one : other).text;
    GroupingText b = (inOrder ? other : one).text;
    return new StoryGroup.Link(
        a.id(),
        b.id(),
        Math.round(grouping.probability(a, b) * 100) / 100.0,
        "both have: " + String.join(", ", a.heaviestShared(b)));
  }

  private Entry entry(int number) {
    Entry entry = entries.get(number);
    if (entry == null) {
      throw new IllegalStateException("article " + number + " was taken out");
    }
    return entry;
  }
}
