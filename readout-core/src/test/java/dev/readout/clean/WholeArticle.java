package dev.readout.clean;

import dev.readout.article.Article;
import dev.readout.article.Origin;
import dev.readout.article.Publisher;
import dev.readout.article.Removed;
import dev.readout.article.Span;
import dev.readout.article.Warning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every article must be, whatever the page was. */
final class WholeArticle {
  private WholeArticle() {}

  /**
   * What is wrong with an article; null where body and removed spans lie in order, apart, with
   * nothing but space between them, all evidence lies in the text, and an article without a body
   * says so.
   */
  static @Nullable String fault(Article article) {
    List<Span> spans = new ArrayList<>(article.body());
    article.removed().stream().map(Removed::span).forEach(spans::add);
    spans.sort(null);
    int at = 0;
    for (Span span : spans) {
      if (span.start() < at || span.end() > article.text().length()) {
        return "spans overlap or leave the text at " + span;
      }
      if (letters(article.text(), at, span.start())) {
        return "text is in no span before " + span;
      }
      at = span.end();
    }
    if (letters(article.text(), at, article.text().length())) {
      return "text is in no span behind " + at;
    }
    for (Span span : evidence(article)) {
      if (span.isEmpty() || span.end() > article.text().length()) {
        return "evidence is not in the text: " + span;
      }
    }
    boolean said =
        article.warnings().stream().anyMatch(warning -> warning.kind() == Warning.Kind.NO_BODY);
    return article.body().isEmpty() == said ? null : "no body, and no warning that says so";
  }

  private static List<Span> evidence(Article article) {
    List<Span> evidence = new ArrayList<>();
    Origin origin = article.credits().origin();
    Publisher publisher = article.credits().publisher();
    evidence.addAll(origin == null ? List.of() : origin.evidence());
    evidence.addAll(publisher == null ? List.of() : publisher.evidence());
    return evidence;
  }

  private static boolean letters(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
