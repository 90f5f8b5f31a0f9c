package dev.readout.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles that go back to one text.
 *
 * @param origin who wrote it, or null where no article says
 * @param reason why it counts as independent or not
 */
public record StoryFamily(
    String id,
    @Nullable String origin,
    List<String> articles,
    Independence independence,
    String reason) {
  /** Whether a family is a voice of its own. */
  public enum Independence {
    INDEPENDENT,
    /** Another family of the same newsroom. */
    SAME_ORIGIN,
    UNCERTAIN
  }

  public StoryFamily {
    articles = List.copyOf(articles);
  }
}
