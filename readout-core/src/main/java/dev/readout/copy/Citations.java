package dev.readout.copy;

import dev.readout.article.Article;
import dev.readout.article.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where an article's prose gives an outlet as its source. Thread-safe. */
final class Citations {
  private Citations() {}

  /** "according to Reuters", "Reuters reported", "told Reuters": where it stands in the body. */
  static Optional<Span> of(Article article, String outlet) {
    // Most articles do not name it at all, and a pattern takes its time.
    if (!article.text().contains(outlet)) {
      return Optional.empty();
    }
    String name = "(?:the )?" + Pattern.quote(outlet);
    Pattern cited =
        Pattern.compile(
            "(?i)\\b(?:according to|reported by|citing|told|first reported by|in a report by|quoted by|an interview with) "
                + name
                + "\\b|\\b"
                + name
                + " (?:reported|reports|first reported|has reported|said on|quoted|wrote on)\\b");
    for (Span piece : article.body()) {
      Matcher matcher = cited.matcher(article.text()).region(piece.start(), piece.end());
      if (matcher.find()) {
        return Optional.of(new Span(matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }
}
