package dev.readout.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.event.Figure;
import dev.readout.name.Entity;
import dev.readout.position.Deadline;
import dev.readout.position.Position;
import dev.readout.reading.Reading;
import dev.readout.story.ReadingFixture.Details;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Order does not matter, and a past day is the story of what had been published by then. */
class StoryOrderTest {
  private static final List<String> PEOPLE = List.of("Ada Norr", "Bo Sand", "Cem Tal", "Dora Ulm");
  private static final List<String> PLACES = List.of("Easthill", "Fordham", "Gladwick");

  /** Articles with random deeds of a few people in a few places over two weeks. */
  private static List<Reading> readings(Random random, int count) {
    List<Reading> readings = new ArrayList<>();
    for (int article = 0; article < count; article++) {
      int day = 1 + random.nextInt(14);
      String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
      String whom = PEOPLE.get(random.nextInt(PEOPLE.size()));
      String where = PLACES.get(random.nextInt(PLACES.size()));
      int value = 1 + random.nextInt(3);
      String text =
          who
              + " met with "
              + whom
              + " again. In "
              + where
              + " on day one, a raid killed "
              + value
              + ", it was told. Leave by day two or else.";
      String date = "2025-04-" + (day < 10 ? "0" : "") + day;
      ReadingFixture a = new ReadingFixture("r" + random.nextInt(1_000_000), date, text);
      String first = a.person(who, "Q80" + PEOPLE.indexOf(who), who, null);
      String second = a.person("with " + whom, "Q80" + PEOPLE.indexOf(whom), whom, null);
      String place =
          a.place(
              where,
              "Q70" + PLACES.indexOf(where),
              where,
              PLACES.indexOf(where) * 10,
              5,
              Entity.Precision.CITY);
      String time = a.time("day one", "2025-04-" + (10 + random.nextInt(5)));
      EventStatus[] statuses = EventStatus.values();
      String said = a.said(first, "a raid killed " + value, null);
      a.event(
          EventType.CONSULT,
          statuses[random.nextInt(statuses.length)],
          "met",
          who + " met with " + whom,
          random.nextBoolean() ? Details.none().time(time) : Details.none().by(said),
          first,
          second);
      a.event(
          EventType.ASSAULT,
          random.nextBoolean() ? EventStatus.HAPPENED : EventStatus.DENIED,
          "raid",
          "In " + where + " on day one, a raid killed " + value,
          Details.none()
              .time(time)
              .place(place)
              .figures(a.figure(Figure.What.KILLED, "" + value, "" + value, said)),
          "SOURCE:" + second);
      a.position(
          first,
          random.nextBoolean() ? Position.Stance.DEMANDS : Position.Stance.REJECTS,
          "Leave by day two");
      a.deadline(
          first,
          second,
          "Leave",
          "2025-04-1" + random.nextInt(5),
          random.nextBoolean() ? Deadline.State.SET : Deadline.State.EXTENDED,
          "Leave by day two or else");
      readings.add(a.build());
    }
    return readings;
  }

  private static String print(Story story, List<Reading> readings) {
    return StoryJson.write(story, StoryJson.texts(readings));
  }

  @Property(tries = 60)
  void shuffledReadingsGiveTheSameBytes(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int count) {
    Random random = new Random(seed);
    List<Reading> readings = readings(random, count);
    StoryBuilder builder = new StoryBuilder(StoryLineage::unknown);
    String once = print(builder.build("st", readings), readings);
    List<Reading> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, random);
    shuffled.add(readings.get(0));
    assertThat(print(builder.build("st", shuffled), readings)).isEqualTo(once);
    assertThat(print(StoryReader.read(once, StoryJson.texts(readings)), readings)).isEqualTo(once);
  }

  @Property(tries = 40)
  void aPastDayIsThePrefix(@ForAll long seed, @ForAll @IntRange(min = 1, max = 14) int day) {
    Random random = new Random(seed);
    List<Reading> readings = readings(random, 8);
    LocalDate asked = LocalDate.of(2025, 4, day);
    List<Reading> prefix =
        readings.stream()
            .filter(r -> !r.article().credits().published().day().isAfter(asked))
            .toList();
    StoryBuilder builder = new StoryBuilder(StoryLineage::unknown);
    Story asOf = builder.asOf("st", readings, asked);
    if (prefix.isEmpty()) {
      assertThat(asOf).isNull();
    } else {
      // As of the same day: a deadline passes though no article comes after it.
      assertThat(print(asOf, readings))
          .isEqualTo(print(builder.asOf("st", prefix, asked), readings));
    }
  }

  @Property(tries = 40)
  void everyMentionIsInOneEvent(@ForAll long seed) {
    List<Reading> readings = readings(new Random(seed), 8);
    List<Reading> unique =
        readings.stream()
            .filter(
                r -> readings.stream().filter(o -> o.id().equals(r.id())).findFirst().get() == r)
            .toList();
    Story story = new StoryBuilder(StoryLineage::unknown).build("st", unique);
    List<ItemMention> all = story.events().stream().flatMap(e -> e.mentions().stream()).toList();
    assertThat(all).doesNotHaveDuplicates();
    assertThat(all).hasSize(unique.stream().mapToInt(r -> r.events().size()).sum());
  }
}
