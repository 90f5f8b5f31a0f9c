package dev.readout.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Writes the table from which training/copies/train_translation_style.py makes its weights: who
 * wrote a text (machine, translator, desk), of what document, and its {@link TextStyle}.
 */
public final class StyleTable {
  private static final int FEWEST_WORDS = 60;
  private static final int OPENING = 80;

  private static final List<List<String>> NEWS =
      List.of(
          List.of("statements-polnear", "articles.jsonl"),
          List.of("statements-polnear-train", "articles.jsonl"),
          List.of("stories-news", "articles.jsonl"),
          List.of("stories-ecb", "articles.jsonl"),
          List.of("times-tempeval", "articles.jsonl"),
          List.of("events-plover", "articles.jsonl"),
          List.of("names-geo", "articles.jsonl"),
          List.of("names-ner", "articles.jsonl"),
          List.of("names-el", "articles.jsonl"),
          List.of("pages-wcxb", "gold.jsonl"),
          List.of("pages-scrapinghub", "gold.jsonl"),
          List.of("pages-naeb", "gold.jsonl"),
          List.of("pages-htmldate", "gold.jsonl"));

  private final List<String> rows = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private StyleTable() {}

  /** Takes the path to write to. */
  public static void main(String[] arguments) throws IOException {
    StyleTable table = new StyleTable();
    GoldPairs.lines("copies-mt", "pairs.jsonl").forEach(table::addPair);
    NEWS.forEach(
        set -> GoldPairs.lines(set.get(0), set.get(1)).forEach(t -> table.addNews(set.get(0), t)));
    Files.write(Path.of(arguments[0]), table.rows);
  }

  private void addPair(JsonNode pair) {
    String id = pair.get("id").asString().replaceAll("#\\d+$", "");
    List<String> documents = List.of(id.split("\\|", -1));
    for (int side = 0; side < 2; side++) {
      String document = documents.get(documents.size() == 2 ? side : 0);
      String by = pair.get("by").get(side).asString();
      if (seen.add(document + by)) {
        add(
            by.startsWith("mt") ? "machine" : "translator",
            document,
            pair.get(side == 0 ? "a" : "b"));
      }
    }
  }

  private void addNews(String set, JsonNode article) {
    String text = article.path("text").asString("");
    if (text.split("\\s+", -1).length >= FEWEST_WORDS
        && seen.add(text.substring(0, Math.min(OPENING, text.length())))) {
      add("desk", set + article.get("id").asString(), article);
    }
  }

  private void add(String by, String document, JsonNode text) {
    rows.add(
        by
            + '\t'
            + document
            + '\t'
            + TextStyle.of(GoldPairs.article(text)).stream()
                .map(TextStyle.Token::shape)
                .collect(Collectors.joining(" ")));
  }
}
