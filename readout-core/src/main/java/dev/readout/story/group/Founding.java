package dev.readout.story.group;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What of an article decides whether its story is called after it: the oldest article gives a story
 * its id, so that the story keeps it as it grows.
 *
 * @param day on which it was published, or null
 * @param contentHash of the words of its body alone
 */
public record Founding(String article, @Nullable LocalDate day, String contentHash)
    implements Comparable<Founding> {
  private static final Comparator<Founding> OLDEST_FIRST =
      Comparator.comparing(
              Founding::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Founding::contentHash)
          .thenComparing(Founding::article);

  static Founding of(GroupingText text) {
    return new Founding(text.id(), text.day(), text.contentHash());
  }

  /** The id of the story that this article is the oldest of. */
  public String storyId() {
    return "s" + contentHash;
  }

  @Override
  public int compareTo(Founding other) {
    return OLDEST_FIRST.compare(this, other);
  }
}
