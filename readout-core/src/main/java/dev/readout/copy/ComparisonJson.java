package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A comparison as {@code readout copies --json --pairs} prints it; spans count code points. */
public final class ComparisonJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ComparisonJson() {}

  /** One line without a line break at its end. */
  public static String write(String id, Article a, Article b, Comparison comparison) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("label", comparison.copy() ? "copy" : "independent");
    json.put("kind", kind(comparison.kind()));
    json.put("score", Math.round(1000 * comparison.score()) / 1000.0);
    json.put(
        "sharedPassages",
        comparison.shared().stream()
            .map(
                passage ->
                    Map.of("a", codePoints(passage.inA(), a), "b", codePoints(passage.inB(), b)))
            .map(ComparisonJson::sorted)
            .toList());
    json.put("reason", comparison.reason());
    if (comparison.direction() != Comparison.Direction.UNKNOWN) {
      json.put("direction", comparison.direction().name().toLowerCase(Locale.ROOT));
    }
    return MAPPER.writeValueAsString(json);
  }

  private static String kind(Comparison.Kind kind) {
    return switch (kind) {
      case VERBATIM -> "verbatim";
      case ABRIDGED -> "abridged";
      case REWRITTEN -> "rewritten";
      case TRANSLATED -> "translation";
      case INDEPENDENT -> "independent";
    };
  }

  private static Map<String, List<Integer>> sorted(Map<String, List<Integer>> passage) {
    return new java.util.TreeMap<>(passage);
  }

  private static List<Integer> codePoints(Span span, Article article) {
    String text = article.text();
    int start = text.codePointCount(0, span.start());
    return List.of(start, start + text.codePointCount(span.start(), span.end()));
  }
}
