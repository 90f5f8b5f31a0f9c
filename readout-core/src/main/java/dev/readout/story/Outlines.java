package dev.readout.story;

import dev.readout.article.Article;
import dev.readout.story.group.Corrections.Corrected;
import dev.readout.story.group.Founding;
import dev.readout.story.group.StoryGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Gives the stories that decisions have shaped their ids, titles and grounds. */
final class Outlines {
  private final Map<String, Founding> foundings = new HashMap<>();
  private final List<StoryGroup.Link> links = new ArrayList<>();
  private final Function<String, Article> articles;

  Outlines(Collection<StoryGroup> groups, Function<String, Article> articles) {
    this.articles = articles;
    for (StoryGroup group : groups) {
      group.members().forEach(member -> foundings.put(member.article(), member));
      links.addAll(group.links());
    }
  }

  /** In the order of a list of stories. */
  List<StoryOutline> of(Collection<Corrected> stories) {
    Map<String, Integer> storyOf = new HashMap<>();
    int number = 0;
    for (Corrected story : stories) {
      for (String article : story.articles()) {
        storyOf.put(article, number);
      }
      number++;
    }
    Map<Integer, List<StoryGroup.Link>> linksOf = new HashMap<>();
    for (StoryGroup.Link link : links) {
      Integer home = storyOf.get(link.a());
      if (home != null && home.equals(storyOf.get(link.b()))) {
        linksOf.computeIfAbsent(home, story -> new ArrayList<>()).add(link);
      }
    }
    List<Founded> founded = new ArrayList<>();
    number = 0;
    for (Corrected story : stories) {
      founded.add(new Founded(story, founding(story), linksOf.getOrDefault(number++, List.of())));
    }
    // Where a decision keeps two articles with the same words apart, the second story takes
    // another id; which one is second does not depend on the order.
    founded.sort((a, b) -> a.founding().compareTo(b.founding()));
    Set<String> taken = new HashSet<>();
    List<StoryOutline> outlines = new ArrayList<>();
    for (Founded one : founded) {
      String id = one.founding().storyId();
      for (int next = 2; !taken.add(id); next++) {
        id = one.founding().storyId() + "-" + next;
      }
      outlines.add(outline(id, one));
    }
    outlines.sort(StoryOutline.ORDER);
    return outlines;
  }

  private record Founded(Corrected story, Founding founding, List<StoryGroup.Link> links) {}

  private Founding founding(Corrected story) {
    return story.articles().stream()
        .map(foundings::get)
        .filter(Objects::nonNull)
        .min(Founding::compareTo)
        .orElseThrow();
  }

  private StoryOutline outline(String id, Founded one) {
    Corrected story = one.story();
    return StoryOutline.of(
        id,
        story.articles().stream().map(articles).toList(),
        story.title(),
        new StoryGrounds(one.links(), story.pinned(), story.corrections()));
  }
}
