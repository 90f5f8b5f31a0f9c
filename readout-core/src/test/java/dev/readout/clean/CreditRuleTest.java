package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Credit;
import dev.readout.article.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule for credits has a line of its own in {@code credit-examples.tsv}. */
class CreditRuleTest {
  private static final String PROSE =
      String.join(
          "\n",
          Collections.nCopies(
              8,
              "The mill by the river opened on Thursday, after nine years in which nobody in the valley had turned its wheel."));
  private static final Map<String, CreditRule.Zone> ZONES =
      CreditRule.ALL.stream().collect(Collectors.toMap(CreditRule::name, CreditRule::zone));

  static Stream<List<String>> examples() {
    return Table.rows("credit-examples.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aLineCreditsWhomItNames(List<String> example) {
    String line = example.get(3);
    boolean first = ZONES.getOrDefault(example.get(0), CreditRule.Zone.ANY) == CreditRule.Zone.HEAD;
    String text = first ? line + "\n" + PROSE : PROSE + "\n" + line;
    List<Span> lines = FlatText.of(text).lines();
    List<Credit> credits = CreditReader.read(text, lines, List.of("Vale Post"));
    if (example.get(0).equals("-")) {
      assertThat(credits).isEmpty();
      return;
    }
    assertThat(credits).isNotEmpty();
    Credit credit = credits.get(0);
    assertThat(credit.rule()).isEqualTo(example.get(0));
    assertThat(credit.relation()).hasToString(example.get(1));
    assertThat(credit.name()).isEqualTo(example.get(2));
    assertThat(credit.evidence()).hasSize(1);
    assertThat(line).contains(credit.evidence().get(0).in(text));
  }

  @Test
  void noRuleIsWithoutAnExample() {
    List<String> shown = examples().map(example -> example.get(0)).toList();
    assertThat(CreditRule.ALL).extracting(CreditRule::name).isSubsetOf(shown);
  }
}
