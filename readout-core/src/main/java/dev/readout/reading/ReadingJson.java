package dev.readout.reading;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public form of a reading: one JSON object on one line, spans in code points, keys in a fixed
 * order, nothing said where there is nothing to say. What was written reads back as an equal
 * reading, but for the page's layout, which is not part of it.
 *
 * <p>Thread-safe.
 */
public final class ReadingJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ReadingJson() {}

  public static String write(Reading reading) {
    return ReadingWriter.write(MAPPER, reading, true);
  }

  /** Only {@code id} and {@code article}, as {@code readout clean} prints it. */
  public static String writeArticle(dev.readout.article.Article article) {
    return ReadingWriter.write(MAPPER, Reading.of(article), false);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is not the JSON of a reading; the message says where
   */
  public static Reading parse(String json) {
    try {
      return parse(MAPPER.readTree(json));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** As {@link #parse(String)}, from a tree. */
  public static Reading parse(JsonNode tree) {
    return new ReadingParser(tree).reading();
  }

  /** Whether a JSON object is a reading and not an article that is still to be read. */
  public static boolean isReading(JsonNode tree) {
    return tree.path("article").isObject() && tree.path("article").path("text").isString();
  }
}
