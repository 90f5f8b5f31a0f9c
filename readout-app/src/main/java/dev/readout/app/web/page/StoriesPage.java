package dev.readout.app.web.page;

import dev.readout.app.newsroom.Changes;
import dev.readout.app.web.Links;
import dev.readout.app.web.Paged;
import dev.readout.story.Conflict;
import dev.readout.story.Story;
import dev.readout.story.brief.StoryBrief;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All stories, the newest first.
 *
 * @param since what "new" is counted from
 * @param changed how many stories have something new
 * @param onlyChanged whether only those are shown
 */
public record StoriesPage(
    Paged<Row> rows,
    String since,
    int changed,
    boolean onlyChanged,
    int articles,
    @Nullable String previous,
    @Nullable String next) {
  private static final int MOST_EVENTS = 3;

  /** One story in a few lines. */
  public record Row(
      String href,
      String title,
      boolean pinned,
      String days,
      String articles,
      String origins,
      List<Event> events,
      int conflicts,
      Changes changes) {}

  /** What happened, and how it stands. */
  public record Event(String headline, String time, Badge badge) {}

  /** One row of a story. */
  public static Row row(Story story, Links links, Function<Story, Changes> changes) {
    return new Row(
        links.story(story.id()),
        StoryHead.title(story),
        story.grounds().pinned(),
        Wording.days(story.from(), story.to()),
        Wording.count(story.articles().size(), "article"),
        StoryHead.origins(story.origins()),
        events(story),
        (int) story.conflicts().stream().filter(c -> c.state() == Conflict.State.OPEN).count(),
        changes.apply(story));
  }

  private static List<Event> events(Story story) {
    return StoryBrief.mainEvents(story).stream()
        .limit(MOST_EVENTS)
        .map(
            event ->
                new Event(
                    StoryBrief.headline(event),
                    Wording.time(event.time()),
                    Badge.of(event.status())))
        .toList();
  }
}
