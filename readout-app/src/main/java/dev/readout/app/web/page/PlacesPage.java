package dev.readout.app.web.page;

import dev.readout.app.web.Links;
import dev.readout.app.web.draw.PlaceMap;
import dev.readout.name.Entity;
import dev.readout.story.ItemMention;
import dev.readout.story.Story;
import dev.readout.story.StoryEvent;
import dev.readout.story.StoryPlace;
import dev.readout.story.brief.StoryBrief;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a story happens: a map and the same as a list. */
public record PlacesPage(StoryHead head, PlaceMap map, List<Place> places, int unplaced) {
  /** One place with what happened there. */
  public record Place(
      String anchor, String name, String href, int articles, boolean onMap, List<Event> events) {}

  /** One event. */
  public record Event(String text, Badge badge, List<Links.Source> sources, String origins) {}

  /** Of a whole story. */
  public static PlacesPage of(Story story, Links links) {
    Map<String, StoryEvent> byId = new HashMap<>();
    story.events().forEach(event -> byId.put(event.id(), event));
    FactOrigins origins = new FactOrigins(story);
    List<Place> places = new ArrayList<>();
    List<PlaceMap.Place> onMap = new ArrayList<>();
    List<StoryPlace> byWeight =
        story.places().stream()
            .sorted(Comparator.comparingInt((StoryPlace p) -> p.events().size()).reversed())
            .toList();
    for (StoryPlace place : byWeight) {
      String anchor = "place-" + (places.size() + 1);
      Entity.Coordinates point = place.coordinates();
      if (point != null) {
        onMap.add(
            new PlaceMap.Place(
                place.place().name(),
                point.latitude(),
                point.longitude(),
                place.events().size(),
                "#" + anchor));
      }
      String href = links.entity(place.place());
      places.add(
          new Place(
              anchor,
              place.place().name(),
              href == null ? "" : href,
              place.articles().size(),
              point != null,
              place.events().stream()
                  .map(byId::get)
                  .filter(java.util.Objects::nonNull)
                  .map(event -> event(event, links, origins))
                  .toList()));
    }
    return new PlacesPage(
        StoryHead.of(story, links, "places"),
        PlaceMap.of(onMap),
        places,
        places.size() - onMap.size());
  }

  private static Event event(StoryEvent event, Links links, FactOrigins origins) {
    return new Event(
        StoryBrief.headline(event)
            + (event.time() == null ? "" : ", " + Wording.time(event.time())),
        Badge.of(event.status()),
        links.sources(List.of(), event.mentions()),
        origins.of(event.mentions().stream().map(ItemMention::article).toList()));
  }
}
