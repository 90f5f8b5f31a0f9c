package dev.readout.story.group;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A correction as one line of JSON: {@code {"id": "c0a1…", "made": "2031-05-04T10:00:00Z", "by":
 * "desk", "merge": ["a1", "b1"]}}; the key of the decision is {@code merge}, {@code split} (with
 * {@code from}), {@code rename} (with {@code title}), {@code pin} or {@code unpin}. Thread-safe.
 */
public final class CorrectionJson {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonMapper MAPPER = new JsonMapper();

  private CorrectionJson() {}

  /** One line; the same correction gives the same bytes. */
  public static String write(Correction correction) {
    return write(correction, correction.id());
  }

  /** All that makes the id. */
  static String content(Correction correction) {
    return write(correction, "");
  }

  /**
   * One correction.
   *
   * @throws IllegalArgumentException where it is none, or where its id is not that of its content
   */
  public static Correction read(String json) {
    Correction correction;
    String id;
    try {
      JsonNode node = MAPPER.readTree(json);
      id = node.path("id").asString("");
      correction =
          new Correction(
              node.path("by").asString(""),
              Instant.parse(node.path("made").asString("")),
              decision(node));
    } catch (JacksonException | DateTimeException e) {
      throw new IllegalArgumentException("not a correction: " + e.getMessage(), e);
    }
    if (!id.isEmpty() && !id.equals(correction.id())) {
      throw new IllegalArgumentException("the correction " + id + " was altered");
    }
    return correction;
  }

  private static Decision decision(JsonNode node) {
    if (node.has("merge")) {
      return new Decision.Merge(strings(node, "merge"));
    }
    if (node.has("split")) {
      return new Decision.Split(strings(node, "split"), strings(node, "from"));
    }
    if (node.has("rename")) {
      return new Decision.Rename(strings(node, "rename"), node.path("title").asString(""));
    }
    if (node.has("pin")) {
      return new Decision.Pin(strings(node, "pin"));
    }
    if (node.has("unpin")) {
      return new Decision.Unpin(strings(node, "unpin"));
    }
    throw new IllegalArgumentException("not a correction: it decides nothing");
  }

  private static List<String> strings(JsonNode node, String key) {
    List<String> strings = new ArrayList<>();
    node.path(key).forEach(string -> strings.add(string.asString("")));
    return strings;
  }

  private static String write(Correction correction, String id) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      if (!id.isEmpty()) {
        json.writeStringProperty("id", id);
      }
      json.writeStringProperty("made", correction.made().toString());
      json.writeStringProperty("by", correction.by());
      switch (correction.decision()) {
        case Decision.Merge merge -> strings(json, "merge", merge.articles());
        case Decision.Split split -> {
          strings(json, "split", split.articles());
          strings(json, "from", split.from());
        }
        case Decision.Rename rename -> {
          strings(json, "rename", rename.articles());
          json.writeStringProperty("title", rename.title());
        }
        case Decision.Pin pin -> strings(json, "pin", pin.articles());
        case Decision.Unpin unpin -> strings(json, "unpin", unpin.articles());
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void strings(JsonGenerator json, String key, List<String> values) {
    json.writeArrayPropertyStart(key);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
