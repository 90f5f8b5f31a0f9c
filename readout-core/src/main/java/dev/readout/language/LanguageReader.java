package dev.readout.language;

import dev.readout.article.Article;
import dev.readout.article.Span;
import dev.readout.language.Language.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits the body of an article into paragraphs and has each one annotated. A paragraph is one line
 * of one body span, so that no sentence runs across removed text, a heading or a line break; a
 * dateline is a paragraph of its own. Articles in another language than English are not read.
 *
 * <p>Thread-safe if the annotator is.
 */
public final class LanguageReader {
  private static final Pattern HEADING_PATH =
      Pattern.compile("(?:.*/)?h[1-6](?:\\[\\d+])?(?:/.*)?");
  private static final int LONGEST_HEADING = 120;

  private final Annotator annotator;

  public LanguageReader(Annotator annotator) {
    this.annotator = annotator;
  }

  public Language read(Article article) {
    if (article.language() != null && !article.language().equals("en")) {
      return new Language(article, List.of());
    }
    List<Placed> paragraphs = new ArrayList<>();
    for (Span body : article.body()) {
      for (Span line : lines(article.text(), body)) {
        Paragraph paragraph = annotator.annotate(line.in(article.text()));
        List<Sentence> sentences =
            paragraph.sentences().stream()
                .map(s -> TreeRepair.repaired(s).shift(line.start()))
                .toList();
        paragraphs.add(new Placed(line, paragraph, sentences, isHeading(article, line)));
      }
    }
    return new Language(article, paragraphs);
  }

  /** The lines of a span without the white space around them; empty lines are left out. */
  static List<Span> lines(String text, Span within) {
    List<Span> lines = new ArrayList<>();
    int start = within.start();
    for (int i = within.start(); i <= within.end(); i++) {
      if (i == within.end()
          || text.charAt(i) == '\n'
          || text.charAt(i) == '\r'
          || text.charAt(i) == '\u2029') {
        Span line = strip(text, start, i);
        int report = line.isEmpty() ? line.start() : Dateline.end(text, line);
        if (report > line.start()) {
          lines.add(strip(text, line.start(), report));
        }
        if (!line.isEmpty()) {
          lines.add(new Span(report, line.end()));
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static Span strip(String text, int start, int end) {
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }

  private static boolean isHeading(Article article, Span line) {
    for (Article.Element element : article.layout()) {
      if (element.span().contains(line)) {
        return HEADING_PATH.matcher(element.path()).matches();
      }
    }
    if (line.length() > LONGEST_HEADING) {
      return false;
    }
    char last = article.text().charAt(line.end() - 1);
    return Character.isLetterOrDigit(last) && line.in(article.text()).split(" ", 13).length <= 12;
  }
}
