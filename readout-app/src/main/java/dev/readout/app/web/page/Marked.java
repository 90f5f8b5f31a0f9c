package dev.readout.app.web.page;

import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text cut where a mark begins or ends, so that marks may overlap at will and each piece is plain
 * text for a template to escape.
 */
public record Marked(List<Piece> pieces) {
  /**
   * Something to be seen in the text.
   *
   * @param look class of the style sheet
   * @param fact anchor of the card that says what it is, or null
   * @param link whether the words themselves lead there
   * @param note printed before the first piece, or null
   */
  public record Mark(
      Span span, String look, @Nullable String fact, boolean link, @Nullable String note) {
    public static Mark of(Span span, String look) {
      return new Mark(span, look, null, false, null);
    }

    public static Mark fact(Span span, String look, String fact, boolean link) {
      return new Mark(span, look, fact, link, null);
    }
  }

  /**
   * Words that the same marks cover.
   *
   * @param looks classes, apart by spaces; empty for plain text
   * @param facts anchors, the narrowest mark's first
   * @param href where the words lead, or null
   * @param first whether this is the first of the words pointed at
   */
  public record Piece(
      String text,
      String looks,
      String facts,
      @Nullable String href,
      @Nullable String note,
      boolean pointed,
      boolean first) {}

  public Marked {
    pieces = List.copyOf(pieces);
  }

  /**
   * Cuts.
   *
   * @param pointed the words to be highlighted
   */
  public static Marked of(String text, List<Mark> marks, List<Span> pointed) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Mark mark : marks) {
      cuts.add(Math.min(mark.span().start(), text.length()));
      cuts.add(Math.min(mark.span().end(), text.length()));
    }
    for (Span span : pointed) {
      cuts.add(Math.min(span.start(), text.length()));
      cuts.add(Math.min(span.end(), text.length()));
    }
    List<Mark> byStart =
        marks.stream()
            .filter(mark -> !mark.span().isEmpty())
            .sorted(Comparator.comparing(Mark::span))
            .toList();
    List<Piece> pieces = new ArrayList<>();
    List<Mark> active = new ArrayList<>();
    int next = 0;
    boolean found = false;
    Integer from = null;
    for (int to : cuts) {
      if (from != null) {
        int start = from;
        while (next < byStart.size() && byStart.get(next).span().start() <= start) {
          active.add(byStart.get(next++));
        }
        active.removeIf(mark -> mark.span().end() <= start);
        boolean isPointed = pointed.stream().anyMatch(span -> span.contains(start));
        pieces.add(piece(text.substring(start, to), start, active, isPointed, isPointed && !found));
        found |= isPointed;
      }
      from = to;
    }
    return new Marked(pieces);
  }

  private static Piece piece(
      String text, int start, List<Mark> active, boolean pointed, boolean first) {
    List<Mark> narrowFirst =
        active.stream().sorted(Comparator.comparingInt(mark -> mark.span().length())).toList();
    Set<String> looks = new LinkedHashSet<>();
    Set<String> facts = new LinkedHashSet<>();
    String href = null;
    String note = null;
    for (Mark mark : narrowFirst) {
      looks.add(mark.look());
      if (mark.fact() != null) {
        facts.add(mark.fact());
        if (href == null && mark.link()) {
          href = "#" + mark.fact();
        }
      }
      if (mark.note() != null && mark.span().start() == start) {
        note = mark.note();
      }
    }
    return new Piece(
        text, String.join(" ", looks), String.join(" ", facts), href, note, pointed, first);
  }
}
