package dev.readout.story.group;

import java.util.List;

/**
 * Articles that tell one story.
 *
 * @param id that of its oldest article's content
 * @param members the articles, oldest first
 * @param links why they are together: those that held when groups were joined
 */
public record StoryGroup(String id, List<Founding> members, List<Link> links) {
  /**
   * Two articles of a story.
   *
   * @param probability that both tell one story, 0 to 1
   * @param reason the rare words that both have
   */
  public record Link(String a, String b, double probability, String reason) {}

  public StoryGroup {
    members = List.copyOf(members);
    links = List.copyOf(links);
  }

  /** Ids of the articles, ascending. */
  public List<String> articles() {
    return members.stream().map(Founding::article).sorted().toList();
  }
}
