package dev.readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.event.Figure;
import dev.readout.name.Entity;
import dev.readout.position.Confirmation;
import dev.readout.reading.Reading;
import dev.readout.story.ReadingFixture.Details;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConflictTest {
  private static final String MINISTRY = "the health ministry";
  private static final String OPPOSITION = "the opposition";

  /** An attack on Lowmarket, told with a number, on somebody's word. */
  private static Reading attack(
      String id, String day, String value, String by, @Nullable String doer, String trigger) {
    String text =
        "An attack in Lowmarket on Tuesday killed "
            + value
            + " people, "
            + by
            + " said. It was blamed on "
            + (doer == null ? "nobody" : doer)
            + ". The strike hit at noon, an assault on civilians.";
    ReadingFixture a = new ReadingFixture(id, day, text).origin("Paper " + id);
    String place = a.place("Lowmarket", "Q9000010", "Lowmarket", 10, 10, Entity.Precision.CITY);
    String speaker = a.organization(by, "Q9000" + by.length(), by);
    String said = a.said(speaker, "killed " + value + " people", null);
    String tuesday = a.time("Tuesday", "2025-05-06");
    Details details =
        Details.none()
            .time(tuesday)
            .place(place)
            .by(said)
            .figures(a.figure(Figure.What.KILLED, value, value, said));
    String evidence = "An attack in Lowmarket on Tuesday killed " + value + " people";
    if (doer == null) {
      a.event(EventType.ASSAULT, EventStatus.HAPPENED, trigger, evidence, details);
    } else {
      String source = a.organization(doer, "Q9001" + doer.length(), doer);
      a.event(
          EventType.ASSAULT, EventStatus.HAPPENED, trigger, evidence, details, "SOURCE:" + source);
    }
    return a.build();
  }

  private static Story story(Reading... readings) {
    return new StoryBuilder(StoryLineage::unknown).build("st", List.of(readings));
  }

  @Test
  void numbersOfTwoSourcesStandSideBySide() {
    Story story =
        story(
            attack("a1", "2025-05-06", "12", MINISTRY, null, "attack"),
            attack("a2", "2025-05-07", "30", OPPOSITION, null, "attack"));
    assertThat(story.events()).hasSize(1);
    Conflict conflict = story.conflicts().get(0);
    assertThat(conflict.key()).isEqualTo("KILLED");
    assertThat(conflict.state()).isEqualTo(Conflict.State.OPEN);
    assertThat(conflict.values())
        .extracting(value -> value.value() + " " + value.by().name() + " " + value.articles())
        .containsExactly("12 the health ministry [a1]", "30 the opposition [a2]");
  }

  @Test
  void aSourceThatCorrectsItselfIsNoContradiction() {
    Story story =
        story(
            attack("a1", "2025-05-06", "12", MINISTRY, null, "attack"),
            attack("a2", "2025-05-07", "14", MINISTRY, null, "attack"));
    assertThat(story.conflicts())
        .extracting(Conflict::state)
        .containsExactly(Conflict.State.REVISED);
    assertThat(story.events().get(0).figures())
        .extracting(figure -> figure.asOf() + " " + figure.value())
        .containsExactly("2025-05-06 12", "2025-05-07 14");
  }

  @Test
  void atLeastTenAndTwelveCanBothBeTrue() {
    Story story =
        story(
            attack("a1", "2025-05-06", ">=10", MINISTRY, null, "attack"),
            attack("a2", "2025-05-07", "12", OPPOSITION, null, "attack"));
    assertThat(story.conflicts()).isEmpty();
  }

  @Test
  void whoDidItIsDisputed() {
    Story story =
        story(
            attack("a1", "2025-05-06", "12", MINISTRY, "Red Front", "attack"),
            attack("a2", "2025-05-07", "12", OPPOSITION, "Blue Guards", "attack"));
    assertThat(story.events()).hasSize(1);
    assertThat(story.conflicts()).extracting(Conflict::key).containsExactly("RESPONSIBILITY");
    assertThat(story.conflicts().get(0).values())
        .extracting(Conflict.Value::value)
        .containsExactly("Red Front", "Blue Guards");
  }

  @Test
  void aCopyIsNoSecondVoice() {
    Reading first = attack("a1", "2025-05-06", "12", MINISTRY, null, "attack");
    Reading copy = attack("a2", "2025-05-07", "12", MINISTRY, null, "attack");
    Story story = story(first, copy);
    assertThat(story.events().get(0).figures()).hasSize(1);
    assertThat(story.events().get(0).figures().get(0).evidence()).hasSize(2);
    assertThat(story.statements().get(0).said()).hasSize(1);
  }

  @Test
  void saidToHaveHappenedAndDenied() {
    Reading told = attack("a1", "2025-05-06", "12", MINISTRY, null, "attack");
    ReadingFixture b =
        new ReadingFixture(
            "b1", "2025-05-07", "The army denied the attack in Lowmarket on Tuesday.");
    String army = b.organization("The army", "Q9000021", "Army of Norland");
    String place = b.place("Lowmarket", "Q9000010", "Lowmarket", 10, 10, Entity.Precision.CITY);
    String tuesday = b.time("Tuesday", "2025-05-06");
    String event =
        b.event(
            EventType.ASSAULT,
            EventStatus.DENIED,
            "attack",
            "the attack in Lowmarket on Tuesday",
            Details.none()
                .time(tuesday)
                .place(place)
                .by(b.said(army, "the attack in Lowmarket", null)));
    b.confirmation(army, Confirmation.Answer.DENIED, event, "The army denied the attack");
    Story story = story(told, b.build());
    assertThat(story.events()).hasSize(1);
    assertThat(story.events().get(0).status()).isEqualTo(EventStatus.HAPPENED);
    assertThat(story.conflicts())
        .filteredOn(conflict -> conflict.key().equals("STATUS"))
        .singleElement()
        .satisfies(
            conflict ->
                assertThat(conflict.values())
                    .extracting(Conflict.Value::value)
                    .containsExactly("HAPPENED", "DENIED"));
  }
}
