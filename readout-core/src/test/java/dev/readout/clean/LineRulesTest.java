package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule for lines has a line of its own in {@code line-examples.tsv}. */
class LineRulesTest {
  static Stream<List<String>> examples() {
    return Table.rows("line-examples.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theFirstRuleThatFitsIsTheOneNamed(List<String> example) {
    String rule = LineRules.first(example.get(1)).map(LineRules.Rule::name).orElse("-");
    assertThat(rule).as(example.get(1)).isEqualTo(example.get(0));
  }

  @Test
  void noRuleIsWithoutAnExample() {
    List<String> shown = examples().map(example -> example.get(0)).toList();
    assertThat(LineRules.ALL).extracting(LineRules.Rule::name).isSubsetOf(shown);
  }
}
