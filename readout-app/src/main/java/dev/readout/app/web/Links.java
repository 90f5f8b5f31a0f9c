package dev.readout.app.web;

import dev.readout.app.newsroom.ArticleCard;
import dev.readout.app.newsroom.Edition;
import dev.readout.article.CodePoints;
import dev.readout.article.Span;
import dev.readout.story.Evidence;
import dev.readout.story.ItemMention;
import dev.readout.story.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses within the site that keep the day a visitor looks at. Immutable. */
public final class Links {
  private static final int LONGEST_LABEL = 26;

  private final Edition edition;

  public Links(Edition edition) {
    this.edition = edition;
  }

  /**
   * A link to the words of one article.
   *
   * @param label whose article it is, short
   * @param title its headline and day
   */
  public record Source(String href, String label, String title) {}

  public String stories() {
    return dated("/stories", Map.of());
  }

  public String stories(Map<String, String> query) {
    return dated("/stories", query);
  }

  public String story(String id) {
    return dated("/stories/" + segment(id), Map.of());
  }

  /** One of the views of a story: {@code timeline}, {@code sources} ... */
  public String story(String id, String view) {
    return dated("/stories/" + segment(id) + "/" + view, Map.of());
  }

  public String story(String id, String view, Map<String, String> query) {
    return dated("/stories/" + segment(id) + "/" + view, query);
  }

  public String article(String id) {
    return dated("/articles/" + segment(id), Map.of());
  }

  public String beside(String id, String other) {
    return dated("/articles/" + segment(id) + "/beside/" + segment(other), Map.of());
  }

  /** The page of a known entity; null for one that is only a name. */
  public @Nullable String entity(Named named) {
    return named.id() == null ? null : entity(named.id());
  }

  public String entity(String id) {
    return dated("/entities/" + segment(id), Map.of());
  }

  public String search(Map<String, String> query) {
    return dated("/search", query);
  }

  public String api(String path, Map<String, String> query) {
    return dated("/api/v1/" + path, query);
  }

  /** Where the words of a fact stand in their article, one link an article, in their order. */
  public List<Source> sources(List<Evidence> evidence, List<ItemMention> mentions) {
    Map<String, List<Span>> spans = new LinkedHashMap<>();
    evidence.forEach(
        one -> spans.computeIfAbsent(one.article(), id -> new ArrayList<>()).add(one.span()));
    Map<String, Source> sources = new LinkedHashMap<>();
    spans.forEach((id, at) -> sources.put(id, source(id, words(id, at))));
    for (ItemMention mention : mentions) {
      sources.computeIfAbsent(mention.article(), id -> source(id, fact(id, mention.item())));
    }
    return List.copyOf(sources.values());
  }

  private Source source(String id, String href) {
    ArticleCard card = edition.card(id).orElse(null);
    // An article that does not say whose it is goes by its title.
    String whose = card == null ? id : card.publisher() == null ? card.label() : card.publisher();
    String label =
        whose.length() <= LONGEST_LABEL ? whose : whose.substring(0, LONGEST_LABEL - 1) + "…";
    String day = card == null || card.published() == null ? "" : ", " + card.published();
    return new Source(href, label, (card == null ? id : card.label()) + day);
  }

  /** The article with the words of one item of its reading marked. */
  public String fact(String article, String item) {
    return item.equals("article")
        ? article(article)
        : dated("/articles/" + segment(article), Map.of("fact", item)) + "#at";
  }

  /** The article with these words marked. */
  public String words(String id, List<Span> spans) {
    CodePoints points =
        edition.card(id).map(ArticleCard::points).orElseGet(() -> CodePoints.of(""));
    StringBuilder at = new StringBuilder();
    for (Span span : spans) {
      at.append(at.isEmpty() ? "" : ",")
          .append(points.fromUtf16(span.start()))
          .append('-')
          .append(points.fromUtf16(span.end()));
    }
    return dated("/articles/" + segment(id), Map.of("at", at.toString())) + "#at";
  }

  private String dated(String path, Map<String, String> query) {
    Map<String, String> all = new LinkedHashMap<>(query);
    LocalDate day = edition.asOf();
    if (day != null) {
      all.put("as-of", day.toString());
    }
    return withQuery(path, all);
  }

  /** A path with a query, in the order of the map; blank values are left out. */
  public static String withQuery(String path, Map<String, String> query) {
    StringBuilder address = new StringBuilder(path);
    char joint = '?';
    for (Map.Entry<String, String> part : query.entrySet()) {
      if (!part.getValue().isBlank()) {
        address.append(joint).append(part.getKey()).append('=').append(segment(part.getValue()));
        joint = '&';
      }
    }
    return address.toString();
  }

  /** Text as one piece of an address. */
  public static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
