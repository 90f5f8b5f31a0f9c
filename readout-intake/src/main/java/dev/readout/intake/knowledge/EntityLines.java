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
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The entities of a large list, one at a time: JSON Lines, or a JSON array with one element a line
 * as Wikidata's dumps are; gzip and bzip2 by their bytes, also of several parts behind one another,
 * as tools with several threads write them. What is no JSON is counted and passed over. Used by one
 * thread; holds one line in memory.
 */
final class EntityLines implements AutoCloseable {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final BufferedReader reader;
  private int broken;

  EntityLines(Path path) throws IOException {
    InputStream file = Files.newInputStream(path);
    try {
      InputStream plain = decompressed(new BufferedInputStream(file, 1 << 16));
      reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static InputStream decompressed(BufferedInputStream in) throws IOException {
    in.mark(4);
    byte[] start = in.readNBytes(4);
    in.reset();
    if (start.length < 4) {
      return in;
    }
    if ((start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B) {
      return new GZIPInputStream(in, 1 << 16);
    }
    return BZip2CompressorInputStream.matches(start, start.length)
        ? new BZip2CompressorInputStream(in, true)
        : in;
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
