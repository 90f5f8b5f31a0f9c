package dev.readout.language;

import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An annotator that knows some paragraphs by heart: those of a CoNLL-U text such as {@link
 * ConlluWriter} writes. For tests of rules and for annotations made elsewhere. A text that it does
 * not know is refused, so that a test never passes on nothing. Immutable and thread-safe.
 */
public final class ConlluAnnotator implements Annotator {
  private final Map<String, Paragraph> paragraphs;

  private ConlluAnnotator(Map<String, Paragraph> paragraphs) {
    this.paragraphs = Map.copyOf(paragraphs);
  }

  /**
   * Reads CoNLL-U. A paragraph begins at {@code # newpar}, {@code # newdoc} or the start; ranges
   * and empty nodes are passed over.
   *
   * @throws IllegalArgumentException on a line that is not CoNLL-U; the message names the line
   */
  public static ConlluAnnotator of(String conllu) {
    Map<String, Paragraph> paragraphs = new HashMap<>();
    for (Paragraph paragraph : paragraphs(conllu)) {
      paragraphs.put(paragraph.text(), paragraph);
    }
    return new ConlluAnnotator(paragraphs);
  }

  /** The paragraphs of a CoNLL-U text in order. */
  public static List<Paragraph> paragraphs(String conllu) {
    List<Paragraph> found = new ArrayList<>();
    Building building = new Building();
    int number = 0;
    for (String line : conllu.lines().toList()) {
      number++;
      if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
        building.finish(found);
        building = new Building();
      } else if (line.isBlank()) {
        building.endSentence();
      } else if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 10) {
          throw new IllegalArgumentException(
              "line %d has %d columns, not ten: %s".formatted(number, columns.length, line));
        }
        if (columns[0].chars().allMatch(Character::isDigit)) {
          building.add(columns);
        }
      }
    }
    building.finish(found);
    return found;
  }

  @Override
  public Paragraph annotate(String text) {
    Paragraph known = paragraphs.get(text);
    if (known == null) {
      throw new IllegalArgumentException("no prepared annotation for: " + text);
    }
    return known;
  }

  @Override
  public String version() {
    return "conllu";
  }

  /** One paragraph on its way. */
  private static final class Building {
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<NameSpan> names = new ArrayList<>();
    private final List<AttributionSpan> attributions = new ArrayList<>();
    private String space = "";
    private boolean plainSpace = true;

    void add(String[] columns) {
      Map<String, String> notes = notes(columns[9]);
      text.append(space).append(unescape(notes.getOrDefault("SpacesBefore", "")));
      int start = text.length();
      text.append(columns[1]);
      int head = Integer.parseInt(columns[6]) - 1;
      tokens.add(
          new Token(
              start,
              text.length(),
              columns[1],
              columns[2],
              columns[4],
              head,
              columns[7],
              event(notes)));
      plainSpace = !notes.containsKey("SpacesAfter");
      space =
          "No".equals(notes.get("SpaceAfter"))
              ? ""
              : unescape(notes.getOrDefault("SpacesAfter", "\\s"));
      notes.forEach((key, value) -> annotate(key, value, notes, new Span(start, text.length())));
    }

    private static @Nullable EventSense event(Map<String, String> notes) {
      String trigger = notes.get("Event");
      String factuality = notes.get("Factuality");
      return trigger == null || factuality == null
          ? null
          : new EventSense(Double.parseDouble(trigger), Double.parseDouble(factuality));
    }

    private void annotate(String key, String value, Map<String, String> notes, Span word) {
      double score = Double.parseDouble(notes.getOrDefault(key + "Score", "1"));
      boolean begins = value.startsWith("B-");
      switch (key) {
        case "Name" -> {
          NameType type = NameType.valueOf(value.substring(2));
          if (begins) {
            names.add(new NameSpan(word.start(), word.end(), type, score));
          } else {
            NameSpan last = names.removeLast();
            names.add(new NameSpan(last.start(), word.end(), type, last.score()));
          }
        }
        case "Source" -> role(AttributionSpan.Role.SOURCE, value, begins, score, word);
        case "Cue" -> role(AttributionSpan.Role.CUE, value, begins, score, word);
        case "Content" -> role(AttributionSpan.Role.CONTENT, value, begins, score, word);
        default -> {
          // Other programs' notes say nothing to us.
        }
      }
    }

    private void role(
        AttributionSpan.Role role, String value, boolean begins, double score, Span word) {
      for (String number : value.substring(2).split("\\+", -1)) {
        int group = Integer.parseInt(number);
        if (begins) {
          attributions.add(new AttributionSpan(role, word.start(), word.end(), group, score));
        } else {
          goOn(role, group, word);
        }
      }
    }

    private void goOn(AttributionSpan.Role role, int group, Span word) {
      for (int i = attributions.size() - 1; i >= 0; i--) {
        AttributionSpan last = attributions.get(i);
        if (last.role() == role && last.group() == group) {
          attributions.set(
              i, new AttributionSpan(role, last.start(), word.end(), group, last.score()));
          return;
        }
      }
      throw new IllegalArgumentException("a part of an attribution goes on that never began");
    }

    void endSentence() {
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(tokens));
        tokens.clear();
      }
    }

    void finish(List<Paragraph> found) {
      endSentence();
      if (!sentences.isEmpty()) {
        // A paragraph's last word has a space behind it by default; only a written one is meant.
        String end = plainSpace ? "" : space;
        found.add(new Paragraph(text + end, sentences, names, attributions));
      }
    }

    private static Map<String, String> notes(String misc) {
      Map<String, String> notes = new LinkedHashMap<>();
      for (String note : misc.split("\\|", -1)) {
        int equals = note.indexOf('=');
        if (equals > 0) {
          notes.put(note.substring(0, equals), note.substring(equals + 1));
        }
      }
      return notes;
    }

    private static String unescape(String space) {
      StringBuilder plain = new StringBuilder();
      for (int i = 0; i < space.length(); i++) {
        char c = space.charAt(i);
        if (c != '\\' || i + 1 == space.length()) {
          plain.append(c);
          continue;
        }
        char code = space.charAt(++i);
        switch (code) {
          case 's' -> plain.append(' ');
          case 't' -> plain.append('\t');
          case 'n' -> plain.append('\n');
          case 'r' -> plain.append('\r');
          case 'u' -> {
            plain.append((char) Integer.parseInt(space.substring(i + 1, i + 5), 16));
            i += 4;
          }
          default -> plain.append(code);
        }
      }
      return plain.toString();
    }
  }
}
