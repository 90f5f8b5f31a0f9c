package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Article.Credits;
import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the evaluation data where it is at hand; a test that needs it is skipped where it is not.
 */
public final class GoldPairs {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private GoldPairs() {}

  public static List<JsonNode> lines(String set, String file) {
    String given = System.getProperty("readout.shared", System.getenv("READOUT_SHARED"));
    Path shared = given != null ? Path.of(given) : Path.of("..", "..", "shared");
    Path path = shared.resolve("gold").resolve(set).resolve(file);
    Assumptions.assumeTrue(Files.exists(path), "no evaluation data at " + path);
    try {
      return Files.readAllLines(path).stream().map(MAPPER::readTree).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An article whose whole text is its body. */
  public static Article article(JsonNode node) {
    String text = node.get("text").asString();
    String title = node.has("title") ? node.get("title").asString() : null;
    String day = node.has("published") ? node.get("published").asString() : null;
    Credits credits =
        new Credits(
            title,
            null,
            PublicationDate.parse(day).orElse(null),
            null,
            List.of(),
            null,
            null,
            null,
            null);
    return new Article(
        node.has("id") ? node.get("id").asString() : "",
        text,
        List.of(new Span(0, text.length())),
        List.of(),
        credits,
        null,
        List.of(),
        List.of(),
        Map.of());
  }
}
