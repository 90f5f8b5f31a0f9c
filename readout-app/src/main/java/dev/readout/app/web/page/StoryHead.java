package dev.readout.app.web.page;

import dev.readout.app.web.Links;
import dev.readout.story.Origins;
import dev.readout.story.Story;
import java.util.List;
import java.util.Map;

/**
 * What stands above each view of a story.
 *
 * @param tabs its views
 * @param exports its data in other programs' formats
 */
public record StoryHead(
    String id,
    String title,
    String days,
    String articles,
    String origins,
    List<Tab> tabs,
    List<Tab> exports) {
  /** One view; {@code open} for the one that is shown. */
  public record Tab(String href, String name, int count, boolean open) {}

  static StoryHead of(Story story, Links links, String open) {
    String id = story.id();
    int said = story.statements().stream().mapToInt(speaker -> speaker.said().size()).sum();
    return new StoryHead(
        id,
        title(story),
        Wording.days(story.from(), story.to()),
        Wording.count(story.articles().size(), "article"),
        origins(story.origins()),
        List.of(
            new Tab(links.story(id), "Readout", 0, open.isEmpty()),
            tab(links, id, "timeline", "Timeline", story.events().size(), open),
            tab(links, id, "positions", "Positions", story.positions().size(), open),
            tab(links, id, "statements", "Statements", said, open),
            tab(links, id, "contacts", "Contacts", story.contacts().size(), open),
            tab(links, id, "places", "Places", story.places().size(), open),
            tab(links, id, "sources", "Sources", story.articles().size(), open)),
        List.of(
            export(links, id, "csv", "CSV"),
            export(links, id, "jsonl", "JSON Lines"),
            export(links, id, "ics", "Calendar"),
            export(links, id, "geojson", "GeoJSON"),
            export(links, id, "graphml", "GraphML"),
            export(links, id, "jsonld", "JSON-LD"),
            export(links, id, "plover", "PLOVER"),
            export(links, id, "gdelt", "GDELT")));
  }

  static String title(Story story) {
    String title = story.title();
    return title == null || title.isBlank() ? "Untitled story" : title;
  }

  static String origins(Origins origins) {
    return origins.certain() == origins.possible()
        ? Wording.count(origins.certain(), "independent origin")
        : origins.certain() + " to " + origins.possible() + " independent origins";
  }

  private static Tab tab(Links links, String id, String view, String name, int count, String open) {
    return new Tab(links.story(id, view), name, count, view.equals(open));
  }

  private static Tab export(Links links, String id, String format, String name) {
    return new Tab(links.api("export", Map.of("format", format, "story", id)), name, 0, false);
  }
}
