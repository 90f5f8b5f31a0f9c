package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlatTextTest {
  private static final String PROSE =
      "The orchard above the village will be cut down in the autumn, its owners have said. "
          + "They had asked for help since the great frost, and none had come until the trees were dead. "
          + "A buyer from the coast wants to plant vines there, if the spring does not fail once more. ";

  @Test
  void aLineThatIsTheWholeTextIsCutAtSentences() {
    assertThat(lines(PROSE.repeat(3)))
        .hasSize(9)
        .first()
        .isEqualTo(
            "The orchard above the village will be cut down in the autumn, its owners have said.");
  }

  @Test
  void headlinesThatRunIntoTheFirstSentenceEndWithTheDay() {
    String tickers = "Mayor opens new pool Choir to sing in the square";
    List<String> lines = lines(tickers + " 3 September 2024 " + PROSE.repeat(3));
    assertThat(lines).startsWith(tickers, "3 September 2024");
    assertThat(lines.get(2)).startsWith("The orchard above the village");
  }

  @Test
  void aDayInTheFirstSentenceCutsNothing() {
    String sentence =
        "The owners said on 3 September 2024 Vale Growers would take what was left of it. ";
    assertThat(lines(sentence + PROSE.repeat(3)).get(0)).isEqualTo(sentence.strip());
  }

  private static List<String> lines(String text) {
    FlatText flat = FlatText.of(text);
    return flat.lines().stream().map(line -> line.in(text)).toList();
  }
}
