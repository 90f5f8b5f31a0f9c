package dev.readout.name;

import dev.readout.article.Article;
import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
import dev.readout.language.Language;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One article while its names are read: sentences, drafts of mentions, the day. Confined to one
 * reading.
 */
final class Scene {
  final String text;
  final List<Sentence> sentences;
  final List<Integer> paragraphOf;
  final @Nullable LocalDate date;
  final KnowledgeBase knowledge;
  final List<TimeExpression> times;
  private final List<Draft> drafts = new ArrayList<>();

  Scene(Language language, List<TimeExpression> times, KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    this.times = List.copyOf(times);
    text = language.article().text();
    sentences = new ArrayList<>();
    paragraphOf = new ArrayList<>();
    int paragraph = 0;
    for (Language.Placed placed : language.paragraphs()) {
      for (Sentence sentence : placed.sentences()) {
        sentences.add(sentence);
        paragraphOf.add(paragraph);
      }
      paragraph++;
    }
    date = day(language.article());
  }

  private static @Nullable LocalDate day(Article article) {
    PublicationDate published = article.credits().published();
    return published == null ? null : published.day();
  }

  /** Whether a position lies between quotation marks of its paragraph. */
  boolean quoted(int sentence, int at) {
    int paragraph = paragraphOf.get(sentence);
    int from = sentence;
    while (from > 0 && paragraphOf.get(from - 1) == paragraph) {
      from--;
    }
    boolean open = false;
    for (int i = sentences.get(from).span().start(); i < at; i++) {
      char c = text.charAt(i);
      if (c == '“') {
        open = true;
      } else if (c == '”') {
        open = false;
      } else if (c == '"') {
        open = !open;
      }
    }
    return open;
  }

  /** Mentions in the order of the text. */
  List<Draft> drafts() {
    return drafts;
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  void sort() {
    drafts.sort(Comparator.<Draft, Span>comparing(d -> d.span));
  }

  List<Draft> in(int sentence) {
    return drafts.stream().filter(d -> d.sentence == sentence).toList();
  }

  @Nullable Draft startingAt(int sentence, int token) {
    for (Draft d : drafts) {
      if (d.sentence == sentence && d.first == token) {
        return d;
      }
    }
    return null;
  }

  @Nullable Draft endingAt(int sentence, int token) {
    for (Draft d : drafts) {
      if (d.sentence == sentence && d.last == token) {
        return d;
      }
    }
    return null;
  }

  Token token(int sentence, int index) {
    return sentences.get(sentence).tokens().get(index);
  }

  /** The token's words in lower case, or nothing beyond the sentence. */
  String word(int sentence, int index) {
    List<Token> tokens = sentences.get(sentence).tokens();
    return index < 0 || index >= tokens.size()
        ? ""
        : tokens.get(index).form().toLowerCase(java.util.Locale.ROOT);
  }

  String tag(int sentence, int index) {
    List<Token> tokens = sentences.get(sentence).tokens();
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index).tag();
  }

  Draft draft(int sentence, int first, int last, dev.readout.language.@Nullable NameType seen) {
    Span span = new Span(token(sentence, first).start(), token(sentence, last).end());
    return new Draft(span, span.in(text), sentence, first, last, seen);
  }

  /** How often each state is named, through its people, offices and towns too. */
  Map<String, Integer> states() {
    Map<String, Integer> count = new HashMap<>();
    for (Draft d : drafts) {
      if (!d.state.isEmpty() && !d.presumed) {
        count.merge(d.state, 1, Integer::sum);
      }
    }
    return count;
  }
}
