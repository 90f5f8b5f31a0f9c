package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordSplitterTest {
  private final WordSplitter splitter = new WordSplitter(100_000);

  static Stream<WordSplitter.Rule> everyRuleHasAnExample() {
    return WordSplitter.rules().stream();
  }

  @ParameterizedTest
  @MethodSource
  void everyRuleHasAnExample(WordSplitter.Rule rule) {
    assertThat(words(rule.example())).isEqualTo(rule.words());
  }

  @Test
  void newspaperTextIsSplitAsInTheTreebanks() {
    assertThat(words("“I can’t,” he said—the U.N.’s envoy didn't."))
        .containsExactly(
            "“", "I", "ca", "n’t", ",", "”", "he", "said", "—", "the", "U.N.", "’s", "envoy", "did",
            "n't", ".");
  }

  @Test
  void whiteSpaceAndControlsAreNeverWords() {
    assertThat(words("\u00a0\u200b\t\u0000 \u2028\ufeff")).isEmpty();
  }

  @Test
  void aWordLimitLeavesTheRestOut() {
    assertThat(new WordSplitter(2).split("one two three")).hasSize(2);
  }

  @Test
  void longRunsOfOneKindTakeNoStack() {
    assertThat(words("a".repeat(1_000_000))).hasSize(1);
    assertThat(words("a.".repeat(100_000))).isNotEmpty();
    assertThat(words("1,".repeat(100_000))).isNotEmpty();
    assertThat(words("-".repeat(100_000))).hasSize(1);
    assertThat(words("a@b.c-".repeat(50_000))).isNotEmpty();
  }

  private List<String> words(String text) {
    return splitter.split(text).stream().map(span -> span.in(text)).toList();
  }
}
