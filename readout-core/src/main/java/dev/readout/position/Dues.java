package dev.readout.position;

import dev.readout.article.Span;
import dev.readout.clause.Tree;
import dev.readout.time.TimeExpression;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By when something must be done: the times of a clause that a word such as "by" or "until" makes a
 * limit. What is still to come lies after the article's day. Immutable, hence thread-safe.
 */
final class Dues {
  private static final Set<String> LIMITS =
      Set.of("by", "before", "until", "till", "within", "in", "than", "for", "of");
  private static final Set<String> EDGES =
      Set.of("by", "before", "until", "till", "within", "than");
  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final int WEEK = 7;

  private final String text;
  private final List<TimeExpression> times;
  private final @Nullable LocalDate published;

  Dues(String text, List<TimeExpression> times, @Nullable LocalDate published) {
    this.text = text;
    this.times = List.copyOf(times);
    this.published = published;
  }

  /** The times of a sentence in order, days before spans. */
  List<TimeExpression> in(Tree tree) {
    Span sentence = tree.sentence().span();
    return times.stream()
        .filter(t -> sentence.contains(t.span()) && t.type() != TimeExpression.Type.SET)
        .sorted(Comparator.comparing(t -> t.type() == TimeExpression.Type.DURATION))
        .toList();
  }

  /** The time within a stretch of a sentence that a word before it makes a limit. */
  Optional<TimeExpression> limit(Tree tree, Span stretch) {
    return in(tree).stream()
        .filter(t -> stretch.contains(t.span()))
        .filter(
            t ->
                EDGES.contains(before(tree, t))
                    || t.type() == TimeExpression.Type.DURATION
                        && LIMITS.contains(before(tree, t))
                        && !before(tree, t).equals("for"))
        .findFirst();
  }

  /** How long somebody has: the time that a word is part of. */
  Optional<TimeExpression> span(Tree tree, int node) {
    return in(tree).stream()
        .filter(t -> t.type() == TimeExpression.Type.DURATION)
        .filter(t -> t.span().contains(tree.token(node).span()))
        .findFirst();
  }

  private static String before(Tree tree, TimeExpression time) {
    int first = tree.at(time.span().start());
    while (first > 0 && Set.of("the", "a", "an", "next", "this").contains(tree.word(first - 1))) {
      first--;
    }
    return first > 0 ? tree.word(first - 1) : "";
  }

  /**
   * The day of a limit. A weekday and, in what is told as still to come, a month or a day without a
   * year are those after the article's own day.
   */
  String value(TimeExpression time, boolean coming) {
    String value = time.value();
    if (published == null) {
      return value;
    }
    String words = time.span().in(text).toLowerCase(Locale.ROOT);
    if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
      LocalDate day = LocalDate.parse(value);
      if (WEEKDAYS.contains(words) && day.isBefore(published)) {
        return day.plusDays(WEEK).toString();
      }
      boolean yearless =
          !words.matches(".*\\d{4}.*") && words.matches(".*[a-z]{3}.*\\d.*|\\d.*[a-z]{3}.*");
      return coming && yearless && day.isBefore(published) ? day.plusYears(1).toString() : value;
    }
    if (coming && value.matches("\\d{4}-\\d\\d") && !words.matches(".*\\d{4}.*")) {
      YearMonth month = YearMonth.parse(value);
      return month.isBefore(YearMonth.from(published)) ? month.plusYears(1).toString() : value;
    }
    return value;
  }
}
