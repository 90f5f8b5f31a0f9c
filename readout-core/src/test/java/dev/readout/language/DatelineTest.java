package dev.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.article.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
  private static List<String> lines(String text) {
    return LanguageReader.lines(text, new Span(0, text.length())).stream()
        .map(line -> line.in(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LIMA (Meridian Wire) -",
        "LIMA, Peru, March 3 (Meridian Wire) --",
        "Lima, 3 March 2024 —",
        "PORT MORESBY, Papua New Guinea —",
        "ADDIS ABABA/NAIROBI -",
        "(Meridian Wire) -",
        "Kigali (MW) –"
      })
  void aDatelineStandsApart(String dateline) {
    assertThat(lines(dateline + " The dam has burst, officials said."))
        .containsExactly(dateline, "The dam has burst, officials said.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lima — the capital — has no water.",
        "Peru's president - Ana Brun - resigned.",
        "UN - The agency said no.",
        "Ana Brun (left) met the minister.",
        "Post-war Lima is poor.",
        "LIMA has no water."
      })
  void aSentenceIsNotCut(String sentence) {
    assertThat(lines(sentence)).containsExactly(sentence);
  }
}
