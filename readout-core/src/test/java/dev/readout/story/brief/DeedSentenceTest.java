package dev.readout.story.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.event.Participant.Role;
import dev.readout.story.Named;
import dev.readout.story.StoryEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeedSentenceTest {
  private static final StoryEvent.Party ARMY =
      new StoryEvent.Party(Role.SOURCE, new Named("Q1", "Norland Armed Forces"));
  private static final StoryEvent.Party TOWN =
      new StoryEvent.Party(Role.TARGET, new Named("Q2", "Lowmarket"));
  private static final StoryEvent.Party ADA =
      new StoryEvent.Party(Role.PARTICIPANT, new Named("Q3", "Ada Norr"));
  private static final StoryEvent.Party BO =
      new StoryEvent.Party(Role.PARTICIPANT, new Named("Q4", "Bo Sand"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HAPPENED | The Norland Armed Forces attacked Lowmarket on 3 March 2025.
          ONGOING | The Norland Armed Forces are attacking Lowmarket on 3 March 2025.
          PLANNED | The Norland Armed Forces are to attack Lowmarket on 3 March 2025.
          PROPOSED | It is proposed that the Norland Armed Forces attack Lowmarket on 3 March 2025.
          DEMANDED | It is demanded that the Norland Armed Forces attack Lowmarket on 3 March 2025.
          THREATENED | There is a threat that the Norland Armed Forces will attack Lowmarket on 3 March 2025.
          HYPOTHETICAL | It is possible that the Norland Armed Forces will attack Lowmarket on 3 March 2025.
          CLAIMED | One side says that the Norland Armed Forces attacked Lowmarket on 3 March 2025.
          DENIED | It is denied that the Norland Armed Forces attacked Lowmarket on 3 March 2025.
          POSTPONED | The plan for the Norland Armed Forces to attack Lowmarket was put off to 3 March 2025.
          CANCELLED | The plan for the Norland Armed Forces to attack Lowmarket on 3 March 2025 was called off.
          DID_NOT_HAPPEN | The Norland Armed Forces did not attack Lowmarket on 3 March 2025.
          """)
  void aStatusHasItsForm(EventStatus status, String sentence) {
    assertThat(told(EventType.ASSAULT, null, status, "2025-03-03", ARMY, TOWN)).isEqualTo(sentence);
  }

  @Test
  void withoutADoerItIsSaidOfWhomItIsDoneTo() {
    assertThat(told(EventType.COERCE, "arrest", EventStatus.HAPPENED, null, target("12 students")))
        .isEqualTo("12 students were arrested.");
    assertThat(told(EventType.COERCE, "arrest", EventStatus.PLANNED, null, target("a general")))
        .isEqualTo("A general is to be arrested.");
    assertThat(told(EventType.ASSAULT, "drone", EventStatus.HAPPENED, null, TOWN))
        .isEqualTo("Attack on Lowmarket took place.");
  }

  @Test
  void equalPartiesDoItTogether() {
    assertThat(told(EventType.CONSULT, "phone", EventStatus.HAPPENED, "2025-03", ADA, BO))
        .isEqualTo("Ada Norr and Bo Sand spoke by phone in March 2025.");
    assertThat(told(EventType.CONSULT, null, EventStatus.ONGOING, null, ADA))
        .isEqualTo("Ada Norr is holding talks.");
  }

  @Test
  void aThingIsNotTreatedAsAParty() {
    assertThat(told(EventType.REJECT, null, EventStatus.HAPPENED, null, ARMY, target("the plan")))
        .isEqualTo("The Norland Armed Forces rejected the plan.");
    assertThat(told(EventType.REJECT, null, EventStatus.HAPPENED, null, ARMY, TOWN))
        .isEqualTo("The Norland Armed Forces turned down Lowmarket.");
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void everyTypeHasWords(EventType type) {
    assertThat(told(type, null, EventStatus.HAPPENED, null, ARMY, TOWN))
        .startsWith("The Norland Armed Forces ")
        .endsWith(" Lowmarket.");
  }

  @ParameterizedTest
  @CsvSource({
    "meet, met, met, meeting",
    "carry out, carried out, carried out, carrying out",
    "deploy police, deployed police, deployed police, deploying police",
    "agree with, agreed with, agreed with, agreeing with",
    "criticise, criticised, criticised, criticising",
    "expel, expelled, expelled, expelling",
    "veto, vetoed, vetoed, vetoing"
  })
  void verbsHaveTheirForms(String base, String past, String participle, String gerund) {
    VerbPhrase phrase = VerbPhrase.of(base);
    assertThat(List.of(phrase.past(), phrase.participle(), phrase.gerund()))
        .containsExactly(past, participle, gerund);
  }

  @ParameterizedTest
  @CsvSource({
    "World Health Organization, the World Health Organization",
    "Ministry of Foreign Affairs of Peru, the Ministry of Foreign Affairs of Peru",
    "Kremlin, the Kremlin",
    "The army, the army",
    "Norland, Norland",
    "Ada Norr, Ada Norr"
  })
  void namesHaveTheirArticles(String name, String phrase) {
    assertThat(NamePhrase.of(Named.of(name))).isEqualTo(phrase);
  }

  private static StoryEvent.Party target(String words) {
    return new StoryEvent.Party(Role.TARGET, Named.of(words));
  }

  private static String told(
      EventType type,
      @Nullable String mode,
      EventStatus status,
      @Nullable String time,
      StoryEvent.Party... parties) {
    return DeedSentence.of(
        new StoryEvent(
            "E1",
            type,
            mode,
            null,
            List.of(parties),
            time,
            null,
            status,
            List.of(),
            List.of(),
            List.of()));
  }
}
