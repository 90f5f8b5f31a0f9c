package dev.readout.language;

import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Writes annotated paragraphs as <a
 * href="https://universaldependencies.org/format.html">CoNLL-U</a>. MISC holds, besides {@code
 * SpaceAfter=No} and UDPipe's {@code SpacesAfter} and {@code SpacesBefore}, by which the text can
 * be put together again, what UD has no column for:
 *
 * <ul>
 *   <li>{@code Name=B-PERSON} on the first word of a name with {@code NameScore=0.98}, {@code
 *       I-PERSON} on the others;
 *   <li>{@code Source=B-0}, {@code Cue=B-0}, {@code Content=B-0} and their scores for the parts of
 *       an attribution, with the number of the attribution within the paragraph ({@code -1}: not
 *       linked; {@code B-0+2}: a part that two attributions share);
 *   <li>{@code Event=0.93} and {@code Factuality=-2.1} ({@link EventSense}) on words that may tell
 *       an event.
 * </ul>
 *
 * {@link ConlluAnnotator} reads it back. Immutable and thread-safe.
 */
public final class ConlluWriter {
  /** The lines of a paragraph, begun by {@code # newpar}; nothing for one without words. */
  public String write(Paragraph paragraph) {
    StringBuilder out = new StringBuilder();
    Map<Integer, StringBuilder> misc = annotations(paragraph);
    List<Integer> starts =
        paragraph.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::start)
            .toList();
    int written = 0;
    for (Sentence sentence : paragraph.sentences()) {
      boolean first = written == 0;
      if (first) {
        out.append("# newpar\n");
      }
      out.append("# text = ")
          .append(sentence.span().in(paragraph.text()).replaceAll("\\s+", " "))
          .append('\n');
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        StringBuilder notes = new StringBuilder();
        if (written == 0 && token.start() > 0) {
          note(notes, "SpacesBefore", escape(paragraph.text().substring(0, token.start())));
        }
        written++;
        int next = written < starts.size() ? starts.get(written) : paragraph.text().length();
        noteSpace(notes, paragraph.text().substring(token.end(), next));
        StringBuilder spans = misc.get(token.start());
        if (spans != null) {
          notes.append(notes.isEmpty() ? "" : "|").append(spans);
        }
        EventSense event = token.event();
        if (event != null) {
          note(notes, "Event", Double.toString(event.trigger()));
          note(notes, "Factuality", Double.toString(event.factuality()));
        }
        out.append(i + 1)
            .append('\t')
            .append(token.form())
            .append('\t')
            .append(token.lemma())
            .append('\t')
            .append(UniversalTag.of(token))
            .append('\t')
            .append(token.tag())
            .append("\t_\t")
            .append(token.head() + 1)
            .append('\t')
            .append(token.relation())
            .append("\t_\t")
            .append(notes.isEmpty() ? "_" : notes)
            .append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static Map<Integer, StringBuilder> annotations(Paragraph paragraph) {
    Map<Integer, StringBuilder> misc = new HashMap<>();
    NavigableMap<Integer, Token> byStart = new TreeMap<>();
    paragraph.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .forEach(token -> byStart.put(token.start(), token));
    for (NameSpan name : paragraph.names()) {
      mark(byStart, new Span(name.start(), name.end()), misc, "Name", name.type(), name.score());
    }
    Map<AttributionSpan, List<String>> shared = new LinkedHashMap<>();
    for (AttributionSpan part : paragraph.attributions()) {
      AttributionSpan place =
          new AttributionSpan(part.role(), part.start(), part.end(), 0, part.score());
      shared.computeIfAbsent(place, p -> new ArrayList<>()).add(Integer.toString(part.group()));
    }
    shared.forEach(
        (part, groups) -> {
          String label =
              switch (part.role()) {
                case SOURCE -> "Source";
                case CUE -> "Cue";
                case CONTENT -> "Content";
              };
          Span span = new Span(part.start(), part.end());
          mark(byStart, span, misc, label, String.join("+", groups), part.score());
        });
    return misc;
  }

  private static void mark(
      NavigableMap<Integer, Token> byStart,
      Span span,
      Map<Integer, StringBuilder> misc,
      String key,
      Object label,
      double score) {
    for (Token token : byStart.subMap(span.start(), span.end()).values()) {
      StringBuilder notes = misc.computeIfAbsent(token.start(), start -> new StringBuilder());
      boolean begins = token.start() == span.start();
      note(notes, key, (begins ? "B-" : "I-") + label);
      if (begins) {
        note(notes, key + "Score", Double.toString(score));
      }
    }
  }

  private static void note(StringBuilder notes, String key, String value) {
    notes.append(notes.isEmpty() ? "" : "|").append(key).append('=').append(value);
  }

  private static void noteSpace(StringBuilder notes, String space) {
    if (space.isEmpty()) {
      note(notes, "SpaceAfter", "No");
    } else if (!space.equals(" ")) {
      note(notes, "SpacesAfter", escape(space));
    }
  }

  /** White space as UDPipe writes it; other characters outside of words by their number. */
  static String escape(String space) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < space.length(); i++) {
      char c = space.charAt(i);
      switch (c) {
        case ' ' -> escaped.append("\\s");
        case '\t' -> escaped.append("\\t");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        default -> escaped.append("\\u").append(HexFormat.of().toHexDigits(c));
      }
    }
    return escaped.toString();
  }
}
