package dev.readout.story;

import dev.readout.article.Article;
import dev.readout.article.Origin;
import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
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
import dev.readout.reading.Reading;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds readings by hand: every span is found by its words in the text. */
public final class ReadingFixture {
  private final String id;
  private final @Nullable LocalDate day;
  private final String text;
  private @Nullable String title;
  private @Nullable String origin;
  private final List<NameMention> names = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Position> positions = new ArrayList<>();
  private final List<Deadline> deadlines = new ArrayList<>();
  private final List<Confirmation> confirmations = new ArrayList<>();

  public ReadingFixture(String id, @Nullable String day, String text) {
    this.id = id;
    this.day = day == null ? null : LocalDate.parse(day);
    this.text = text;
  }

  public ReadingFixture title(String words) {
    title = words;
    return this;
  }

  public ReadingFixture origin(String name) {
    origin = name;
    return this;
  }

  public Span at(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  public String person(String words, @Nullable String entity, String name, @Nullable String role) {
    return add(words, EntityType.PERSON, entity, name, role, null);
  }

  public String government(String words, String entity, String name) {
    return add(words, EntityType.GOVERNMENT, entity, name, null, null);
  }

  public String organization(String words, @Nullable String entity, String name) {
    return add(words, EntityType.ORGANIZATION, entity, name, null, null);
  }

  public String place(
      String words,
      String entity,
      String name,
      double lat,
      double lon,
      Entity.Precision precision) {
    return add(
        words, EntityType.PLACE, entity, name, null, new Entity.Coordinates(lat, lon, precision));
  }

  private String add(
      String words,
      EntityType type,
      @Nullable String entity,
      String name,
      @Nullable String role,
      Entity.@Nullable Coordinates coordinates) {
    String nameId = "n" + (names.size() + 1);
    names.add(
        new NameMention(
            nameId,
            at(words),
            type,
            NameMention.Form.NAME,
            entity == null ? null : new Entity(entity, name, role, coordinates),
            null,
            null));
    return nameId;
  }

  public String time(String words, String value) {
    String timeId = "t" + (times.size() + 1);
    times.add(
        new TimeExpression(
            timeId, at(words), TimeExpression.Type.DATE, value, "test", null, List.of(), null));
    return timeId;
  }

  public String said(@Nullable String speaker, String content, @Nullable String time) {
    return said(Statement.Kind.INDIRECT, speaker, content, time);
  }

  public String said(
      Statement.Kind kind, @Nullable String speaker, String content, @Nullable String time) {
    String statementId = "s" + (statements.size() + 1);
    statements.add(
        new Statement(
            statementId,
            kind,
            List.of(),
            List.of(),
            List.of(at(content)),
            speaker == null ? null : new Statement.Speaker(speaker, null),
            null,
            null,
            time,
            null,
            null,
            null));
    return statementId;
  }

  /** Participants are ids of names, each {@code "ROLE:id"} or the id alone for PARTICIPANT. */
  public String event(
      EventType type,
      EventStatus status,
      String trigger,
      String evidence,
      Details details,
      String... participants) {
    String eventId = "e" + (events.size() + 1);
    List<Participant> parts = new ArrayList<>();
    for (String participant : participants) {
      int colon = participant.indexOf(':');
      String name = participant.substring(colon + 1);
      Span span = names.stream().filter(n -> n.id().equals(name)).findFirst().orElseThrow().span();
      parts.add(
          new Participant(
              colon < 0
                  ? Participant.Role.PARTICIPANT
                  : Participant.Role.valueOf(participant.substring(0, colon)),
              span,
              name));
    }
    events.add(
        new Event(
            eventId,
            List.of(at(trigger)),
            type,
            details.mode,
            details.cameo,
            parts,
            details.time,
            details.place,
            status,
            details.accordingTo,
            List.of(at(evidence)),
            0.9,
            details.figures));
    return eventId;
  }

  public ReadingFixture confirmation(
      @Nullable String by, Confirmation.Answer answer, String event, String evidence) {
    confirmations.add(new Confirmation(by, answer, event, List.of(at(evidence))));
    return this;
  }

  public ReadingFixture position(String actor, Position.Stance stance, String content) {
    positions.add(new Position(actor, stance, List.of(at(content)), null, null));
    return this;
  }

  public ReadingFixture deadline(
      @Nullable String setBy,
      @Nullable String addressee,
      String demand,
      @Nullable String due,
      Deadline.State state,
      String evidence) {
    deadlines.add(
        new Deadline(
            setBy, addressee, List.of(at(demand)), List.of(), due, state, List.of(at(evidence))));
    return this;
  }

  public Figure figure(Figure.What what, String value, String words, @Nullable String statement) {
    return new Figure(what, value, at(words), statement);
  }

  public Reading build() {
    Article.Credits credits =
        new Article.Credits(
            title,
            null,
            day == null ? null : PublicationDate.of(day),
            null,
            List.of(),
            null,
            null,
            null,
            origin == null ? null : new Origin(origin, Origin.Relation.SELF, List.of()));
    Article article =
        new Article(
            id,
            text,
            List.of(new Span(0, text.length())),
            List.of(),
            credits,
            "en",
            List.of(),
            List.of(),
            Map.of());
    return new Reading(
        article, names, times, statements, events, positions, deadlines, confirmations);
  }

  /** The optional parts of an event. */
  public static final class Details {
    private @Nullable String mode;
    private @Nullable String cameo;
    private @Nullable String time;
    private @Nullable String place;
    private List<String> accordingTo = List.of();
    private List<Figure> figures = List.of();

    public static Details none() {
      return new Details();
    }

    public Details mode(String value) {
      mode = value;
      return this;
    }

    public Details cameo(String value) {
      cameo = value;
      return this;
    }

    public Details time(String id) {
      time = id;
      return this;
    }

    public Details place(String id) {
      place = id;
      return this;
    }

    public Details by(String... ids) {
      accordingTo = List.of(ids);
      return this;
    }

    public Details figures(Figure... all) {
      figures = List.of(all);
      return this;
    }
  }
}
