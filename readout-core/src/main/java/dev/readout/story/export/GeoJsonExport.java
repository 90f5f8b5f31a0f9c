package dev.readout.story.export;

import dev.readout.name.Entity;
import dev.readout.story.Story;
import dev.readout.story.StoryEvent;
import dev.readout.story.StoryPlace;
import dev.readout.story.brief.StoryBrief;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The events of stories that have a known place, as points of a GeoJSON (RFC 7946) collection. */
public final class GeoJsonExport {
  private static final JsonFactory FACTORY = new JsonFactory();

  private GeoJsonExport() {}

  public static String of(Collection<Story> stories) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("type", "FeatureCollection");
      json.writeArrayPropertyStart("features");
      for (Story story : stories) {
        for (StoryEvent event : story.events()) {
          Optional<StoryPlace> place = EventDays.place(story, event);
          place
              .map(StoryPlace::coordinates)
              .ifPresent(point -> feature(json, story, event, place.get(), point));
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void feature(
      JsonGenerator json,
      Story story,
      StoryEvent event,
      StoryPlace place,
      Entity.Coordinates point) {
    json.writeStartObject();
    json.writeStringProperty("type", "Feature");
    json.writeStringProperty("id", story.id() + "-" + event.id());
    json.writeObjectPropertyStart("geometry");
    json.writeStringProperty("type", "Point");
    json.writeArrayPropertyStart("coordinates");
    json.writeNumber(point.longitude());
    json.writeNumber(point.latitude());
    json.writeEndArray();
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    property(json, "story", story.id());
    property(json, "storyTitle", story.title());
    property(json, "event", event.id());
    property(json, "title", StoryBrief.headline(event));
    property(json, "type", event.type().name());
    property(json, "mode", event.mode());
    property(json, "time", event.time());
    property(json, "status", event.status().name());
    property(json, "place", place.place().name());
    property(json, "placeId", place.place().id());
    property(json, "precision", point.precision().name());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void property(JsonGenerator json, String key, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(key, value);
    }
  }
}
