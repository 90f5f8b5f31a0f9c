package dev.readout.archive;

import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns marks in a snippet, STX before and ETX behind each found word, into spans. */
final class Snippets {
  static final char BEGIN = '\u0002';
  static final char END = '\u0003';

  private Snippets() {}

  static Hit hit(ArchivedArticle article, String marked, double score) {
    StringBuilder plain = new StringBuilder(marked.length());
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < marked.length(); i++) {
      char unit = marked.charAt(i);
      switch (unit) {
        case BEGIN -> begin = plain.length();
        case END -> spans.add(new Span(begin, plain.length()));
        case '\n', '\t' -> plain.append(' ');
        default -> plain.append(unit);
      }
    }
    return new Hit(article, plain.toString(), spans, score);
  }
}
