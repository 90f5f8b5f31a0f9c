package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A family as one line of JSON: its members as a tree, the first one first, each with what it has
 * from where and what it changed. Spans count code points. Thread-safe.
 */
public final class FamilyJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private FamilyJson() {}

  /**
   * The line.
   *
   * @param texts of all members
   */
  public static String write(Family family, ComparedTexts texts) {
    Map<String, Article> articles = new LinkedHashMap<>();
    family.members().forEach(id -> articles.put(id, texts.get(id).article()));
    Lineage lineage = Lineage.of(family, articles);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", family.id());
    if (lineage.origin() != null) {
      json.put("origin", lineage.origin());
    }
    json.put("articles", lineage.members().stream().map(m -> member(m, texts)).toList());
    return MAPPER.writeValueAsString(json);
  }

  private static Map<String, Object> member(Lineage.Member member, ComparedTexts texts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", member.article());
    json.put("relation", member.relation().name());
    if (member.of() != null) {
      json.put("of", member.of());
    }
    if (member.shared() != null) {
      json.put("shared", Math.round(1000 * member.shared()) / 1000.0);
    }
    json.put("certain", member.certain());
    json.put("reason", member.reason());
    if (member.of() != null) {
      ComparedText before = texts.get(member.of());
      ComparedText after = texts.get(member.article());
      json.put("passages", member.passages().stream().map(p -> passage(p, before, after)).toList());
      json.put(
          "changes",
          Changes.of(before, after).stream().map(c -> change(c, before, after)).toList());
    }
    return json;
  }

  private static Map<String, Object> passage(
      SharedPassage passage, ComparedText before, ComparedText after) {
    Map<String, Object> json = new LinkedHashMap<>();
    put(json, "here", passage.inA(), after);
    put(json, "there", passage.inB(), before);
    return json;
  }

  private static Map<String, Object> change(
      Change change, ComparedText before, ComparedText after) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
    put(json, "there", change.before(), before);
    put(json, "here", change.after(), after);
    return json;
  }

  private static void put(
      Map<String, Object> json, String key, @Nullable Span span, ComparedText text) {
    if (span != null) {
      String whole = text.article().text();
      int start = whole.codePointCount(0, span.start());
      json.put(key, List.of(start, start + whole.codePointCount(span.start(), span.end())));
    }
  }
}
