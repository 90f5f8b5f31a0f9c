package dev.readout.story.group;

import dev.readout.copy.GoldPairs;
import dev.readout.copy.WordRarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes the tables from which training/copies/train_grouping.py makes the weights. */
public final class GroupingTable {
  private static final double HARDLY_ALIKE = 0.03;

  private GroupingTable() {}

  /** Takes a folder to write one table a set to. */
  public static void main(String[] arguments) throws IOException {
    for (String set : List.of("stories-news", "stories-ecb")) {
      Files.write(Path.of(arguments[0], set + ".tsv"), rows(set));
    }
  }

  private static List<String> rows(String set) {
    Map<String, String> stories = new HashMap<>();
    Map<String, String> topics = new HashMap<>();
    for (JsonNode line : GoldPairs.lines(set, "gold.jsonl")) {
      String story = line.get("story").asString();
      stories.put(line.get("id").asString(), story);
      topics.put(
          line.get("id").asString(), line.has("topic") ? line.get("topic").asString() : story);
    }
    List<GroupingText> texts =
        GoldPairs.lines(set, "articles.jsonl").stream()
            .map(line -> GroupingText.of(GoldPairs.article(line), WordRarity.english()))
            .toList();
    boolean hasTopics = set.equals("stories-ecb");
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        Map<String, Double> measures = GroupingMeasures.of(texts.get(i), texts.get(j));
        String a = texts.get(i).article().id();
        String b = texts.get(j).article().id();
        boolean same = stories.get(a).equals(stories.get(b));
        boolean alike = hasTopics && topics.get(a).equals(topics.get(b));
        if (rows.isEmpty()) {
          rows.add("alike\tlabel\t" + String.join("\t", measures.keySet()));
        }
        if (same || measures.get("whole") >= HARDLY_ALIKE) {
          StringBuilder row = new StringBuilder(alike ? "1" : "0").append(same ? "\t1" : "\t0");
          measures.values().forEach(v -> row.append(String.format(Locale.ROOT, "\t%.4f", v)));
          rows.add(row.toString());
        }
      }
    }
    return rows;
  }
}
