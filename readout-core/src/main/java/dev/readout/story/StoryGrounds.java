package dev.readout.story;

import dev.readout.story.group.StoryGroup;
import java.util.List;

/**
 * Why the articles of a story are together.
 *
 * @param links pairs that the grouping found to tell one story, and the words both have
 * @param pinned an analyst wants it at the head of every list
 * @param corrections ids of the analysts' decisions that bear on it, oldest first
 */
public record StoryGrounds(List<StoryGroup.Link> links, boolean pinned, List<String> corrections) {
  private static final StoryGrounds NONE = new StoryGrounds(List.of(), false, List.of());

  public StoryGrounds {
    links = List.copyOf(links);
    corrections = List.copyOf(corrections);
  }

  /** Of readings that somebody else put together. */
  public static StoryGrounds none() {
    return NONE;
  }
}
