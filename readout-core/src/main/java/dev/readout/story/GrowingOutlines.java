package dev.readout.story;

import dev.readout.reading.Reading;
import dev.readout.story.group.Closeness;
import dev.readout.story.group.Correction;
import dev.readout.story.group.Corrections;
import dev.readout.story.group.StoryGroup;
import dev.readout.story.group.StoryGrouping;
import dev.readout.story.group.StoryIndex;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The outlines of an archive that grows: the same as {@link StoryTeller#outline} gives of all at
 * once, but only the stories are made anew that hang together with what came, by rare words, by
 * being copies, or by an analyst's decision. So one more article costs as much as the stories
 * around it, however many others there are. Not thread-safe.
 */
public final class GrowingOutlines {
  private final StoryIndex index = StoryGrouping.standard().index();
  private final Function<String, List<String>> kin;
  private final Map<String, ArticleHead> heads = new HashMap<>();

  private Corrections corrections = Corrections.none();
  private Map<String, List<Correction>> decisionsAbout = Map.of();

  /** Articles whose stories may have changed since the last {@link #settle}. */
  private final Set<String> touched = new LinkedHashSet<>();

  private final Map<String, Founded> storyOf = new HashMap<>();
  private final Map<String, Namesakes> namesakes = new HashMap<>();

  /**
   * Without articles as yet.
   *
   * @param kin the family of an article, itself among them; any change of it that a new reading
   *     brings shows by the next {@link #settle}, and none before {@link #add} has returned
   */
  public GrowingOutlines(Function<String, List<String>> kin) {
    this.kin = kin;
  }

  /** Stories called after the same words, mostly one, and how they were last given out. */
  private static final class Namesakes {
    private final Set<Founded> stories = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<StoryOutline> outlines = List.of();
  }

  /** Which outlines no longer hold, and which do instead. */
  public record Change(Set<StoryOutline> gone, Set<StoryOutline> come) {
    public Change {
      gone = Set.copyOf(gone);
      come = Set.copyOf(come);
    }
  }

  /** A reading that came, in place of one with its id. */
  public void add(Reading reading) {
    if (index.contains(reading.id())) {
      touched.addAll(around(reading.id()));
    }
    index.add(reading);
    heads.put(reading.id(), ArticleHead.of(reading.article()));
    touched.add(reading.id());
  }

  /**
   * What has changed since the last time.
   *
   * @param now all decisions that hold
   */
  public Change settle(Corrections now) {
    decide(now);
    Set<String> done = new HashSet<>();
    Set<String> names = new TreeSet<>();
    List<Founded> made = new ArrayList<>();
    for (String article : touched) {
      if (!done.contains(article) && index.contains(article)) {
        Set<String> together = around(article);
        done.addAll(together);
        together.forEach(member -> forget(member, names));
        made.addAll(found(together));
      }
    }
    touched.clear();
    for (Founded story : made) {
      String name = story.founding().storyId();
      names.add(name);
      namesakes.computeIfAbsent(name, n -> new Namesakes()).stories.add(story);
      story.story().articles().forEach(article -> storyOf.put(article, story));
    }
    return outlines(names);
  }

  /**
   * The outlines of the articles published by the end of a day, in the order of {@link
   * StoryOutline#ORDER}: as if no other had come. All that was added must be settled.
   *
   * @param families all families of more than one article
   * @param kinAmong finds the families among some articles of one that are there without the others
   */
  public List<StoryOutline> asOf(
      LocalDate day,
      Corrections decisions,
      Collection<List<String>> families,
      Function<List<String>, Collection<List<String>>> kinAmong) {
    Predicate<String> then =
        article -> {
          ArticleHead head = heads.get(article);
          return head != null && head.publishedBy(day);
        };
    List<List<String>> kinThen = new ArrayList<>();
    for (List<String> family : families) {
      List<String> left = family.stream().filter(then).toList();
      if (left.size() == family.size()) {
        kinThen.add(family);
      } else if (left.size() > 1) {
        // What held them together may not have been there yet.
        kinThen.addAll(kinAmong.apply(left));
      }
    }
    return Founded.ordered(
        Founded.of(index.groups(then), kinThen, decisions, closeness(then)), this::head);
  }

  /** An article that was not there yet is close to none. */
  private Closeness closeness(Predicate<String> then) {
    Closeness now = index.closeness();
    return (a, b) -> then.test(a) && then.test(b) ? now.of(a, b) : 0;
  }

  private ArticleHead head(String article) {
    ArticleHead head = heads.get(article);
    if (head == null) {
      throw new IllegalArgumentException("no article " + article);
    }
    return head;
  }

  private void decide(Corrections now) {
    if (now.oldestFirst().equals(corrections.oldestFirst())) {
      return;
    }
    Set<Correction> before = new HashSet<>(corrections.oldestFirst());
    Set<Correction> after = new HashSet<>(now.oldestFirst());
    for (Correction old : before) {
      if (!after.contains(old)) {
        // Taken back: what it held together is looked at while that still shows.
        old.decision().named().forEach(article -> touched.addAll(around(article)));
      }
    }
    for (Correction fresh : after) {
      if (!before.contains(fresh)) {
        touched.addAll(fresh.decision().named());
      }
    }
    corrections = now;
    decisionsAbout = new HashMap<>();
    for (Correction correction : now.oldestFirst()) {
      for (String article : correction.decision().named()) {
        decisionsAbout.computeIfAbsent(article, a -> new ArrayList<>()).add(correction);
      }
    }
  }

  /** All articles that may be in one story with this one, itself among them if it is here. */
  private Set<String> around(String article) {
    Set<String> all = new LinkedHashSet<>();
    Set<String> withTheirKin = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(article));
    while (!next.isEmpty()) {
      String member = next.removeFirst();
      if (all.contains(member) || !index.contains(member)) {
        continue;
      }
      for (String neighbour : index.around(member)) {
        all.add(neighbour);
        if (withTheirKin.add(neighbour)) {
          List<String> family = kin.apply(neighbour);
          withTheirKin.addAll(family);
          next.addAll(family);
        }
        for (Correction decision : decisionsAbout.getOrDefault(neighbour, List.of())) {
          next.addAll(decision.decision().named());
        }
      }
    }
    return all;
  }

  private List<Founded> found(Set<String> together) {
    Set<String> grouped = new HashSet<>();
    List<StoryGroup> groups = new ArrayList<>();
    Set<String> withTheirKin = new HashSet<>();
    List<List<String>> families = new ArrayList<>();
    Set<Correction> decisions = new HashSet<>();
    for (String article : together) {
      if (!grouped.contains(article)) {
        for (StoryGroup group : index.groupsAround(article)) {
          groups.add(group);
          group.members().forEach(member -> grouped.add(member.article()));
        }
      }
      if (withTheirKin.add(article)) {
        List<String> family = kin.apply(article);
        withTheirKin.addAll(family);
        families.add(family);
      }
      decisions.addAll(decisionsAbout.getOrDefault(article, List.of()));
    }
    return Founded.of(groups, families, Corrections.of(decisions), index.closeness());
  }

  private void forget(String article, Set<String> names) {
    Founded story = storyOf.remove(article);
    if (story != null) {
      String name = story.founding().storyId();
      names.add(name);
      Namesakes same = namesakes.get(name);
      if (same != null) {
        same.stories.remove(story);
      }
    }
  }

  private Change outlines(Set<String> names) {
    Set<StoryOutline> gone = new HashSet<>();
    Set<StoryOutline> come = new HashSet<>();
    for (String name : names) {
      Namesakes same = namesakes.get(name);
      if (same != null) {
        gone.addAll(same.outlines);
        same.outlines = Founded.outlines(same.stories, this::head);
        come.addAll(same.outlines);
        if (same.stories.isEmpty()) {
          namesakes.remove(name);
        }
      }
    }
    Set<StoryOutline> stay = new HashSet<>(gone);
    stay.retainAll(come);
    gone.removeAll(stay);
    come.removeAll(stay);
    return new Change(gone, come);
  }
}
