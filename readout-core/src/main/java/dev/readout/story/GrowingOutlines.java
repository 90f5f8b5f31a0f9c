package dev.readout.story;

import dev.readout.article.Article;
import dev.readout.reading.Reading;
import dev.readout.story.group.Correction;
import dev.readout.story.group.Corrections;
import dev.readout.story.group.StoryGroup;
import dev.readout.story.group.StoryGrouping;
import dev.readout.story.group.StoryIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
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

/**
 * The outlines of an archive that grows: the same as {@link StoryTeller#outline} gives of all at
 * once, but only the stories are made anew that hang together with what came, by rare words, by
 * being copies, or by an analyst's decision. So one more article costs as much as the stories
 * around it, however many others there are. Not thread-safe.
 */
public final class GrowingOutlines {
  private final StoryIndex index = StoryGrouping.standard().index();
  private final Function<String, List<String>> kin;
  private final Function<String, Article> articles;

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
   * @param articles gives any article that was added, by its id
   */
  public GrowingOutlines(Function<String, List<String>> kin, Function<String, Article> articles) {
    this.kin = kin;
    this.articles = articles;
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
        same.outlines = Founded.outlines(same.stories, articles);
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
