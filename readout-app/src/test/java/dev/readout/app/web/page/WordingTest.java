package dev.readout.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void timesAreWordsAndNotCodes() {
    assertThat(Wording.time("2031-05-04")).isEqualTo("4 May 2031");
    assertThat(Wording.time("2031-05")).isEqualTo("May 2031");
    assertThat(Wording.time("2031-W18")).isEqualTo("week of 28 Apr 2031");
    assertThat(Wording.time("2031-W18-WE")).isEqualTo("weekend of 3 May 2031");
    assertThat(Wording.time("2031-05-04TNI")).isEqualTo("4 May 2031 night");
    assertThat(Wording.time("2031")).isEqualTo("2031");
  }

  @Test
  void aQuotationHasOnePairOfMarks() {
    assertThat(Wording.bare("\"We will go,\"")).isEqualTo("We will go");
    assertThat(Wording.bare("“We will go”,")).isEqualTo("We will go");
    assertThat(Wording.bare("it was a \"great\" day")).isEqualTo("it was a \"great\" day");
    assertThat(Wording.bare("\"Yes\" and \"no\"")).isEqualTo("\"Yes\" and \"no\"");
  }
}
