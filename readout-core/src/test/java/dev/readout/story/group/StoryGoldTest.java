package dev.readout.story.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.copy.GoldPairs;
import dev.readout.reading.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Holds what words alone give: articles neither cleaned nor read, so below docs/grouping.md. */
class StoryGoldTest {
  @ParameterizedTest
  @CsvSource({"stories-news, 0.95", "stories-ecb, 0.87"})
  void reaches(String set, double f1) {
    Map<String, String> gold = new HashMap<>();
    for (JsonNode line : GoldPairs.lines(set, "gold.jsonl")) {
      gold.put(line.get("id").asString(), line.get("story").asString());
    }
    List<StoryGroup> groups =
        StoryGrouping.standard()
            .group(
                GoldPairs.lines(set, "articles.jsonl").stream()
                    .map(GoldPairs::article)
                    .map(Reading::of)
                    .toList());
    Map<String, Integer> sizes = new HashMap<>();
    gold.values().forEach(story -> sizes.merge(story, 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    for (StoryGroup group : groups) {
      Map<String, Integer> here = new HashMap<>();
      group.articles().forEach(id -> here.merge(gold.get(id), 1, Integer::sum));
      for (Map.Entry<String, Integer> story : here.entrySet()) {
        double both = (double) story.getValue() * story.getValue();
        precision += both / group.members().size() / gold.size();
        recall += both / sizes.get(story.getKey()) / gold.size();
      }
    }
    assertThat(2 * precision * recall / (precision + recall)).isGreaterThanOrEqualTo(f1);
  }
}
