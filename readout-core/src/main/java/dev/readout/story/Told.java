package dev.readout.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one article says of an event: a status or an answer, on somebody's word.
 *
 * @param by who says so; null for the article's own voice
 * @param answer given to a question, not told of its own accord
 */
record Told(
    Source source,
    @Nullable LocalDate asOf,
    String status,
    @Nullable Actor by,
    @Nullable TimeRange time,
    @Nullable PlaceRef place,
    boolean answer,
    List<Evidence> evidence) {
  /** From the oldest; equal days by article id, then by span. */
  static final Comparator<Told> ORDER =
      Comparator.comparing(Told::asOf, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(told -> told.source().id())
          .thenComparing(Told::first, Comparator.nullsLast(Comparator.<Evidence>naturalOrder()))
          .thenComparing(told -> told.answer)
          .thenComparing(Told::status)
          .thenComparing(Told::voice);

  @Nullable Evidence first() {
    return evidence.isEmpty() ? null : evidence.get(0);
  }

  /** Equal for the same voice: copies of one text are one voice. */
  String voice() {
    return by == null ? source.voice() : by.proper() ? by.key() : source.voice() + ":" + by.key();
  }

  @Nullable Named name() {
    return by == null ? null : by.named();
  }
}
