package dev.readout.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Holds the measured figures of docs/copies.md, with a little room. */
class CopyGoldTest {
  @ParameterizedTest
  @CsvSource({"copies-rewrites, 0.975, 0.02", "copies-mt, 0.98, 0.01", "copies-news, 0.95, 0.06"})
  void reaches(String set, double f1, double falseMerge) {
    int found = 0;
    int missed = 0;
    int merged = 0;
    int independent = 0;
    for (JsonNode pair : GoldPairs.lines(set, "pairs.jsonl")) {
      boolean copy = pair.get("label").asString().equals("copy");
      boolean said =
          CopyDetector.standard()
              .compare(GoldPairs.article(pair.get("a")), GoldPairs.article(pair.get("b")))
              .copy();
      found += copy && said ? 1 : 0;
      missed += copy && !said ? 1 : 0;
      merged += !copy && said ? 1 : 0;
      independent += copy ? 0 : 1;
    }
    assertThat(2.0 * found / (2 * found + missed + merged)).isGreaterThanOrEqualTo(f1);
    assertThat((double) merged / independent).isLessThanOrEqualTo(falseMerge);
  }
}
