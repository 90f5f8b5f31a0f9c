package dev.readout.clean;

import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Flattened text cut into lines, without the white space and list marks around them. When text came
 * on one line, or on few very long ones, its sentences serve as lines.
 *
 * @param lines visible lines in order
 * @param indents characters of white space before each line
 * @param gaps empty lines before each line
 * @param marked whether a list mark stood before the line
 */
record FlatText(
    String text,
    List<Span> lines,
    List<Integer> indents,
    List<Integer> gaps,
    List<Boolean> marked) {
  private static final int LONG_LINE = 1500;

  /** A line that is most of the text may be cut when it is shorter: it is no paragraph. */
  private static final int LONG_TEXT = 700;

  /** So far from the start of a long line a day may stand behind what is no article. */
  private static final int HEAD = 1000;

  FlatText {
    lines = List.copyOf(lines);
    indents = List.copyOf(indents);
    gaps = List.copyOf(gaps);
    marked = List.copyOf(marked);
  }

  static FlatText of(String text) {
    List<Span> lines = new ArrayList<>();
    List<Integer> indents = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    List<Boolean> marked = new ArrayList<>();
    int empty = 0;
    for (int from = 0; from < text.length(); ) {
      int to = from;
      while (to < text.length() && !breaks(text.charAt(to))) {
        to++;
      }
      int start = from;
      int end = to;
      while (start < end && space(text.charAt(start))) {
        start++;
      }
      while (end > start && space(text.charAt(end - 1))) {
        end--;
      }
      boolean mark =
          end - start > 2
              && "*•-–·".indexOf(text.charAt(start)) >= 0
              && text.charAt(start + 1) == ' ';
      if (start == end || !visible(text, start, end)) {
        empty++;
      } else {
        for (Span piece : pieces(text, start, end)) {
          lines.add(piece);
          indents.add(start - from);
          gaps.add(empty);
          marked.add(mark);
          empty = 0;
        }
      }
      from =
          to
              + (to + 1 < text.length() && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n'
                  ? 2
                  : 1);
    }
    return new FlatText(text, lines, indents, gaps, marked);
  }

  private static List<Span> pieces(String text, int start, int end) {
    boolean most = end - start > 0.6 * text.length();
    if (end - start < (most ? LONG_TEXT : LONG_LINE)) {
      return List.of(new Span(start, end));
    }
    List<Span> pieces = new ArrayList<>();
    int from = start;
    for (int i = start + 1; i < end - 1; i++) {
      boolean stop =
          TextShape.stop(text.charAt(i - 1))
              || (TextShape.stop(text.charAt(Math.max(start, i - 2)))
                  && "”\"’')".indexOf(text.charAt(i - 1)) >= 0);
      if (stop && text.charAt(i) == ' ' && i - from > 60 && opens(text.charAt(i + 1))) {
        add(pieces, text, new Span(from, i), start);
        from = i + 1;
      }
    }
    add(pieces, text, new Span(from, end), start);
    return pieces;
  }

  /**
   * Adds a piece; near the start of the line, what stands before the page's day and the day itself
   * are pieces of their own: headlines of others, the title, the section run into the first
   * sentence there.
   */
  private static void add(List<Span> pieces, String text, Span piece, int start) {
    int from = piece.start();
    if (from - start < HEAD) {
      for (DateText.Found found : DateText.all(piece.in(text), false)) {
        int stamp = piece.start() + found.span().start();
        int to = piece.start() + found.span().end();
        boolean apart =
            to + 1 < piece.end() && text.charAt(to) == ' ' && opens(text.charAt(to + 1));
        if (apart && (stamp == from || !inSentence(text, from, stamp))) {
          if (stamp > from) {
            pieces.add(new Span(from, stamp - 1));
          }
          pieces.add(new Span(stamp, to));
          from = to + 1;
        }
      }
    }
    pieces.add(new Span(from, piece.end()));
  }

  /** Whether a small word leads to the day, as in a sentence: "on", "since", "am". */
  private static boolean inSentence(String text, int from, int stamp) {
    int end = stamp - 1;
    int word = end;
    while (word > from && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return text.charAt(end) != ' ' || end == from || FunctionWords.contains(text, word, end);
  }

  private static boolean opens(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || "“\"‘'(".indexOf(c) >= 0;
  }

  private static boolean visible(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean breaks(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
  }
}
