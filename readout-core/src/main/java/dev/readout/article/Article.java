package dev.readout.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page after cleaning. The text is the source text and never changes; body and removed spans
 * point into it, run in its order and do not overlap. What lies in neither is white space.
 *
 * @param language ISO 639-1 code, or null where it could not be told
 * @param layout for HTML, which element each stretch of the text came from; empty for text
 * @param extra unknown keys of the input, each value as JSON text
 */
public record Article(
    String id,
    String text,
    List<Span> body,
    List<Removed> removed,
    Credits credits,
    @Nullable String language,
    List<Warning> warnings,
    List<Element> layout,
    Map<String, String> extra) {

  /**
   * What the page says about itself. Absent parts are null or empty.
   *
   * @param origin whom the page credits for its text; one of {@code credited}
   * @param credited all outlets that the page credits, contributors too, in no order of weight
   */
  public record Credits(
      @Nullable String title,
      @Nullable String url,
      @Nullable PublicationDate published,
      @Nullable PublicationDate updated,
      List<String> authors,
      @Nullable String image,
      @Nullable String section,
      @Nullable Publisher publisher,
      @Nullable Origin origin,
      List<Credit> credited) {
    public static final Credits NONE =
        new Credits(null, null, null, null, List.of(), null, null, null, null);

    public Credits {
      authors = List.copyOf(authors);
      credited = List.copyOf(credited);
    }

    /** Credits of a page that credits nobody but, perhaps, its origin. */
    public Credits(
        @Nullable String title,
        @Nullable String url,
        @Nullable PublicationDate published,
        @Nullable PublicationDate updated,
        List<String> authors,
        @Nullable String image,
        @Nullable String section,
        @Nullable Publisher publisher,
        @Nullable Origin origin) {
      this(title, url, published, updated, authors, image, section, publisher, origin, List.of());
    }
  }

  /**
   * Where a stretch of the text stood on the page.
   *
   * @param path steps from the body down, such as {@code div[2]/article[1]/p[3]}: an XPath within
   *     the body of the page as it was parsed, each step numbered among its like
   */
  public record Element(Span span, String path) {}

  public Article {
    body = List.copyOf(body);
    removed = List.copyOf(removed);
    warnings = List.copyOf(warnings);
    layout = List.copyOf(layout);
    extra = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(extra));
  }

  public Article withWarnings(List<Warning> all) {
    return new Article(id, text, body, removed, credits, language, all, layout, extra);
  }

  /** The body as one string, pieces apart by an empty line: what copies are compared on. */
  public String bodyText() {
    StringBuilder joined = new StringBuilder();
    for (Span span : body) {
      if (!joined.isEmpty()) {
        joined.append("\n\n");
      }
      joined.append(text, span.start(), span.end());
    }
    return joined.toString();
  }
}
