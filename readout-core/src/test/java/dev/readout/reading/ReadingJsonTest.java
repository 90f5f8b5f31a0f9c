package dev.readout.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.article.Article;
import dev.readout.article.Origin;
import dev.readout.article.PublicationDate;
import dev.readout.article.Publisher;
import dev.readout.article.RemovalReason;
import dev.readout.article.Removed;
import dev.readout.article.Span;
import dev.readout.article.Warning;
import dev.readout.event.Event;
import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.event.Figure;
import dev.readout.event.Participant;
import dev.readout.name.Entity;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import dev.readout.position.Confirmation;
import dev.readout.position.Deadline;
import dev.readout.position.Position;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
  /** The rocket takes two UTF-16 units and one code point, so every offset behind it differs. */
  private static final String TEXT = "\uD83D\uDE80 Oslo said on Monday that 12 were hurt.";

  private static final Reading READING =
      new Reading(
          new Article(
              "a1",
              TEXT,
              List.of(new Span(3, TEXT.length())),
              List.of(new Removed(new Span(0, 2), RemovalReason.OTHER, "pictogram")),
              new Article.Credits(
                  "A title",
                  "https://news.example/1",
                  PublicationDate.parse("2024-03-05T10:00:00+01:00").orElseThrow(),
                  PublicationDate.parse("2024-03-06").orElseThrow(),
                  List.of("Ada Berg"),
                  "https://news.example/1.jpg",
                  "World",
                  new Publisher("News", "news.example", List.of(new Span(0, 2))),
                  new Origin("Agency", Origin.Relation.WIRE, List.of(new Span(3, 7)))),
              "en",
              List.of(new Warning(Warning.Kind.DAMAGED_TEXT, List.of(new Span(0, 2)), "odd")),
              List.of(),
              Map.of("desk", "[1,2]")),
          List.of(
              new NameMention(
                  "n1",
                  new Span(3, 7),
                  EntityType.GOVERNMENT,
                  NameMention.Form.NAME,
                  new Entity(
                      "Q20",
                      "Norway",
                      null,
                      new Entity.Coordinates(59.91, 10.75, Entity.Precision.COUNTRY)),
                  new NameMention.Repair("Oslo", "Oslo", "same", 0.5),
                  null)),
          List.of(
              new TimeExpression(
                  "t1",
                  new Span(16, 22),
                  TimeExpression.Type.DATE,
                  "2024-03-04",
                  "weekday",
                  "2024-03-05",
                  List.of(),
                  null)),
          List.of(
              new Statement(
                  "s1",
                  Statement.Kind.INDIRECT,
                  List.of(new Span(3, 7)),
                  List.of(new Span(8, 12)),
                  List.of(new Span(28, 40)),
                  new Statement.Speaker("n1", null),
                  "radio",
                  "reporters",
                  "t1",
                  null,
                  Statement.Strength.REPEATED,
                  null)),
          List.of(
              new Event(
                  "e1",
                  List.of(new Span(36, 40)),
                  EventType.ASSAULT,
                  null,
                  "190",
                  List.of(new Participant(Participant.Role.SOURCE, new Span(3, 7), "n1")),
                  "t1",
                  "n1",
                  EventStatus.CLAIMED,
                  List.of("s1"),
                  List.of(new Span(3, 40)),
                  0.5,
                  List.of(new Figure(Figure.What.WOUNDED, "12", new Span(28, 30), "s1")))),
          List.of(
              new Position(
                  "n1",
                  Position.Stance.WARNS,
                  List.of(new Span(28, 40)),
                  "s1",
                  Position.Strength.REPEATED)),
          List.of(
              new Deadline(
                  "n1",
                  null,
                  List.of(new Span(28, 40)),
                  List.of(),
                  "2024-03-08",
                  Deadline.State.SET,
                  List.of(new Span(3, 40)))),
          List.of(
              new Confirmation(
                  "n1", Confirmation.Answer.NO_COMMENT, "e1", List.of(new Span(3, 40)))));

  @Test
  void readsBackWhatItWrote() {
    String json = ReadingJson.write(READING);
    assertThat(ReadingJson.parse(json)).isEqualTo(READING);
    assertThat(ReadingJson.write(ReadingJson.parse(json))).isEqualTo(json);
  }

  @Test
  void countsSpansInCodePoints() {
    assertThat(ReadingJson.write(READING)).contains("\"names\":[{\"id\":\"n1\",\"span\":[2,6]");
  }

  @Test
  void cleanPrintsTheArticleAlone() {
    assertThat(ReadingJson.writeArticle(READING.article()))
        .doesNotContain("\"names\"")
        .contains("\"body\"");
  }

  @Test
  void saysWhatIsWrongWithForeignJson() {
    assertThatThrownBy(() -> ReadingJson.parse("{\"id\":\"x\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no article with a text");
    assertThatThrownBy(() -> ReadingJson.parse("{"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not JSON");
  }
}
