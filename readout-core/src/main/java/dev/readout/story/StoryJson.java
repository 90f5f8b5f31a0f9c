package dev.readout.story;

import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
import dev.readout.name.Entity;
import dev.readout.reading.Reading;
import dev.readout.story.group.StoryGroup;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Prints a story as one line of JSON, the public contract of the project: keys with nothing to say
 * are left out, spans count code points, and the same story gives the same bytes. Thread-safe.
 */
public final class StoryJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private StoryJson() {}

  /**
   * One story without a line break.
   *
   * @param texts the source text of each article by its id, to count code points
   * @throws IllegalArgumentException where a text is missing
   */
  public static String write(Story story, Function<String, @Nullable String> texts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      new Writer(json, new CodePointSpans(texts)).story(story);
    }
    return out.toString();
  }

  /** The texts of these readings, by article. */
  public static Function<String, @Nullable String> texts(Collection<Reading> readings) {
    Map<String, String> texts = new HashMap<>();
    readings.forEach(reading -> texts.put(reading.id(), reading.article().text()));
    return texts::get;
  }

  /** Everything of one story in the order of the contract. */
  private record Writer(JsonGenerator json, CodePointSpans spans) {
    void story(Story story) {
      json.writeStartObject();
      json.writeStringProperty("id", story.id());
      text("title", story.title());
      day("from", story.from());
      day("to", story.to());
      list("articles", story.articles(), this::article);
      list("families", story.families(), this::family);
      origins(story.origins());
      list("events", story.events(), this::event);
      list("conflicts", story.conflicts(), this::conflict);
      list("statements", story.statements(), this::speaker);
      list("positions", story.positions(), this::position);
      list("deadlines", story.deadlines(), this::deadline);
      list("contacts", story.contacts(), this::contact);
      list("places", story.places(), this::place);
      grounds(story.grounds());
      json.writeEndObject();
    }

    private void grounds(StoryGrounds grounds) {
      list("links", grounds.links(), this::link);
      if (grounds.pinned()) {
        json.writeBooleanProperty("pinned", true);
      }
      strings("corrections", grounds.corrections());
    }

    private void link(StoryGroup.Link link) {
      strings("articles", List.of(link.a(), link.b()));
      json.writeNumberProperty("probability", Math.round(link.probability() * 100) / 100.0);
      text("reason", link.reason());
    }

    private void article(StoryArticle article) {
      FamilyMember member = article.member();
      json.writeStringProperty("id", article.id());
      PublicationDate published = article.published();
      day("published", published == null ? null : published.day());
      text("publisher", article.publisher());
      text("origin", article.origin());
      json.writeStringProperty("family", member.family());
      json.writeStringProperty("relation", member.relation().name());
      text("of", member.of());
      Double shared = member.shared();
      if (shared != null) {
        json.writeNumberProperty("shared", Math.round(shared * 100) / 100.0);
      }
      evidence(member.evidence());
    }

    private void family(StoryFamily family) {
      json.writeStringProperty("id", family.id());
      text("origin", family.origin());
      strings("articles", family.articles());
      json.writeStringProperty("independence", family.independence().name());
      json.writeStringProperty("reason", family.reason());
    }

    private void origins(Origins origins) {
      json.writeObjectPropertyStart("origins");
      json.writeArrayPropertyStart("count");
      json.writeNumber(origins.certain());
      json.writeNumber(origins.possible());
      json.writeEndArray();
      strings("reasons", origins.reasons());
      json.writeEndObject();
    }

    private void event(StoryEvent event) {
      json.writeStringProperty("id", event.id());
      json.writeStringProperty("type", event.type().name());
      text("mode", event.mode());
      text("cameo", event.cameo());
      list(
          "participants",
          event.participants(),
          party -> {
            json.writeStringProperty("role", party.role().name());
            name(party.who());
          });
      text("time", event.time());
      named("place", event.place());
      json.writeStringProperty("status", event.status().name());
      mentions(event.mentions());
      list("history", event.history(), this::entry);
      list("figures", event.figures(), this::figure);
    }

    private void entry(StoryEvent.Entry entry) {
      day("asOf", entry.asOf());
      json.writeStringProperty("status", entry.status());
      text("time", entry.time());
      named("place", entry.place());
      named("by", entry.by());
      evidence(entry.evidence());
    }

    private void figure(StoryEvent.Count figure) {
      json.writeStringProperty("what", figure.what().name());
      json.writeStringProperty("value", figure.value());
      day("asOf", figure.asOf());
      named("by", figure.by());
      evidence(figure.evidence());
    }

    private void conflict(Conflict conflict) {
      text("event", conflict.event());
      json.writeStringProperty("key", conflict.key());
      json.writeStringProperty("state", conflict.state().name());
      list(
          "values",
          conflict.values(),
          value -> {
            json.writeStringProperty("value", value.value());
            named("by", value.by());
            strings("articles", value.articles());
            evidence(value.evidence());
          });
    }

    private void speaker(SpeakerStatements statements) {
      named("speaker", statements.speaker());
      list(
          "said",
          statements.said(),
          said -> {
            day("asOf", said.asOf());
            json.writeStringProperty("content", said.content());
            mentions(said.mentions());
          });
    }

    private void position(StoryPosition position) {
      named("actor", position.actor());
      json.writeStringProperty("stance", position.stance().name());
      text("about", position.about());
      text("strength", position.strength() == null ? null : position.strength().name());
      day("from", position.from());
      day("to", position.to());
      StoryPosition.Earlier was = position.was();
      if (was != null) {
        json.writeObjectPropertyStart("was");
        json.writeStringProperty("stance", was.stance().name());
        day("to", was.to());
        json.writeEndObject();
      }
      mentions(position.mentions());
    }

    private void deadline(StoryDeadline deadline) {
      named("setBy", deadline.setBy());
      named("addressee", deadline.addressee());
      text("demand", deadline.demand());
      text("consequence", deadline.consequence());
      text("due", deadline.due());
      json.writeStringProperty("state", deadline.state().name());
      list(
          "history",
          deadline.history(),
          step -> {
            day("asOf", step.asOf());
            json.writeStringProperty("state", step.state().name());
            text("due", step.due());
            evidence(step.evidence());
          });
      mentions(deadline.mentions());
    }

    private void contact(Contact contact) {
      json.writeStringProperty("kind", contact.kind().name().toLowerCase(Locale.ROOT));
      list("participants", contact.participants(), this::name);
      text("time", contact.time());
      json.writeStringProperty("status", contact.status().name());
      json.writeStringProperty("event", contact.event());
    }

    private void place(StoryPlace place) {
      name(place.place());
      Entity.Coordinates coordinates = place.coordinates();
      if (coordinates != null) {
        json.writeNumberProperty("lat", coordinates.latitude());
        json.writeNumberProperty("lon", coordinates.longitude());
        json.writeStringProperty("precision", coordinates.precision().name());
      }
      strings("articles", place.articles());
      strings("events", place.events());
    }

    private void named(String key, @Nullable Named named) {
      if (named != null) {
        json.writeObjectPropertyStart(key);
        name(named);
        json.writeEndObject();
      }
    }

    private void name(Named named) {
      text("id", named.id());
      json.writeStringProperty("name", named.name());
    }

    private void mentions(List<ItemMention> mentions) {
      if (!mentions.isEmpty()) {
        json.writeArrayPropertyStart("mentions");
        for (ItemMention mention : mentions) {
          json.writeStartArray();
          json.writeString(mention.article());
          json.writeString(mention.item());
          json.writeEndArray();
        }
        json.writeEndArray();
      }
    }

    private void evidence(List<Evidence> evidence) {
      if (!evidence.isEmpty()) {
        json.writeArrayPropertyStart("evidence");
        for (Evidence one : evidence) {
          Span span = spans.toCodePoints(one);
          json.writeStartArray();
          json.writeString(one.article());
          json.writeStartArray();
          json.writeNumber(span.start());
          json.writeNumber(span.end());
          json.writeEndArray();
          json.writeEndArray();
        }
        json.writeEndArray();
      }
    }

    private void strings(String key, List<String> values) {
      if (!values.isEmpty()) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
      }
    }

    private void text(String key, @Nullable String value) {
      if (value != null && !value.isEmpty()) {
        json.writeStringProperty(key, value);
      }
    }

    private void day(String key, @Nullable LocalDate day) {
      if (day != null) {
        json.writeStringProperty(key, day.toString());
      }
    }

    private <T> void list(String key, List<T> values, Consumer<T> each) {
      if (!values.isEmpty()) {
        json.writeArrayPropertyStart(key);
        for (T value : values) {
          json.writeStartObject();
          each.accept(value);
          json.writeEndObject();
        }
        json.writeEndArray();
      }
    }
  }
}
