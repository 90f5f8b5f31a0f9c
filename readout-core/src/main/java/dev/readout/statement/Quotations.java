package dev.readout.statement;

import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks within one paragraph: typographic and straight double
 * marks, guillemets, two apostrophes in place of a double mark, and single typographic marks. A
 * mark that is never closed runs to the end of the paragraph, as in a quotation that goes on in the
 * next one; a closing mark without an opening one is passed over. Never fails, whatever the marks.
 */
final class Quotations {
  /**
   * One quotation.
   *
   * @param span with its marks
   * @param closed false where the paragraph ends before the quotation does
   */
  record Quotation(Span span, boolean closed) {}

  private Quotations() {}

  static List<Quotation> of(String text, Span paragraph) {
    List<Quotation> found = new ArrayList<>();
    int at = paragraph.start();
    while (at < paragraph.end()) {
      String open = opening(text, at, paragraph);
      if (open.isEmpty()) {
        at++;
        continue;
      }
      int close = closing(text, at + open.length(), paragraph, open);
      if (close < 0 && open.equals("\u2018")) {
        at++;
        continue;
      }
      int end = close < 0 ? trimmedEnd(text, paragraph) : close;
      if (end > at + 2 * open.length()) {
        found.add(new Quotation(new Span(at, end), close >= 0));
      }
      at = Math.max(end, at + open.length());
    }
    return found;
  }

  private static int trimmedEnd(String text, Span paragraph) {
    int end = paragraph.end();
    while (end > paragraph.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static String opening(String text, int at, Span paragraph) {
    char c = text.charAt(at);
    boolean wordBefore = at > paragraph.start() && Character.isLetterOrDigit(text.charAt(at - 1));
    return switch (c) {
      case '\u201C', '\u00AB', '"' -> String.valueOf(c);
      case '\u2018' -> wordBefore ? "" : "\u2018";
      case '\'' -> startsTwo(text, at, paragraph, "''") && !wordBefore ? "''" : "";
      case '`' -> startsTwo(text, at, paragraph, "``") ? "``" : "";
      default -> "";
    };
  }

  private static boolean startsTwo(String text, int at, Span paragraph, String mark) {
    return at + 2 <= paragraph.end() && text.startsWith(mark, at);
  }

  /** The end of the closing mark, or -1. */
  private static int closing(String text, int from, Span paragraph, String open) {
    for (int i = from; i < paragraph.end(); i++) {
      int length = closes(text, i, paragraph.end(), open);
      if (length > 0) {
        return i + length;
      }
    }
    return -1;
  }

  /** Length of the mark at {@code i} if it closes what {@code open} opened, else 0. */
  private static int closes(String text, int i, int end, String open) {
    char mark = text.charAt(i);
    boolean inWord = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
    return switch (open) {
      case "\u201C", "\"" -> mark == '\u201D' || mark == '"' ? 1 : 0;
      case "\u00AB" -> mark == '\u00BB' ? 1 : 0;
      case "\u2018" -> mark == '\u2019' && !inWord ? 1 : 0;
      default -> text.startsWith("''", i) && i + 2 <= end ? 2 : 0;
    };
  }

  /** Whether a span lies between the marks of some quotation. */
  static boolean inside(List<Quotation> quotations, Span span) {
    return quotations.stream().anyMatch(q -> q.span().contains(span));
  }

  /** How much of the letters and digits of the content stands between quotation marks, 0 to 1. */
  static double share(String text, List<Span> content, List<Quotation> quotations) {
    int letters = 0;
    int quoted = 0;
    for (Span span : content) {
      for (int i = span.start(); i < span.end(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          letters++;
          int offset = i;
          quoted += quotations.stream().anyMatch(q -> q.span().contains(offset)) ? 1 : 0;
        }
      }
    }
    return letters == 0 ? 0 : (double) quoted / letters;
  }
}
