package dev.readout.story;

import dev.readout.article.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes spans between UTF-16 units and code points, for the texts of the articles of a story. */
final class CodePointSpans {
  /** A text with no characters beyond 16 bits counts alike in both. */
  private record Text(String text, boolean alike) {}

  private final Function<String, @Nullable String> texts;
  private final Map<String, Text> seen = new HashMap<>();

  CodePointSpans(Function<String, @Nullable String> texts) {
    this.texts = texts;
  }

  Span toCodePoints(Evidence evidence) {
    Text text = text(evidence.article());
    Span span = evidence.span();
    if (text.alike()) {
      return span;
    }
    int start = text.text().codePointCount(0, span.start());
    return new Span(start, start + text.text().codePointCount(span.start(), span.end()));
  }

  Evidence toUnits(String article, int start, int end) {
    Text text = text(article);
    if (text.alike()) {
      return new Evidence(article, new Span(start, end));
    }
    int first = text.text().offsetByCodePoints(0, start);
    return new Evidence(
        article, new Span(first, text.text().offsetByCodePoints(first, end - start)));
  }

  private Text text(String article) {
    return seen.computeIfAbsent(
        article,
        id -> {
          String text = texts.apply(id);
          if (text == null) {
            throw new IllegalArgumentException("no text of article " + id);
          }
          return new Text(text, text.codePointCount(0, text.length()) == text.length());
        });
  }
}
