package dev.readout.name;

import dev.readout.article.Span;
import dev.readout.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time before the article that a sentence names: a year, a month or a day.
 *
 * @param value as the time expression has it
 * @param first its first day, ISO
 * @param last its last day
 */
record Past(String value, String first, String last) {
  /** The first such time of a sentence, or null. */
  static @Nullable Past in(Scene scene, int sentence) {
    Span span = scene.sentences.get(sentence).span();
    for (TimeExpression time : scene.times) {
      if (span.contains(time.span()) && time.value().matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
        String last = Office.last(time.value());
        if (scene.date == null || last.compareTo(scene.date.toString()) < 0) {
          return new Past(time.value(), Office.first(time.value()), last);
        }
      }
    }
    return null;
  }

  boolean overlaps(Office office) {
    boolean begun = !office.start().isEmpty() && Office.first(office.start()).compareTo(last) <= 0;
    return begun && (office.end().isEmpty() || Office.last(office.end()).compareTo(first) >= 0);
  }
}
