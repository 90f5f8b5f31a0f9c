package dev.readout.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weekday of saying and the weekday of the event, with syntax and without. */
class WeekdayTest {
  private static List<String> values(List<TimeExpression> times) {
    return times.stream().map(TimeExpression::value).toList();
  }

  @Test
  void dayOfSayingIsPastEvenWhenWhatIsSaidLiesAhead() {
    assertThat(
            values(
                TimeTexts.parsed(
                    "2025-03-12",
                    "Lima/NNP/2/nsubj said/VBD/0/root/say on/IN/4/case Tuesday/NNP/2/obl it/PRP/7/nsubj "
                        + "would/MD/7/aux respond/VB/2/ccomp")))
        .containsExactly("2025-03-11");
  }

  @Test
  void dayOfWhatIsSaidLiesAhead() {
    assertThat(
            values(
                TimeTexts.parsed(
                    "2025-03-12",
                    "Lima/NNP/2/nsubj said/VBD/0/root/say it/PRP/5/nsubj would/MD/5/aux "
                        + "respond/VB/2/ccomp on/IN/7/case Tuesday/NNP/5/obl")))
        .containsExactly("2025-03-18");
  }

  @Test
  void copulaTellsWhetherTheDeadlineIsOver() {
    String words = "The/DT/2/det deadline/NN/4/nsubj %s/VBZ/4/cop/be Friday/NNP/0/root";
    assertThat(values(TimeTexts.parsed("2025-03-12", words.formatted("is"))))
        .containsExactly("2025-03-14");
    assertThat(values(TimeTexts.parsed("2025-03-12", words.formatted("was"))))
        .containsExactly("2025-03-07");
  }

  @Test
  void planIsAheadThoughTheVerbIsPast() {
    assertThat(
            values(
                TimeTexts.parsed(
                    "2025-03-12",
                    "Talks/NNS/3/nsubj:pass were/VBD/3/aux:pass/be scheduled/VBN/0/root/schedule "
                        + "for/IN/5/case Friday/NNP/3/obl")))
        .containsExactly("2025-03-14");
  }

  @Test
  void dueIsAheadWhateverVerbGoverns() {
    assertThat(
            values(
                TimeTexts.parsed(
                    "2025-03-12",
                    "A/DT/2/det ship/NN/6/nsubj:pass due/JJ/5/case on/IN/5/case Friday/NNP/2/nmod "
                        + "stopped/VBD/0/root/stop")))
        .containsExactly("2025-03-14");
  }

  @Test
  void sinceLooksBackUnderAnyVerb() {
    assertThat(
            values(
                TimeTexts.parsed(
                    "2025-03-12",
                    "It/PRP/3/nsubj will/MD/3/aux stay/VB/0/root shut/JJ/3/xcomp as/RB/6/advmod "
                        + "since/IN/7/case Friday/NNP/3/obl")))
        .containsExactly("2025-03-07");
  }

  @Test
  void deadlinePutOffIsAhead() {
    assertThat(
            values(
                TimeTexts.parsed(
                    "2025-03-12",
                    "They/PRP/2/nsubj extended/VBD/0/root/extend the/DT/4/det deadline/NN/2/obj "
                        + "until/IN/6/case Tuesday/NNP/2/obl")))
        .containsExactly("2025-03-18");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They/PRP/2/nsubj gave/VBD/0/root/give her/PRP/2/iobj until/IN/5/case Tuesday/NNP/2/obl"
            + " | 2025-03-18",
        "They/PRP/2/nsubj had/VBD/3/aux/have given/VBN/0/root/give her/PRP/3/iobj until/IN/6/case "
            + "Tuesday/NNP/3/obl | 2025-03-11",
        "They/PRP/2/nsubj demanded/VBD/0/root/demand that/IN/5/mark he/PRP/5/nsubj "
            + "resign/VBP/2/ccomp by/IN/7/case Tuesday/NNP/5/obl | 2025-03-18",
        "The/DT/2/det port/NN/5/nsubj:pass has/VBZ/5/aux/have been/VBN/5/aux:pass/be "
            + "shut/VBN/0/root until/IN/7/case Tuesday/NNP/5/obl | 2025-03-18",
        "A/DT/2/det truce/NN/5/nsubj until/IN/4/case Tuesday/NNP/2/nmod held/VBD/0/root/hold"
            + " | 2025-03-18",
        "It/PRP/4/nsubj was/VBD/4/cop/be in/IN/4/case place/NN/0/root until/IN/6/case "
            + "Tuesday/NNP/4/obl | 2025-03-11",
        "He/PRP/2/nsubj stayed/VBD/0/root/stay until/IN/4/case Tuesday/NNP/2/obl | 2025-03-11"
      })
  void termThatWasSetIsAhead(String words, String value) {
    assertThat(values(TimeTexts.parsed("2025-03-12", words))).containsExactly(value);
  }

  @Test
  void participleUnderAnotherVerbLooksWhereThatOneLooks() {
    assertThat(
            values(
                TimeTexts.parsed(
                    "2025-03-12",
                    "It/PRP/3/nsubj will/MD/3/aux stay/VB/0/root closed/VBN/3/xcomp/close "
                        + "through/IN/6/case Tuesday/NNP/4/obl")))
        .containsExactly("2025-03-18");
  }

  @Test
  void whatFollowsNothingThatHasADayStaysOpen() {
    String words = "Three/CD/2/nummod weeks/NNS/3/obl:unmarked later/RB/5/advmod he/PRP/5/nsubj ";
    TimeExpression past = TimeTexts.parsed("2025-03-12", words + "fled/VBD/0/root/flee").getFirst();
    assertThat(past.value()).isEqualTo("XXXX-WXX");
    assertThat(past.unresolved()).isEqualTo("the text has named no day to count from");
    assertThat(values(TimeTexts.parsed("2025-03-12", words + "will/MD/6/aux flee/VB/0/root")))
        .containsExactly("2025-W14");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-10,2025-03-21", "2025-03-12,2025-03-21", "2025-03-13,2025-03-21",
    "2025-03-14,2025-03-21", "2025-03-15,2025-03-21", "2025-03-16,2025-03-21",
    "2025-03-17,2025-03-28"
  })
  void nextFridayIsThatOfNextWeek(String published, String value) {
    assertThat(values(TimeTexts.read("They will meet next Friday.", published)))
        .containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "They met on Wednesday.,2025-03-12", "They will meet on Wednesday.,2025-03-12",
    "They met last Wednesday.,2025-03-05", "They will meet next Wednesday.,2025-03-19",
    "They met on Thursday.,2025-03-06", "They will meet on Thursday.,2025-03-13",
    "They will meet this Saturday.,2025-03-15", "They will meet next Sunday.,2025-03-16",
    "They met this past Monday.,2025-03-10", "They will meet on Tuesday next week.,2025-03-18",
    "They met on Monday morning.,2025-03-10TMO", "They will meet a week from Friday.,2025-03-21"
  })
  void bareAndQualifiedDays(String sentence, String value) {
    assertThat(values(TimeTexts.read(sentence, "2025-03-12"))).containsExactly(value);
  }

  @Test
  void openDirectionNamesTheOtherDay() {
    TimeExpression time = TimeTexts.read("Friday: rain", "2025-03-12").getFirst();
    assertThat(time.value()).isEqualTo("2025-03-07");
    assertThat(time.alternatives()).containsExactly("2025-03-14");
    assertThat(time.unresolved()).isNotNull();
  }

  @Test
  void articleWithoutDateSaysWhatItKnows() {
    List<TimeExpression> times =
        TimeTexts.read("They met on Friday, on May 9 and on 3 June 2021, last year.", null);
    assertThat(values(times)).containsExactly("XXXX-WXX-5", "XXXX-05-09", "2021-06-03", "XXXX");
    assertThat(times.getFirst().unresolved()).isNotNull();
    assertThat(times.get(2).unresolved()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "They may march on.",
    "March with us.",
    "May it last.",
    "She came second in the sun.",
    "He read the Sunday Times.",
    "Some 2500 people came."
  })
  void wordsThatOnlyLookLikeTimes(String sentence) {
    assertThat(TimeTexts.read(sentence, "2025-03-12")).isEmpty();
  }
}
