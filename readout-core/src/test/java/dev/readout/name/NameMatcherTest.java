package dev.readout.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Emanuel Macron | Emmanuel Macron | PERSON | true",
        "Macron, Emmanuel | Emmanuel Macron | PERSON | true",
        "E. Macron | Emmanuel Macron | PERSON | true",
        "Ангела Меркель | Angela Merkel | PERSON | true",
        "Brigitte Macron | Emmanuel Macron | PERSON | false",
        "Angela Merkel | Angela Davis | PERSON | false",
        "Finkenau Werke GmbH | FINKENAU WERKE | ORGANIZATION | true",
        "Finkenau Bank AG | Finkenau Werke AG | ORGANIZATION | false",
        "First Bank of Amsel Inc. | 1st Bank of Amsel, Incorporated | ORGANIZATION | true",
      })
  void tellsSameFromOther(String a, String b, NameMatcher.Kind kind, boolean same) {
    assertThat(NameMatcher.standard().match(a, b, kind).match()).isEqualTo(same);
  }

  @Property
  void anyTextIsComparedWithoutErrorAndItselfIsItself(@ForAll String a, @ForAll String b) {
    Match match = NameMatcher.standard().match(a, b);
    assertThat(match.score()).isBetween(0.0, 1.0);
    assertThat(NameMatcher.standard().match("Amsel " + a, "Amsel " + a).score())
        .isGreaterThanOrEqualTo(0.7);
  }
}
