package dev.readout.story.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that analysts decided, laid over what the grouping found. The newer of two decisions about
 * one matter holds, by when it was made and not by when it came in: the same set of decisions over
 * the same stories gives the same, in whatever order either arrived. Immutable and thread-safe.
 */
public final class Corrections {
  private static final Corrections NONE = new Corrections(List.of());

  private final List<Correction> oldestFirst;

  private Corrections(List<Correction> oldestFirst) {
    this.oldestFirst = oldestFirst;
  }

  public static Corrections none() {
    return NONE;
  }

  /** Equal corrections count once. */
  public static Corrections of(Collection<Correction> corrections) {
    return new Corrections(
        corrections.stream().distinct().sorted(Correction.OLDEST_FIRST).toList());
  }

  public List<Correction> oldestFirst() {
    return oldestFirst;
  }

  public boolean isEmpty() {
    return oldestFirst.isEmpty();
  }

  /**
   * A story after all decisions.
   *
   * @param articles ids, ascending
   * @param title as an analyst wants it, or null
   * @param corrections ids of the decisions that bear on it, oldest first
   */
  public record Corrected(
      List<String> articles, @Nullable String title, boolean pinned, List<String> corrections) {
    public Corrected {
      articles = List.copyOf(articles);
      corrections = List.copyOf(corrections);
    }
  }

  /**
   * Lays the decisions over stories.
   *
   * @param stories articles by story, no article in two
   * @param closeness to which side of a split an article goes that came in after it
   * @return by their smallest articles
   */
  public List<Corrected> apply(
      Collection<? extends Collection<String>> stories, Closeness closeness) {
    Partition partition = new Partition(stories);
    for (Correction correction : oldestFirst) {
      switch (correction.decision()) {
        case Decision.Merge merge -> partition.merge(merge.articles());
        case Decision.Split split -> partition.split(split.articles(), split.from(), closeness);
        case Decision.Rename rename -> {}
        case Decision.Pin pin -> {}
        case Decision.Unpin unpin -> {}
      }
    }
    Map<String, Marks> marks = marks(partition);
    List<Corrected> corrected = new ArrayList<>();
    for (NavigableSet<String> story : partition.stories()) {
      Marks own = marks.getOrDefault(story.first(), new Marks());
      corrected.add(
          new Corrected(List.copyOf(story), own.title, own.pinned, bearingOn(story, own)));
    }
    return corrected;
  }

  /** What holds of a whole story: the newest of each kind. */
  private static final class Marks {
    private final TreeSet<String> corrections = new TreeSet<>();
    private @Nullable String title;
    private boolean pinned;
  }

  /** Under the smallest article of each story. */
  private Map<String, Marks> marks(Partition partition) {
    Map<String, Marks> marks = new HashMap<>();
    for (Correction correction : oldestFirst) {
      Decision decision = correction.decision();
      if (decision instanceof Decision.Merge || decision instanceof Decision.Split) {
        continue;
      }
      partition
          .withMost(decision.articles())
          .map(story -> marks.computeIfAbsent(story.first(), first -> new Marks()))
          .ifPresent(
              own -> {
                own.corrections.add(correction.id());
                if (decision instanceof Decision.Rename rename) {
                  own.title = rename.title();
                } else {
                  own.pinned = decision instanceof Decision.Pin;
                }
              });
    }
    return marks;
  }

  private List<String> bearingOn(Set<String> story, Marks marks) {
    return oldestFirst.stream()
        .filter(
            correction ->
                marks.corrections.contains(correction.id())
                    || (shapes(correction.decision())
                        && correction.decision().named().stream().anyMatch(story::contains)))
        .map(Correction::id)
        .toList();
  }

  private static boolean shapes(Decision decision) {
    return decision instanceof Decision.Merge || decision instanceof Decision.Split;
  }
}
