package dev.readout.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself in JSON-LD (schema.org): objects that describe an article, wherever
 * they stand ({@code @graph}, arrays, nested), also when the JSON has the usual faults. Values are
 * evidence, not truth.
 */
final class StructuredData {
  private static final JsonMapper LENIENT =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();
  private static final int MAX_OBJECTS = 20_000;
  private static final Pattern LOOSE =
      Pattern.compile(
          "\"(headline|datePublished|dateModified)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,400})\"");
  private static final Set<String> ARTICLE_TYPES =
      Set.of(
          "article",
          "newsarticle",
          "blogposting",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "opinionnewsarticle",
          "backgroundnewsarticle",
          "reviewnewsarticle",
          "liveblogposting",
          "techarticle",
          "scholarlyarticle",
          "socialmediaposting",
          "report",
          "review",
          "recipe",
          "medicalwebpage",
          "advertisercontentarticle",
          "satiricalarticle",
          "howto");

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> pages = new ArrayList<>();
  private final Map<String, JsonNode> byId = new java.util.HashMap<>();
  private final Map<String, String> loose = new java.util.LinkedHashMap<>();

  static StructuredData of(PageElements elements) {
    StructuredData data = new StructuredData();
    for (Element script : elements.tagged("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        data.read(script.data());
      }
    }
    return data;
  }

  boolean hasArticle() {
    return !articles.isEmpty();
  }

  /** The text of the first article object that has this property, or of the page's object. */
  @Nullable String text(String property) {
    for (List<JsonNode> nodes : List.of(articles, pages)) {
      for (JsonNode node : nodes) {
        String text = string(node.get(property));
        if (text != null) {
          return text;
        }
      }
    }
    return loose.get(property);
  }

  /** The same, article objects only. */
  @Nullable String articleText(String property) {
    for (JsonNode node : articles) {
      String text = string(node.get(property));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /** Names of the people or organisations in a property of the article, in order. */
  List<Named> names(String property) {
    for (JsonNode node : articles) {
      List<Named> names = named(node.get(property));
      if (!names.isEmpty()) {
        return names;
      }
    }
    for (JsonNode node : pages) {
      List<Named> names = named(node.get(property));
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /**
   * Someone named by the page.
   *
   * @param person whether the page says that this is a person
   */
  record Named(String name, boolean person, boolean organization) {}

  private List<Named> named(@Nullable JsonNode node) {
    Set<Named> names = new LinkedHashSet<>();
    collect(node, names, 0);
    return List.copyOf(names);
  }

  private void collect(@Nullable JsonNode node, Set<Named> names, int depth) {
    if (node == null || depth > 4 || names.size() > 40) {
      return;
    }
    if (node.isArray()) {
      for (JsonNode item : node) {
        collect(item, names, depth + 1);
      }
    } else if (node.isString()) {
      String text = Markup.plain(node.stringValue());
      if (!text.isEmpty()) {
        names.add(new Named(text, false, false));
      }
    } else if (node.isObject()) {
      JsonNode name = node.get("name");
      if (name == null && node.get("@id") != null) {
        JsonNode target = byId.get(string(node.get("@id")));
        if (target != null && target.get("name") != null) {
          collect(target, names, depth + 1);
        }
        return;
      }
      if (name != null && name.isArray()) {
        collect(name, names, depth + 1);
        return;
      }
      String text = string(name);
      if (text != null) {
        Set<String> types = types(node);
        names.add(
            new Named(
                text,
                types.contains("person"),
                types.stream().anyMatch(type -> type.endsWith("organization"))));
      }
    }
  }

  private void read(String json) {
    String trimmed = json.strip();
    if (trimmed.startsWith("<!--")) {
      trimmed = trimmed.substring(4);
    }
    if (trimmed.isEmpty() || trimmed.length() > 3_000_000) {
      return;
    }
    try {
      gather(LENIENT.readTree(trimmed));
    } catch (JacksonException | StackOverflowError e) {
      Matcher m = LOOSE.matcher(trimmed);
      while (m.find()) {
        loose.putIfAbsent(m.group(1), Markup.plain(m.group(2)));
      }
    }
  }

  private void gather(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    int seen = 0;
    while (!open.isEmpty() && seen++ < MAX_OBJECTS) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        sort(node);
      }
      for (JsonNode child : node) {
        if (child.isObject() || child.isArray()) {
          open.add(child);
        }
      }
    }
  }

  private void sort(JsonNode node) {
    String id = string(node.get("@id"));
    if (id != null && node.get("name") != null) {
      byId.putIfAbsent(id, node);
    }
    Set<String> types = types(node);
    if (types.stream().anyMatch(ARTICLE_TYPES::contains)) {
      articles.add(node);
    } else if (types.stream().anyMatch(type -> type.endsWith("webpage"))) {
      pages.add(node);
    }
  }

  private static Set<String> types(JsonNode node) {
    Set<String> types = new LinkedHashSet<>();
    JsonNode type = node.get("@type");
    if (type != null && type.isString()) {
      types.add(local(type.stringValue()));
    } else if (type != null && type.isArray()) {
      for (JsonNode one : type) {
        if (one.isString()) {
          types.add(local(one.stringValue()));
        }
      }
    }
    return types;
  }

  private static String local(String type) {
    return type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  private static @Nullable String string(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    if (node.isArray() && !node.isEmpty()) {
      return string(node.get(0));
    }
    if (node.isObject()) {
      JsonNode inner = node.get("url") != null ? node.get("url") : node.get("@id");
      return inner != null && inner.isString() ? inner.stringValue() : null;
    }
    if (!node.isString()) {
      return node.isNumber() ? node.asString() : null;
    }
    String text = Markup.plain(node.stringValue());
    return text.isEmpty() ? null : text;
  }
}
