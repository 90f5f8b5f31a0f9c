package dev.readout.time;

import dev.readout.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time expression and what it means (TIMEX3, ISO-TimeML).
 *
 * @param value TIMEX3 value: {@code 2025-08-15}, {@code 2025-W33}, {@code 2025-08-15TMO}, {@code
 *     P3Y}, {@code PAST_REF} ...
 * @param rule which rule gave the value
 * @param anchor the ISO date that a relative expression leans on, or null
 * @param unresolved why the value could not be decided, or null; then {@code alternatives} may name
 *     the candidates
 */
public record TimeExpression(
    String id,
    Span span,
    Type type,
    String value,
    String rule,
    @Nullable String anchor,
    List<String> alternatives,
    @Nullable String unresolved) {
  /** TimeML's four kinds. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  public TimeExpression {
    alternatives = List.copyOf(alternatives);
  }

  public TimeExpression withId(String newId) {
    return new TimeExpression(newId, span, type, value, rule, anchor, alternatives, unresolved);
  }
}
