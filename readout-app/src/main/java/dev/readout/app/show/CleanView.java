package dev.readout.app.show;

import dev.readout.article.Article;
import dev.readout.article.Removed;
import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** An article with what was removed still in its place, greyed, with the reason. */
public final class CleanView {
  private CleanView() {}

  public static String of(Article article, Terminal terminal) {
    Lines lines = new Lines(terminal);
    Article.Credits credits = article.credits();
    lines.add(0, Ink.TITLE, credits.title() == null ? article.id() : credits.title());
    List<String> facts = new ArrayList<>();
    if (credits.publisher() != null) {
      facts.add(
          "publisher "
              + (credits.publisher().name() == null
                  ? credits.publisher().domain()
                  : credits.publisher().name()));
    }
    if (credits.origin() != null) {
      facts.add(
          "origin "
              + credits.origin().name()
              + " ("
              + credits.origin().relation().name().toLowerCase(Locale.ROOT)
              + ")");
    }
    if (credits.published() != null) {
      facts.add("published " + credits.published().iso());
    }
    if (credits.updated() != null) {
      facts.add("updated " + credits.updated().iso());
    }
    if (!credits.authors().isEmpty()) {
      facts.add("by " + String.join(", ", credits.authors()));
    }
    if (article.language() != null) {
      facts.add("language " + article.language());
    }
    lines.add(0, Ink.FAINT, String.join(" · ", facts)).gap();
    TreeMap<Span, String> reasons = new TreeMap<>();
    for (Removed removed : article.removed()) {
      reasons.put(
          removed.span(),
          removed.reason().name() + (removed.rule().isEmpty() ? "" : ", " + removed.rule()));
    }
    TreeMap<Span, Boolean> pieces = new TreeMap<>();
    article.body().forEach(span -> pieces.put(span, true));
    reasons.keySet().forEach(span -> pieces.putIfAbsent(span, false));
    pieces.forEach(
        (span, isBody) -> {
          if (isBody) {
            span.in(article.text())
                .lines()
                .filter(l -> !l.isBlank())
                .forEach(l -> lines.add(0, Ink.PLAIN, l));
          } else {
            lines.add(2, 4, Ink.FAINT, "[" + reasons.get(span) + "] " + span.in(article.text()));
          }
        });
    return lines.gap().toString();
  }
}
