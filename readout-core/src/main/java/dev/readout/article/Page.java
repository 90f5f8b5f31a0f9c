package dev.readout.article;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What arrived, before anything is decided about it.
 *
 * @param id how the article is called; given by whoever handed it in, else derived from the content
 * @param kind how {@code source} is to be understood
 * @param source the text or markup, decoded but otherwise untouched
 * @param given what the sender said about it; evidence, not truth
 * @param extra unknown keys of the input, each value as JSON text, handed back with the reading
 */
public record Page(String id, Kind kind, String source, Given given, Map<String, String> extra) {
  /** How a source is to be understood. */
  public enum Kind {
    /** Markup, to be turned into text. */
    HTML,
    /** Text that was flattened from a page and may hold anything. */
    TEXT,
    /** The body of an article as it stands: nothing is to be removed. */
    BODY
  }

  /** What the sender says of the page; every part may be missing. Dates are ISO 8601. */
  public record Given(
      @Nullable String title,
      @Nullable String url,
      @Nullable String published,
      @Nullable String publisher,
      @Nullable String language) {
    public static final Given NOTHING = new Given(null, null, null, null, null);
  }

  public Page {
    Objects.requireNonNull(id);
    extra = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(extra));
  }

  public static Page text(String id, String source) {
    return new Page(id, Kind.TEXT, source, Given.NOTHING, Map.of());
  }

  public static Page html(String id, String source) {
    return new Page(id, Kind.HTML, source, Given.NOTHING, Map.of());
  }
}
