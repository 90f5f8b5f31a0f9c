package dev.readout.app.show;

import dev.readout.article.Span;
import dev.readout.name.NameMention;
import dev.readout.reading.Reading;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Ids and spans of one reading as a person would read them. */
final class ReadingWords {
  private static final int LONGEST_QUOTE = 280;

  private final Reading reading;
  private final Map<String, NameMention> names = new LinkedHashMap<>();
  private final Map<String, TimeExpression> times = new LinkedHashMap<>();
  private final Map<String, Statement> statements = new LinkedHashMap<>();

  ReadingWords(Reading reading) {
    this.reading = reading;
    reading.names().forEach(n -> names.put(n.id(), n));
    reading.times().forEach(t -> times.put(t.id(), t));
    reading.statements().forEach(s -> statements.put(s.id(), s));
  }

  /** A name as meant, or as written where nothing more is known. */
  String meant(String id) {
    NameMention mention = names.get(id);
    if (mention == null) {
      return id;
    }
    return mention.entity() != null
        ? mention.entity().name()
        : mention.span().in(reading.article().text());
  }

  /** The value of a time, or nothing. */
  String day(@Nullable String timeId) {
    TimeExpression time = timeId == null ? null : times.get(timeId);
    // "recently" and "now" are no day that a reader could look up
    return time == null || time.value().endsWith("_REF") ? "" : time.value();
  }

  /** The words of saying, without the colon that may stand for one. */
  String cue(Statement statement) {
    String cue = text(statement.cue()).strip();
    int end = cue.length();
    while (end > 0 && ":,".indexOf(cue.charAt(end - 1)) >= 0) {
      end--;
    }
    String words = cue.substring(0, end).strip();
    return words.chars().anyMatch(Character::isLetter) ? words : "";
  }

  @Nullable Statement statement(@Nullable String id) {
    return id == null ? null : statements.get(id);
  }

  String speaker(Statement statement) {
    if (statement.speaker() != null) {
      return meant(statement.speaker().name());
    }
    return statement.source().isEmpty() ? "somebody not named" : quoted(text(statement.source()));
  }

  /** The words in quotation marks, cut where they are many. */
  String quote(List<Span> spans) {
    return quoted(shorten(text(spans), LONGEST_QUOTE));
  }

  /** The same in brackets, behind something else; nothing where there are none. */
  String inBrackets(List<Span> spans) {
    return spans.isEmpty() ? "" : " (" + quote(spans) + ")";
  }

  /** The words of all spans; of one within another only the longer. */
  String text(List<Span> spans) {
    return spans.stream()
        .filter(s -> spans.stream().noneMatch(other -> !other.equals(s) && other.contains(s)))
        .map(s -> s.in(reading.article().text()))
        .collect(Collectors.joining(" … "));
  }

  /** Words that bring their own quotation marks need no more of them. */
  private static String quoted(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return first == '"' || first == '“' || first == '«' ? text : "“" + text + "”";
  }

  static String shorten(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int cut = text.lastIndexOf(' ', longest);
    return text.substring(0, cut < longest / 2 ? longest : cut) + " …";
  }
}
