package dev.readout.story.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Article;
import dev.readout.copy.GoldPairs;
import dev.readout.reading.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Holds B-cubed F1 by words and days alone, with a little room; with readings it is higher, see
 * docs/grouping.md.
 */
class StoryGoldTest {
  @ParameterizedTest
  @CsvSource({"stories-news, 0.93", "stories-ecb, 0.85"})
  void reaches(String set, double f1) {
    Map<String, String> gold = new HashMap<>();
    for (JsonNode line : GoldPairs.lines(set, "gold.jsonl")) {
      gold.put(line.get("id").asString(), line.get("story").asString());
    }
    List<StoryGroup> groups =
        StoryGrouping.standard()
            .group(
                GoldPairs.lines(set, "articles.jsonl").stream()
                    .map(line -> unread(GoldPairs.article(line)))
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

  private static Reading unread(Article article) {
    return new Reading(
        article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
