package dev.readout.copy;

import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks within one paragraph, in the styles of the press. A
 * mark that is never closed opens a quotation up to the end of its paragraph, as speech over
 * several paragraphs does. Thread-safe.
 */
final class Quotations {
  private static final String OPENING = "“„«‘\"'";
  private static final String CLOSING = "”“»’\"'";
  private static final int SHORTEST = 12;
  private static final int LONGEST = 800;

  private Quotations() {}

  static List<Span> in(String text, Span paragraph) {
    List<Span> found = new ArrayList<>();
    int at = paragraph.start();
    while (at < paragraph.end()) {
      int style = opens(text, at, paragraph);
      if (style < 0) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < paragraph.end() && !closes(text, end, style, paragraph)) {
        end++;
      }
      boolean closed = end < paragraph.end();
      boolean apostrophe = style >= 3 && style != 4;
      // A lone apostrophe is no quotation.
      boolean mispaired = end - at > LONGEST;
      if (end - at >= SHORTEST && !mispaired && (closed || !apostrophe)) {
        found.add(new Span(at, end));
      }
      at = mispaired || (apostrophe && !closed) ? at + 1 : end + 1;
    }
    return found;
  }

  private static int opens(String text, int at, Span paragraph) {
    int style = OPENING.indexOf(text.charAt(at));
    if (style < 3) {
      return style;
    }
    boolean before = at == paragraph.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean after = at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
    return before && after ? style : -1;
  }

  private static boolean closes(String text, int at, int style, Span paragraph) {
    char mark = text.charAt(at);
    if (style == 0) {
      return mark == '”';
    }
    if (mark != CLOSING.charAt(style) && !(style == 1 && mark == '”')) {
      return false;
    }
    boolean single = style == 3 || style == 5;
    return !single || at + 1 == paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
