package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  private final Lemmatizer lemmatizer =
      new Lemmatizer(
          Set.of("case", "bus", "hero", "call", "cal", "visit", "invite", "name", "nam")::contains);

  @ParameterizedTest
  @CsvSource({
    "Ships, NNS, ship",
    "parties, NNS, party",
    "witnesses, NNS, witness",
    "cases, NNS, case",
    "heroes, NNS, hero",
    "children, NNS, child",
    "gunmen, NNS, gunman",
    "series, NNS, series",
    "1990s, NNS, 1990s",
    "Republicans, NNPS, Republican",
    "London, NNP, London",
    "says, VBZ, say",
    "studies, VBZ, study",
    "has, VBZ, have",
    "’s, VBZ, be",
    "was, VBD, be",
    "told, VBD, tell",
    "stopped, VBD, stop",
    "called, VBD, call",
    "passed, VBD, pass",
    "denied, VBD, deny",
    "visited, VBN, visit",
    "invited, VBN, invite",
    "named, VBN, name",
    "authorized, VBN, authorize",
    "postponed, VBN, postpone",
    "shelled, VBN, shell",
    "making, VBG, make",
    "lying, VBG, lie",
    "seeing, VBG, see",
    "running, VBG, run",
    "’ll, MD, will",
    "ca, MD, can",
    "n't, RB, not",
    "largest, JJS, large",
    "worse, JJR, bad",
    "happier, JJR, happy",
    "him, PRP, he",
    "me, PRP, I",
    "an, DT, a",
    "those, DT, that"
  })
  void dictionaryForms(String form, String tag, String lemma) {
    assertThat(lemmatizer.lemma(form, tag, false)).isEqualTo(lemma);
  }

  @Test
  void capitalsAreKeptWhereTheyMeanSomething() {
    assertThat(lemmatizer.lemma("Kenyan", "JJ", false)).isEqualTo("Kenyan");
    assertThat(lemmatizer.lemma("New", "JJ", true)).isEqualTo("new");
    assertThat(lemmatizer.lemma("TV", "NN", false)).isEqualTo("TV");
    assertThat(lemmatizer.lemma("The", "DT", true)).isEqualTo("the");
    assertThat(lemmatizer.lemma("’s", "POS", false)).isEqualTo("'s");
  }
}
