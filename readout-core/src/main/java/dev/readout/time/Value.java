package dev.readout.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase of time comes to.
 *
 * @param moment the place on the calendar, where it is one
 * @param anchor the ISO date or value that it leans on, or null
 * @param alternatives other values that the words allow
 * @param reason why there are alternatives, or why the value stays open; null where it is plain
 */
record Value(
    TimeExpression.Type type,
    String text,
    @Nullable Moment moment,
    @Nullable String anchor,
    List<String> alternatives,
    @Nullable String reason) {
  Value {
    alternatives = List.copyOf(alternatives);
  }

  static Value of(TimeExpression.Type type, String text) {
    return new Value(type, text, null, null, List.of(), null);
  }

  static Value duration(String text) {
    return of(TimeExpression.Type.DURATION, text);
  }

  static Value at(Moment moment) {
    return new Value(
        moment.hour().isEmpty() ? TimeExpression.Type.DATE : TimeExpression.Type.TIME,
        moment.value(),
        moment,
        null,
        List.of(),
        null);
  }

  Value leaningOn(String on) {
    return new Value(type, text, moment, on, alternatives, reason);
  }

  Value or(Moment other, String why) {
    return new Value(type, text, moment, anchor, List.of(other.value()), why);
  }
}
