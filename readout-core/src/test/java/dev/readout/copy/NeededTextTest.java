package dev.readout.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\\bfresh bread\\b; fresh bread",
        "\\bloafs?\\b; loaf",
        "\\bbread of (?:rye|wheat)\\b; bread of ",
        "\\b(?:rye|wheat) loaf\\b; loaf",
        "\\b(?:wheat|barley) is\\b; wheat,barley",
        "\\bfresh\\b|\\bstale\\b; fresh,stale",
        "\\ba loaf(?= of)|(?:very )?fresh \\d{2}; a loaf,fresh ",
        "(?-i:[A-Z])[a-z]+ baked[.,]; baked",
      })
  void readOffThePattern(String pattern, String needed) {
    assertThat(NeededText.of(pattern).anyOf().stream().map(String::strip))
        .containsExactlyElementsOf(List.of(needed.split(",")).stream().map(String::strip).toList());
  }

  @ParameterizedTest
  @CsvSource({"\\b\\w+ed\\b", "(?:loaf)?", "a|loaf", "[abc]+"})
  void nothingIsNeededWhereNothingIsSure(String pattern) {
    assertThat(NeededText.of(pattern).anyOf()).isEmpty();
    assertThat(NeededText.of(pattern).mayBeIn("any text")).isTrue();
  }

  @Test
  void readsSmallLetters() {
    NeededText needed = NeededText.of("\\bthe XI\\b");
    assertThat(needed.mayBeIn("so the xi said")).isTrue();
    assertThat(needed.mayBeIn("so the vi said")).isFalse();
  }
}
