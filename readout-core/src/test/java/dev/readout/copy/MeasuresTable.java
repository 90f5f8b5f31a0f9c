package dev.readout.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes the table from which training/copies/train_weights.py makes the weights. */
public final class MeasuresTable {
  private MeasuresTable() {}

  /** Takes the path to write to. */
  public static void main(String[] arguments) throws IOException {
    List<String> rows = new ArrayList<>();
    for (String set : List.of("copies-rewrites", "copies-mt", "copies-news")) {
      for (JsonNode pair : GoldPairs.lines(set, "pairs.jsonl")) {
        Map<String, Double> measures =
            CopyDetector.measures(
                GoldPairs.article(pair.get("a")), GoldPairs.article(pair.get("b")));
        if (rows.isEmpty()) {
          rows.add("set\tid\tlabel\tkind\tgroup\t" + String.join("\t", measures.keySet()));
        }
        String id = pair.get("id").asString();
        String group = pair.has("family") ? pair.get("family").asString() : id;
        StringBuilder row = new StringBuilder(String.join("\t", set, id));
        row.append('\t').append(pair.get("label").asString());
        row.append('\t').append(pair.get("kind").asString()).append('\t').append(group);
        measures.values().forEach(v -> row.append(String.format(Locale.ROOT, "\t%.5f", v)));
        rows.add(row.toString());
      }
    }
    Files.write(Path.of(arguments[0]), rows);
  }
}
