package dev.readout.name;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
import dev.readout.language.Language;
import dev.readout.language.NameSpan;
import dev.readout.language.NameType;
import dev.readout.language.Paragraph;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Articles annotated by hand: one sentence a line, each word as {@code
 * form/TAG/head/relation/name}, the last three optional.
 */
final class Written {
  private Written() {}

  static Language article(@Nullable String date, String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Language.Placed> placed = new ArrayList<>();
    for (String line : sentences) {
      int start = text.length();
      List<Token> tokens = new ArrayList<>();
      List<NameSpan> names = new ArrayList<>();
      NameType open = null;
      int from = 0;
      for (String word : line.split(" ")) {
        String[] parts = word.split("/");
        String form = parts[0];
        boolean glued = form.equals("'s") || form.equals(",") || form.equals(".");
        if (!tokens.isEmpty() && !glued) {
          text.append(' ');
        }
        int at = text.length() - start;
        text.append(form);
        int head =
            parts.length > 2 && !parts[2].isEmpty()
                ? Integer.parseInt(parts[2])
                : tokens.isEmpty() ? -1 : 0;
        String relation =
            parts.length > 3 && !parts[3].isEmpty() ? parts[3] : head < 0 ? "root" : "dep";
        tokens.add(
            new Token(
                at,
                at + form.length(),
                form,
                form.toLowerCase(java.util.Locale.ROOT),
                parts.length > 1 ? parts[1] : "NN",
                head,
                relation));
        NameType type = parts.length > 4 ? NameType.valueOf(parts[4]) : null;
        if (type != open) {
          open = type;
          from = at;
        }
        if (type != null) {
          int begin = from;
          names.removeIf(n -> n.start() == begin);
          names.add(new NameSpan(begin, at + form.length(), type, 1));
        }
      }
      String paragraph = text.substring(start);
      Sentence sentence = new Sentence(tokens);
      placed.add(
          new Language.Placed(
              new Span(start, text.length()),
              new Paragraph(paragraph, List.of(sentence), names, List.of()),
              List.of(sentence.shift(start)),
              false));
      text.append('\n');
    }
    Article.Credits credits =
        new Article.Credits(
            null,
            null,
            date == null ? null : PublicationDate.of(LocalDate.parse(date)),
            null,
            List.of(),
            null,
            null,
            null,
            null);
    Article article =
        new Article(
            "a",
            text.toString(),
            List.of(new Span(0, text.length())),
            List.of(),
            credits,
            "en",
            List.of(),
            List.of(),
            Map.of());
    return new Language(article, placed);
  }
}
