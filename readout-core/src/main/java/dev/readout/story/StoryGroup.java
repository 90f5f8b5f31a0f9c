package dev.readout.story;

import java.util.List;

/**
 * Articles that tell one story.
 *
 * @param id from the smallest content hash of its members
 * @param members ids of the articles, ascending
 * @param links why they are together: those that held when groups were joined
 */
public record StoryGroup(String id, List<String> members, List<Link> links) {
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
}
