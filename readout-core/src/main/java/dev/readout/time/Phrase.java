package dev.readout.time;

import dev.readout.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that fit a rule.
 *
 * @param words all words of the paragraph
 * @param from index of the first word
 * @param to one past the last
 * @param senses how the rule took the words that it took by kind, in order
 */
record Phrase(Rule rule, List<Word> words, int from, int to, List<Sense> senses) {
  static Phrase of(Rule rule, List<Word> words, int from, int to, List<@Nullable Sense> path) {
    List<Sense> senses = new ArrayList<>(4);
    for (Sense sense : path) {
      if (sense != null) {
        senses.add(sense);
      }
    }
    return new Phrase(rule, words, from, to, List.copyOf(senses));
  }

  Span span() {
    return new Span(words.get(from).start(), words.get(to - 1).end());
  }

  boolean has(Kind kind) {
    for (Sense sense : senses) {
      if (sense.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** The value of the first word taken as this kind. */
  double amount(Kind kind) {
    for (Sense sense : senses) {
      if (sense.kind() == kind) {
        return sense.value();
      }
    }
    throw new IllegalArgumentException("rule '" + rule.name() + "' has no " + kind);
  }

  int value(Kind kind) {
    return (int) amount(kind);
  }

  int value(Kind kind, Kind orElse) {
    return has(kind) ? value(kind) : value(orElse);
  }

  /** Whether one of the words is this one. */
  boolean says(String form) {
    for (int i = from; i < to; i++) {
      if (words.get(i).form().equals(form)) {
        return true;
      }
    }
    return false;
  }

  boolean says(String first, String second) {
    return says(first) || says(second);
  }

  /** The word {@code distance} places before the phrase, or an empty string. */
  String before(int distance) {
    int index = from - distance;
    return index >= 0 ? words.get(index).form() : "";
  }

  /** The word {@code distance} places after the phrase, or an empty string. */
  String after(int distance) {
    int index = to - 1 + distance;
    return index < words.size() ? words.get(index).form() : "";
  }

  String text() {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && !words.get(i).glued()) {
        joined.append(' ');
      }
      joined.append(words.get(i).form());
    }
    return joined.toString();
  }

  /** The unit of time among the words, whether the rule took it by kind or by letter. */
  Grain grain() {
    for (int i = to - 1; i >= from; i--) {
      for (Sense sense : words.get(i).senses()) {
        if (sense.kind() == Kind.UNIT || sense.kind() == Kind.UNITS) {
          return Grain.at((int) sense.value());
        }
      }
    }
    throw new IllegalArgumentException("rule '" + rule.name() + "' has no unit");
  }
}
