package dev.readout.intake.knowledge;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entities of a large list, one at a time: JSON Lines, or a JSON array with one element a line
 * as Wikidata's dumps are; gzip by its bytes. What is no JSON is counted and passed over. Used by
 * one thread; holds one line in memory.
 */
final class EntityLines implements AutoCloseable {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final BufferedReader reader;
  private int broken;

  EntityLines(Path path) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    in.mark(2);
    boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    InputStream plain = gzip ? new GZIPInputStream(in, 1 << 16) : in;
    reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
  }

  /** The next entity, or null at the end. */
  @Nullable JsonNode next() throws IOException {
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String entity = line.strip();
      if (entity.endsWith(",")) {
        entity = entity.substring(0, entity.length() - 1);
      }
      if (entity.isEmpty() || entity.equals("[") || entity.equals("]")) {
        continue;
      }
      try {
        JsonNode node = MAPPER.readTree(entity);
        if (node.isObject()) {
          return node;
        }
        broken++;
      } catch (JacksonException e) {
        broken++;
      }
    }
    return null;
  }

  int broken() {
    return broken;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
