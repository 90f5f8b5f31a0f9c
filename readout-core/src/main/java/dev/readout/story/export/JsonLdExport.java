package dev.readout.story.export;

import dev.readout.article.Article;
import dev.readout.event.EventStatus;
import dev.readout.name.Entity;
import dev.readout.reading.Reading;
import dev.readout.story.Named;
import dev.readout.story.SpeakerStatements;
import dev.readout.story.Story;
import dev.readout.story.StoryArticle;
import dev.readout.story.StoryEvent;
import dev.readout.story.brief.StoryBrief;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Stories as JSON-LD in the words of schema.org: each article a {@code NewsArticle}, each dated
 * event an {@code Event}, each thing said a {@code Quotation} that points to its articles.
 */
public final class JsonLdExport {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final JsonGenerator json;
  private final Function<String, @Nullable Reading> readings;

  private JsonLdExport(JsonGenerator json, Function<String, @Nullable Reading> readings) {
    this.json = json;
    this.readings = readings;
  }

  /**
   * One graph over all stories.
   *
   * @param readings by article id, for addresses and headlines; may know none
   */
  public static String of(Collection<Story> stories, Function<String, @Nullable Reading> readings) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("@context", "https://schema.org");
      json.writeArrayPropertyStart("@graph");
      JsonLdExport export = new JsonLdExport(json, readings);
      for (Story story : stories) {
        story.articles().forEach(export::article);
        story.events().forEach(event -> export.event(story, event));
        for (SpeakerStatements speaker : story.statements()) {
          speaker.said().forEach(said -> export.quotation(speaker.speaker(), said));
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private void article(StoryArticle article) {
    Reading reading = readings.apply(article.id());
    Article.Credits credits = reading == null ? Article.Credits.NONE : reading.article().credits();
    json.writeStartObject();
    json.writeStringProperty("@type", "NewsArticle");
    json.writeStringProperty("@id", articleId(article.id()));
    text("headline", credits.title() == null ? article.title() : credits.title());
    text("url", credits.url());
    var published = article.published();
    text("datePublished", published == null ? null : published.day().toString());
    if (article.publisher() != null) {
      organization("publisher", article.publisher());
    }
    if (article.origin() != null) {
      organization("sourceOrganization", article.origin());
    }
    String of = article.member().of();
    if (of != null) {
      json.writeObjectPropertyStart("isBasedOn");
      json.writeStringProperty("@id", articleId(of));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void event(Story story, StoryEvent event) {
    Optional<String> day = EventDays.day(event.time()).map(Object::toString);
    json.writeStartObject();
    json.writeStringProperty("@type", "Event");
    json.writeStringProperty("@id", "urn:readout:story:" + story.id() + ":" + event.id());
    json.writeStringProperty("name", StoryBrief.headline(event));
    text("startDate", day.orElse(null));
    text("eventStatus", status(event.status()));
    Named place = event.place();
    if (place != null) {
      json.writeObjectPropertyStart("location");
      json.writeStringProperty("@type", "Place");
      named(place);
      EventDays.place(story, event).map(one -> one.coordinates()).ifPresent(this::geo);
      json.writeEndObject();
    }
    if (!event.participants().isEmpty()) {
      json.writeArrayPropertyStart("attendee");
      for (StoryEvent.Party party : event.participants()) {
        json.writeStartObject();
        named(party.who());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeArrayPropertyStart("subjectOf");
    event.mentions().stream().map(mention -> mention.article()).distinct().forEach(this::reference);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void quotation(Named speaker, SpeakerStatements.Said said) {
    json.writeStartObject();
    json.writeStringProperty("@type", "Quotation");
    json.writeStringProperty("text", said.content());
    json.writeObjectPropertyStart("spokenByCharacter");
    named(speaker);
    json.writeEndObject();
    text("dateCreated", said.asOf() == null ? null : said.asOf().toString());
    json.writeArrayPropertyStart("isPartOf");
    said.mentions().stream().map(mention -> mention.article()).distinct().forEach(this::reference);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void geo(Entity.Coordinates point) {
    json.writeObjectPropertyStart("geo");
    json.writeStringProperty("@type", "GeoCoordinates");
    json.writeNumberProperty("latitude", point.latitude());
    json.writeNumberProperty("longitude", point.longitude());
    json.writeEndObject();
  }

  private void named(Named named) {
    if (named.id() != null) {
      json.writeStringProperty("@id", WIKIDATA + named.id());
    }
    json.writeStringProperty("name", named.name());
  }

  private void organization(String key, String name) {
    json.writeObjectPropertyStart(key);
    json.writeStringProperty("@type", "Organization");
    json.writeStringProperty("name", name);
    json.writeEndObject();
  }

  private void reference(String article) {
    json.writeStartObject();
    json.writeStringProperty("@id", articleId(article));
    json.writeEndObject();
  }

  private static String articleId(String article) {
    return "urn:readout:article:" + URLEncoder.encode(article, StandardCharsets.UTF_8);
  }

  /** Schema.org knows only whether an event stands. */
  private static @Nullable String status(EventStatus status) {
    return switch (status) {
      case CANCELLED, DID_NOT_HAPPEN -> "https://schema.org/EventCancelled";
      case POSTPONED -> "https://schema.org/EventPostponed";
      case PLANNED, HAPPENED, ONGOING -> "https://schema.org/EventScheduled";
      case PROPOSED, DEMANDED, THREATENED, HYPOTHETICAL, CLAIMED, DENIED -> null;
    };
  }

  private void text(String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      json.writeStringProperty(key, value);
    }
  }
}
