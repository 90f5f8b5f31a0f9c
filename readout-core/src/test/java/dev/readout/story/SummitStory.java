package dev.readout.story;

import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.name.Entity;
import dev.readout.position.Confirmation;
import dev.readout.position.Deadline;
import dev.readout.position.Position;
import dev.readout.reading.Reading;
import dev.readout.statement.Statement;
import dev.readout.story.ReadingFixture.Details;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A made-up story of two made-up countries, told by three articles over a week. */
public final class SummitStory {
  static final String AMSEL = "Q9000001";
  static final String BRANDT = "Q9000002";
  static final String NORLAND = "Q9000003";
  static final String SUDRIA = "Q9000004";
  static final String PORTHAVEN = "Q9000005";
  static final String WESTMARK = "Q9000006";

  private SummitStory() {}

  public static List<Reading> readings() {
    return List.of(announced(), confirmed(), moved());
  }

  public static Reading announced() {
    String text =
        "\uD83D\uDCF0 President Jon Amsel said he will meet Prime Minister Ilse Brandt next Friday in"
            + " Westmark. The government of Sudria has not confirmed the summit. Amsel earlier gave"
            + " Sudria until 1 March to open the border. Norland demands that the border be opened."
            + " Brandt spoke by phone with Amsel on Monday, according to Norland.";
    ReadingFixture a = new ReadingFixture("a1", "2025-03-03", text).origin("Harbour Post");
    String amsel = a.person("Jon Amsel", AMSEL, "Jon Amsel", "President of Norland");
    String brandt = a.person("Ilse Brandt", BRANDT, "Ilse Brandt", "Prime Minister of Sudria");
    String sudria = a.government("Sudria has", SUDRIA, "Sudria");
    String norland = a.government("Norland demands", NORLAND, "Norland");
    String westmark = a.place("Westmark", WESTMARK, "Westmark", 60, 10, Entity.Precision.REGION);
    String friday = a.time("next Friday", "2025-03-14");
    String monday = a.time("Monday", "2025-03-03");
    String said = a.said(amsel, "he will meet Prime Minister Ilse Brandt", null);
    String told = a.said(norland, "Brandt spoke by phone with Amsel", null);
    String summit =
        a.event(
            EventType.CONSULT,
            EventStatus.PLANNED,
            "meet",
            "he will meet Prime Minister Ilse Brandt next Friday in Westmark",
            Details.none().time(friday).place(westmark).by(said).cameo("040"),
            amsel,
            brandt);
    a.event(
        EventType.CONSULT,
        EventStatus.CLAIMED,
        "spoke by phone",
        "Brandt spoke by phone with Amsel on Monday",
        Details.none().mode("phone").time(monday).by(told).cameo("041"),
        brandt,
        amsel);
    a.confirmation(
        sudria,
        Confirmation.Answer.NOT_CONFIRMED,
        summit,
        "The government of Sudria has not confirmed the summit");
    a.position(norland, Position.Stance.DEMANDS, "the border be opened");
    a.deadline(
        amsel,
        sudria,
        "open the border",
        "2025-03-01",
        Deadline.State.SET,
        "Amsel earlier gave Sudria until 1 March to open the border");
    return a.build();
  }

  public static Reading confirmed() {
    String text =
        "Prime Minister Brandt will meet the Norland president in Porthaven, Westmark, on Friday"
            + " morning, her office said. \"We go there to listen,\" Brandt told reporters. Norland"
            + " now offers that the border be opened by a joint guard.";
    ReadingFixture b =
        new ReadingFixture("b1", "2025-03-07", text)
            .origin("Lighthouse News")
            .title("Brandt to meet Amsel in Porthaven");
    String brandt = b.person("Brandt", null, "Brandt", null);
    String amsel = b.person("the Norland president", AMSEL, "Jon Amsel", "President of Norland");
    String norland = b.government("Norland now", NORLAND, "Norland");
    String porthaven =
        b.place("Porthaven", PORTHAVEN, "Porthaven", 60.4, 10.3, Entity.Precision.CITY);
    b.place("Westmark", WESTMARK, "Westmark", 60, 10, Entity.Precision.REGION);
    String friday = b.time("Friday morning", "2025-03-14TMO");
    String office =
        b.organization("her office", "Q9000007", "Office of the Prime Minister of Sudria");
    String said = b.said(office, "Prime Minister Brandt will meet the Norland president", null);
    b.said(Statement.Kind.DIRECT, brandt, "We go there to listen", null);
    b.event(
        EventType.CONSULT,
        EventStatus.PLANNED,
        "meet",
        "Brandt will meet the Norland president in Porthaven, Westmark, on Friday morning",
        Details.none().time(friday).place(porthaven).by(said).cameo("040"),
        brandt,
        amsel);
    b.position(norland, Position.Stance.OFFERS, "the border be opened by a joint guard");
    return b.build();
  }

  public static Reading moved() {
    String text =
        "The summit of Amsel and Brandt is put off until 20 March, the Norland government said on"
            + " Sunday. \"We go there to listen,\" Brandt had said.";
    ReadingFixture c = new ReadingFixture("c1", "2025-03-10", text).origin("Harbour Post");
    String amsel = c.person("Amsel", null, "Amsel", null);
    String brandt = c.person("Brandt is", BRANDT, "Ilse Brandt", "Prime Minister of Sudria");
    String norland = c.government("the Norland government", NORLAND, "Norland");
    String date = c.time("20 March", "2025-03-20");
    String sunday = c.time("Sunday", "2025-03-09");
    String said = c.said(norland, "The summit of Amsel and Brandt is put off", sunday);
    c.said(Statement.Kind.DIRECT, brandt, "We go there to listen", null);
    c.event(
        EventType.CONSULT,
        EventStatus.POSTPONED,
        "summit",
        "The summit of Amsel and Brandt is put off until 20 March",
        Details.none().time(date).by(said),
        amsel,
        brandt);
    return c.build();
  }

  static @Nullable String text(Reading reading) {
    return reading.article().text();
  }
}
