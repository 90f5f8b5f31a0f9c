package dev.readout.app.newsroom;

import dev.readout.story.Evidence;
import dev.readout.story.ItemMention;
import dev.readout.story.Story;
import dev.readout.story.StoryEvent;
import dev.readout.story.brief.StoryBrief;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a story tells that only articles newer than a visit tell.
 *
 * @param articles how many of its articles are new
 * @param whole whether all of them are, so that the story itself is new
 * @param lines each new thing in a few words, the weightiest first
 */
public record Changes(int articles, boolean whole, List<String> lines) {
  private static final int MOST_LINES = 4;
  public static final Changes NONE = new Changes(0, false, List.of());

  public Changes {
    lines = List.copyOf(lines);
  }

  /**
   * Compares by arrival.
   *
   * @param isNew whether an article arrived after the visit
   */
  public static Changes of(Story story, Predicate<String> isNew) {
    int count = (int) story.articles().stream().filter(article -> isNew.test(article.id())).count();
    if (count == 0) {
      return NONE;
    }
    boolean whole = count == story.articles().size();
    List<String> lines = new ArrayList<>();
    if (!whole) {
      story.events().forEach(event -> event(event, isNew, lines));
      story.conflicts().stream()
          .filter(c -> c.values().stream().anyMatch(v -> all(v.evidence(), isNew)))
          .forEach(
              c ->
                  lines.add("Differing accounts of " + c.key().toLowerCase(java.util.Locale.ROOT)));
      long positions =
          story.positions().stream()
              .filter(p -> p.mentions().stream().map(ItemMention::article).allMatch(isNew))
              .count();
      if (positions > 0) {
        lines.add(positions + (positions == 1 ? " new position" : " new positions"));
      }
    }
    return new Changes(count, whole, lines.stream().limit(MOST_LINES).toList());
  }

  private static void event(StoryEvent event, Predicate<String> isNew, List<String> lines) {
    if (event.participants().isEmpty()) {
      return;
    }
    if (event.mentions().stream().map(ItemMention::article).allMatch(isNew)) {
      lines.add(StoryBrief.headline(event));
      return;
    }
    List<StoryEvent.Entry> history = event.history();
    for (int step = 1; step < history.size(); step++) {
      StoryEvent.Entry entry = history.get(step);
      if (all(entry.evidence(), isNew) && !entry.status().equals(history.get(step - 1).status())) {
        lines.add(
            StoryBrief.headline(event)
                + ": now "
                + entry.status().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
      }
    }
  }

  private static boolean all(List<Evidence> evidence, Predicate<String> isNew) {
    return !evidence.isEmpty() && evidence.stream().map(Evidence::article).allMatch(isNew);
  }
}
