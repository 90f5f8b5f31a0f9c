package dev.readout.intake;

import dev.readout.article.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one line of JSON Lines as the input section of the reading format has it. Known keys with a
 * value of another kind than text are kept as unknown ones, so that nothing a sender said is lost;
 * null says nothing. Thread-safe.
 */
final class JsonArticle {
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "text",
          "html",
          "published",
          "title",
          "url",
          "publisher",
          "language",
          "clean",
          "article");

  private final JsonFactory factory;
  private final boolean asIs;

  JsonArticle(Settings settings) {
    asIs = settings.asIs();
    factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(settings.limit()).build())
            .build();
  }

  /** What one line holds; an id of null is still to be given. */
  sealed interface Parsed {
    /**
     * An article.
     *
     * @param id as the line gives it
     */
    record Article(
        @Nullable String id,
        Page.Kind kind,
        String source,
        Page.Given given,
        Map<String, String> extra)
        implements Parsed {
      public Article {
        extra = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(extra));
      }
    }

    /** A line of another run's output. */
    record Reading(String id) implements Parsed {}

    /** What is wrong with the line. */
    record Broken(String message) implements Parsed {}
  }

  Parsed parse(String line) {
    Fields fields;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return new Parsed.Broken("the line is not a JSON object");
      }
      fields = fields(parser, line);
      if (parser.nextToken() != null) {
        return new Parsed.Broken("there is more than one JSON value on the line");
      }
    } catch (JacksonException e) {
      return new Parsed.Broken("broken JSON" + column(e) + ": " + firstSentence(e));
    }
    return toParsed(fields);
  }

  private Parsed toParsed(Fields fields) {
    Map<String, String> text = fields.text;
    Map<String, String> raw = fields.raw;
    String id = text.get("id");
    String plain = text.get("text");
    String source = plain != null ? plain : text.get("html");
    if (source == null) {
      if (id != null && raw.getOrDefault("article", "").startsWith("{")) {
        return new Parsed.Reading(id);
      }
      return new Parsed.Broken(
          raw.containsKey("text") || raw.containsKey("html")
              ? "\"text\" or \"html\" is not a string"
              : "there is neither \"text\" nor \"html\"");
    }
    boolean body = plain != null && (asIs || "false".equals(raw.get("clean")));
    Map<String, String> extra = new LinkedHashMap<>(raw);
    extra.remove("clean", "false");
    extra.remove("clean", "true");
    Page.Given given =
        new Page.Given(
            text.get("title"),
            text.get("url"),
            text.get("published"),
            text.get("publisher"),
            text.get("language"));
    return new Parsed.Article(
        id,
        body ? Page.Kind.BODY : plain != null ? Page.Kind.TEXT : Page.Kind.HTML,
        source,
        given,
        extra);
  }

  /** Known keys as text; all others, and known ones that are no text, as the JSON they came as. */
  private static Fields fields(JsonParser parser, String line) {
    Fields fields = new Fields(new LinkedHashMap<>(), new LinkedHashMap<>());
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = UnicodeRepair.repair(parser.currentName());
      JsonToken token = parser.nextToken();
      boolean known = KNOWN.contains(key);
      if (known && token == JsonToken.VALUE_NULL) {
        continue;
      }
      boolean numberAsId = key.equals("id") && token.isNumeric();
      if (known && (token == JsonToken.VALUE_STRING || numberAsId)) {
        fields.text.put(key, UnicodeRepair.repair(parser.getString()));
        continue;
      }
      int start = (int) parser.currentTokenLocation().getCharOffset();
      if (token.isStructStart()) {
        parser.skipChildren();
      } else {
        parser.finishToken();
      }
      int end = (int) parser.currentLocation().getCharOffset();
      fields.raw.put(key, UnicodeRepair.repair(line.substring(start, end).strip()));
    }
    return fields;
  }

  private record Fields(Map<String, String> text, Map<String, String> raw) {}

  private static String column(JacksonException e) {
    return e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
  }

  private static String firstSentence(JacksonException e) {
    String message = e.getOriginalMessage();
    int end = message == null ? -1 : message.indexOf('\n');
    String first = message == null ? "unknown" : end < 0 ? message : message.substring(0, end);
    return first.length() > 160 ? first.substring(0, 160) + "…" : first;
  }
}
