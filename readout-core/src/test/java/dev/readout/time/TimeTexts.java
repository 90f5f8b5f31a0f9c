package dev.readout.time;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
import dev.readout.language.Language;
import dev.readout.language.Paragraph;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small articles for the tests of times, with or without syntax. */
final class TimeTexts {
  private TimeTexts() {}

  /** An article of one paragraph without sentences. */
  static List<TimeExpression> read(String text, @Nullable String published) {
    return TimeReader.standard().read(language(text, published, List.of()));
  }

  /**
   * An article of one sentence with syntax: one word a field, as {@code form/tag/head/relation},
   * heads counted from 1 and 0 for the root; the lemma is the form in lower case unless it follows
   * as a fifth part.
   */
  static List<TimeExpression> parsed(String published, String sentence) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (String field : sentence.split(" ")) {
      String[] parts = field.split("/");
      if (!text.isEmpty()) {
        text.append(' ');
      }
      int start = text.length();
      text.append(parts[0]);
      tokens.add(
          new Token(
              start,
              text.length(),
              parts[0],
              parts.length > 4 ? parts[4] : parts[0].toLowerCase(java.util.Locale.ROOT),
              parts[1],
              Integer.parseInt(parts[2]) - 1,
              parts[3]));
    }
    return TimeReader.standard()
        .read(language(text.toString(), published, List.of(new Sentence(tokens))));
  }

  static Language language(String text, @Nullable String published, List<Sentence> sentences) {
    Span body = new Span(0, text.length());
    Article.Credits credits =
        new Article.Credits(
            null,
            null,
            PublicationDate.parse(published).orElse(null),
            null,
            List.of(),
            null,
            null,
            null,
            null);
    Article article =
        new Article(
            "test", text, List.of(body), List.of(), credits, "en", List.of(), List.of(), Map.of());
    Paragraph paragraph = new Paragraph(text, sentences, List.of(), List.of());
    return new Language(article, List.of(new Language.Placed(body, paragraph, sentences, false)));
  }
}
