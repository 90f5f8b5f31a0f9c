package dev.readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.event.EventStatus;
import dev.readout.position.Deadline;
import dev.readout.position.Position;
import dev.readout.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryBuilderTest {
  private final List<Reading> readings = SummitStory.readings();
  private final Story story = new StoryBuilder(StoryLineage::unknown).build("st1", readings);

  @Test
  void oneMeetingIsMergedFromAllArticles() {
    StoryEvent summit = story.events().get(0);
    assertThat(summit.mentions())
        .containsExactly(
            new ItemMention("a1", "e1"), new ItemMention("b1", "e1"), new ItemMention("c1", "e1"));
    assertThat(summit.participants())
        .extracting(party -> party.who().name())
        .containsExactly("Jon Amsel", "Ilse Brandt");
    assertThat(summit.place()).isEqualTo(new Named(SummitStory.PORTHAVEN, "Porthaven"));
    assertThat(summit.time()).isEqualTo("2025-03-20");
    assertThat(summit.status()).isEqualTo(EventStatus.POSTPONED);
  }

  @Test
  void theCallIsAnEventOfItsOwn() {
    assertThat(story.events()).hasSize(2);
    assertThat(story.contacts())
        .extracting(Contact::kind)
        .containsExactly(Contact.Kind.MEETING, Contact.Kind.PHONE);
    assertThat(story.contacts().get(1).status()).isEqualTo(EventStatus.CLAIMED);
  }

  @Test
  void theHistorySaysWhoSaidItAndWhen() {
    assertThat(story.events().get(0).history())
        .extracting(
            entry ->
                entry.asOf() + " " + entry.status() + " " + entry.by().name() + " " + entry.time())
        .containsExactly(
            "2025-03-03 PLANNED Jon Amsel null",
            "2025-03-03 NOT_CONFIRMED Sudria null",
            "2025-03-07 PLANNED Office of the Prime Minister of Sudria 2025-03-14TMO",
            "2025-03-09 POSTPONED Norland 2025-03-20");
  }

  @Test
  void aMovedDateAndACityInItsRegionAreNoConflict() {
    assertThat(story.conflicts()).isEmpty();
  }

  @Test
  void aQuotationSaidOnceIsToldOnce() {
    SpeakerStatements brandt =
        story.statements().stream()
            .filter(s -> s.speaker().name().equals("Ilse Brandt"))
            .findFirst()
            .orElseThrow();
    assertThat(brandt.said()).hasSize(1);
    assertThat(brandt.said().get(0).mentions()).hasSize(2);
    assertThat(brandt.said().get(0).asOf()).isEqualTo(LocalDate.parse("2025-03-07"));
  }

  @Test
  void aNewStanceKeepsTheOldOne() {
    StoryPosition offer = story.positions().get(1);
    assertThat(offer.stance()).isEqualTo(Position.Stance.OFFERS);
    assertThat(offer.was())
        .isEqualTo(
            new StoryPosition.Earlier(Position.Stance.DEMANDS, LocalDate.parse("2025-03-03")));
  }

  @Test
  void aDeadlineHasPassedOnceALaterArticleAppeared() {
    StoryDeadline deadline = story.deadlines().get(0);
    assertThat(deadline.state()).isEqualTo(Deadline.State.PASSED);
    assertThat(deadline.history())
        .extracting(StoryDeadline.Step::state)
        .containsExactly(Deadline.State.SET);
    assertThat(deadline.demand()).isEqualTo("open the border");
  }

  @Test
  void placesNameTheArticlesThatNameThem() {
    assertThat(story.places())
        .extracting(place -> place.place().name() + place.articles())
        .containsExactly("Westmark[a1, b1]", "Porthaven[b1]");
  }

  @Test
  void titleAndDaysComeFromTheArticles() {
    assertThat(story.from()).isEqualTo(LocalDate.parse("2025-03-03"));
    assertThat(story.to()).isEqualTo(LocalDate.parse("2025-03-10"));
    assertThat(story.title())
        .isEqualTo(
            "The summit of Amsel and Brandt is put off until 20 March, the Norland government said on Sunday.");
  }

  @Test
  void printedAndReadBackItIsTheSame() {
    String json = StoryJson.write(story, StoryJson.texts(readings));
    Story back = StoryReader.read(json, StoryJson.texts(readings));
    assertThat(StoryJson.write(back, StoryJson.texts(readings))).isEqualTo(json);
    assertThat(back.events()).isEqualTo(story.events());
    assertThat(back.conflicts()).isEqualTo(story.conflicts());
    assertThat(back.deadlines()).isEqualTo(story.deadlines());
  }

  @Test
  void spansCountCodePoints() {
    String json = StoryJson.write(story, StoryJson.texts(readings));
    // One character beyond 16 bits stands before the words.
    int start = SummitStory.announced().article().text().indexOf("he will meet") - 1;
    assertThat(json).contains("[\"a1\",[" + start + ",");
  }

  @Test
  void asOfADayIsTheStoryOfThePrefix() {
    StoryBuilder builder = new StoryBuilder(StoryLineage::unknown);
    Story asOf = builder.asOf("st1", readings, LocalDate.parse("2025-03-08"));
    assertThat(asOf)
        .isEqualTo(builder.build("st1", List.of(SummitStory.announced(), SummitStory.confirmed())));
    assertThat(asOf.events().get(0).time()).isEqualTo("2025-03-14TMO");
    assertThat(builder.asOf("st1", readings, LocalDate.parse("2025-03-02"))).isNull();
  }
}
