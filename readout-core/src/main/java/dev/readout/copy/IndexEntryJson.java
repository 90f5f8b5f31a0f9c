package dev.readout.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An {@link IndexEntry} as text, for whoever keeps it. Thread-safe. */
public final class IndexEntryJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private IndexEntryJson() {}

  public static String write(IndexEntry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.id());
    json.put("hash", entry.contentHash());
    json.put("keys", entry.keys().write());
    json.put("joined", entry.joined());
    return MAPPER.writeValueAsString(json);
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws IllegalArgumentException if this is something else
   */
  public static IndexEntry read(String json) {
    try {
      JsonNode node = MAPPER.readTree(json);
      List<String> joined = new ArrayList<>();
      node.required("joined").forEach(id -> joined.add(id.asString()));
      return new IndexEntry(
          node.required("id").asString(),
          node.required("hash").asString(),
          SearchKeys.read(node.required("keys").asString()),
          joined);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not an index entry: " + e.getOriginalMessage(), e);
    }
  }
}
