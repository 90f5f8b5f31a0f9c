package dev.readout.archive;

import dev.readout.article.Page;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** A page as one JSON object and back, without loss; the same page gives the same text. */
final class PageText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private PageText() {}

  static String write(Page page) {
    StringWriter out = new StringWriter(page.source().length() + 256);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("id", page.id());
      json.writeStringProperty("kind", page.kind().name());
      Page.Given given = page.given();
      optional(json, "title", given.title());
      optional(json, "url", given.url());
      optional(json, "published", given.published());
      optional(json, "publisher", given.publisher());
      optional(json, "language", given.language());
      json.writeStringProperty("source", page.source());
      json.writeObjectPropertyStart("extra");
      page.extra().forEach(json::writeStringProperty);
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void optional(JsonGenerator json, String key, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(key, value);
    }
  }

  /**
   * @throws ArchiveException DAMAGED where the text is not what {@link #write} made
   */
  static Page read(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, String> extra = new LinkedHashMap<>();
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = json.currentName();
        if (json.nextToken() == JsonToken.START_OBJECT) {
          while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            extra.put(name, json.getString());
          }
        } else {
          values.put(key, json.getString());
        }
      }
      return new Page(
          part(values, "id"),
          Page.Kind.valueOf(part(values, "kind")),
          part(values, "source"),
          new Page.Given(
              values.get("title"),
              values.get("url"),
              values.get("published"),
              values.get("publisher"),
              values.get("language")),
          extra);
    } catch (JacksonException | IllegalArgumentException e) {
      throw new ArchiveException(ArchiveFailure.DAMAGED, "a kept page is damaged", e);
    }
  }

  private static String part(Map<String, String> values, String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no " + key);
    }
    return value;
  }
}
