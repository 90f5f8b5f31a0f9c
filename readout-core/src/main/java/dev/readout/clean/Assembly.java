package dev.readout.clean;

import dev.readout.article.Article;
import dev.readout.article.Page;
import dev.readout.article.Span;
import dev.readout.article.Warning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts an article together from what was found, with its language and the warnings it deserves. */
final class Assembly {
  private Assembly() {}

  static Article article(
      Page page,
      String text,
      Judgement judgement,
      Article.Credits credits,
      List<Warning> warnings,
      List<Article.Element> layout) {
    List<Warning> all = new ArrayList<>(warnings);
    String language = LanguageReader.read(sample(text, judgement.body()));
    if (language == null) {
      language = page.given().language();
    }
    if (judgement.body().isEmpty()) {
      all.add(
          new Warning(Warning.Kind.NO_BODY, List.of(), "nothing on the page reads as an article"));
    } else if (language != null && !language.equals("en")) {
      all.add(
          new Warning(
              Warning.Kind.NOT_ENGLISH,
              List.of(),
              "the body is in the language '" + language + "'"));
    }
    damage(text, judgement.body(), all);
    return new Article(
        page.id(),
        text,
        judgement.body(),
        judgement.removed(),
        credits,
        language,
        all,
        layout,
        page.extra());
  }

  private static String sample(String text, List<Span> body) {
    StringBuilder sample = new StringBuilder();
    for (Span span : body) {
      sample.append(text, span.start(), Math.min(span.end(), span.start() + 3000)).append('\n');
      if (sample.length() > 6000) {
        break;
      }
    }
    return sample.toString();
  }

  /** Replacement characters in number: the bytes were read in the wrong encoding. */
  private static void damage(String text, List<Span> body, List<Warning> warnings) {
    int broken = 0;
    int first = -1;
    int length = 0;
    for (Span span : body) {
      length += span.length();
      for (int i = span.start(); i < span.end(); i++) {
        if (text.charAt(i) == '\uFFFD') {
          broken++;
          first = first < 0 ? i : first;
        }
      }
    }
    if (first >= 0 && broken * 200L > length) {
      warnings.add(
          new Warning(
              Warning.Kind.DAMAGED_TEXT,
              List.of(new Span(first, first + 1)),
              broken + " characters could not be decoded"));
    }
  }

  static @Nullable String blankToNull(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
