package dev.readout.story;

import dev.readout.story.group.Closeness;
import dev.readout.story.group.Corrections;
import dev.readout.story.group.Corrections.Corrected;
import dev.readout.story.group.Founding;
import dev.readout.story.group.StoryGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A story that copies and decisions have shaped, before its id is certain.
 *
 * @param story its articles and what analysts want of it
 * @param founding of its oldest article, which it is called after
 * @param links why its articles are together
 */
record Founded(Corrected story, Founding founding, List<StoryGroup.Link> links) {
  private static final Comparator<StoryGroup> BY_ID =
      Comparator.comparing(StoryGroup::id).thenComparing(group -> group.members().getFirst());

  Founded {
    links = List.copyOf(links);
  }

  /**
   * The stories that some groups come to.
   *
   * @param groups all that share a family or a decision with one of them are among them
   * @param families who is a copy of whom; one of a single article may be left out
   */
  static List<Founded> of(
      Collection<StoryGroup> groups,
      Collection<List<String>> families,
      Corrections corrections,
      Closeness closeness) {
    List<Corrected> stories = corrections.apply(withTheirCopies(groups, families), closeness);
    Map<String, Integer> storyOf = new HashMap<>();
    for (int number = 0; number < stories.size(); number++) {
      for (String article : stories.get(number).articles()) {
        storyOf.put(article, number);
      }
    }
    Map<String, Founding> foundings = new HashMap<>();
    Map<Integer, List<StoryGroup.Link>> links = new HashMap<>();
    for (StoryGroup group : groups.stream().sorted(BY_ID).toList()) {
      group.members().forEach(member -> foundings.put(member.article(), member));
      for (StoryGroup.Link link : group.links()) {
        Integer home = storyOf.get(link.a());
        if (home != null && home.equals(storyOf.get(link.b()))) {
          links.computeIfAbsent(home, story -> new ArrayList<>()).add(link);
        }
      }
    }
    List<Founded> founded = new ArrayList<>();
    for (int number = 0; number < stories.size(); number++) {
      Corrected story = stories.get(number);
      founded.add(
          new Founded(story, founding(story, foundings), links.getOrDefault(number, List.of())));
    }
    return founded;
  }

  private static Founding founding(Corrected story, Map<String, Founding> foundings) {
    return story.articles().stream()
        .map(foundings::get)
        .filter(Objects::nonNull)
        .min(Founding::compareTo)
        .orElseThrow();
  }

  /**
   * Copies of one text tell one story, whatever their words weigh: groups that share a family
   * become one.
   */
  private static Collection<SortedSet<String>> withTheirCopies(
      Collection<StoryGroup> groups, Collection<List<String>> families) {
    Map<String, SortedSet<String>> storyOf = new TreeMap<>();
    for (StoryGroup group : groups) {
      SortedSet<String> story = new TreeSet<>(group.articles());
      story.forEach(member -> storyOf.put(member, story));
    }
    for (List<String> family : families) {
      SortedSet<String> all = new TreeSet<>();
      for (String member : family) {
        // One that is in has its whole story in.
        if (!all.contains(member)) {
          all.addAll(storyOf.getOrDefault(member, new TreeSet<>(Set.of(member))));
        }
      }
      all.forEach(member -> storyOf.put(member, all));
    }
    return storyOf.entrySet().stream()
        .filter(entry -> entry.getValue().first().equals(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The outlines of all stories that there are, in the order of {@link StoryOutline#ORDER}. */
  static List<StoryOutline> ordered(
      Collection<Founded> stories, Function<String, ArticleHead> articles) {
    Map<String, List<Founded>> byName = new TreeMap<>();
    stories.forEach(
        s -> byName.computeIfAbsent(s.founding.storyId(), n -> new ArrayList<>()).add(s));
    return byName.values().stream()
        .flatMap(same -> outlines(same, articles).stream())
        .sorted(StoryOutline.ORDER)
        .toList();
  }

  /**
   * Stories called after articles with the same words, which decisions or the lack of any words
   * keep apart: all but the first take another id, and which is first does not depend on the order
   * they are handed in.
   *
   * @param namesakes all that there are with one {@link Founding#storyId}
   */
  static List<StoryOutline> outlines(
      Collection<Founded> namesakes, Function<String, ArticleHead> articles) {
    List<Founded> ordered =
        namesakes.stream().sorted(Comparator.comparing(Founded::founding)).toList();
    List<StoryOutline> outlines = new ArrayList<>();
    for (Founded one : ordered) {
      String id = one.founding.storyId() + (outlines.isEmpty() ? "" : "-" + (outlines.size() + 1));
      outlines.add(
          StoryOutline.of(
              id,
              one.story.articles().stream().map(articles).toList(),
              one.story.title(),
              new StoryGrounds(one.links, one.story.pinned(), one.story.corrections())));
    }
    return outlines;
  }
}
