package dev.readout.story;

import dev.readout.article.CodePoints;
import dev.readout.article.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes spans between UTF-16 units and code points, for the texts of the articles of a story. */
final class CodePointSpans {
  private final Function<String, @Nullable String> texts;
  private final Map<String, CodePoints> seen = new HashMap<>();

  CodePointSpans(Function<String, @Nullable String> texts) {
    this.texts = texts;
  }

  Span toCodePoints(Evidence evidence) {
    CodePoints points = points(evidence.article());
    Span span = evidence.span();
    return new Span(points.fromUtf16(span.start()), points.fromUtf16(span.end()));
  }

  Evidence toUnits(String article, int start, int end) {
    CodePoints points = points(article);
    return new Evidence(article, new Span(points.toUtf16(start), points.toUtf16(end)));
  }

  private CodePoints points(String article) {
    return seen.computeIfAbsent(
        article,
        id -> {
          String text = texts.apply(id);
          if (text == null) {
            throw new IllegalArgumentException("no text of article " + id);
          }
          return CodePoints.of(text);
        });
  }
}
