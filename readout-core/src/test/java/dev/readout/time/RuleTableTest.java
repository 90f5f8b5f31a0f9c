package dev.readout.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule reads its own examples, in an article of Wednesday 2025-03-12. */
class RuleTableTest {
  static Stream<Arguments> examples() {
    return TimeReader.standard().rules().stream()
        .flatMap(rule -> rule.examples().stream().map(say -> Arguments.of(rule.name(), say)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void readsItsExample(String rule, String say) {
    int arrow = say.lastIndexOf("=>");
    String sentence = say.substring(0, arrow).strip();
    int open = sentence.lastIndexOf('[');
    int close = sentence.lastIndexOf(']');
    String text = sentence.replace("[", "").replace("]", "");
    int start = sentence.substring(0, open).replace("[", "").replace("]", "").length();
    Span span = new Span(start, start + close - open - 1);
    List<TimeExpression> found = TimeTexts.read(text, "2025-03-12");
    assertThat(found)
        .filteredOn(time -> time.span().equals(span))
        .extracting(TimeExpression::value)
        .containsExactly(say.substring(arrow + 2).strip());
  }

  @Test
  void everyRuleHasAnExample() {
    assertThat(TimeReader.standard().rules())
        .filteredOn(rule -> rule.examples().isEmpty())
        .extracting(Rule::name)
        .isEmpty();
  }

  @Test
  void namesAreNotUsedTwice() {
    assertThat(TimeReader.standard().rules()).extracting(Rule::name).doesNotHaveDuplicates();
  }
}
