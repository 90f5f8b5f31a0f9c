package dev.readout.story;

import dev.readout.article.PublicationDate;
import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.event.Figure;
import dev.readout.event.Participant;
import dev.readout.name.Entity;
import dev.readout.position.Deadline;
import dev.readout.position.Position;
import dev.readout.story.group.StoryGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what {@link StoryJson} printed. Thread-safe. */
public final class StoryReader {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final CodePointSpans spans;

  private StoryReader(CodePointSpans spans) {
    this.spans = spans;
  }

  /**
   * One story. Titles and clock times of articles are not printed and so not read.
   *
   * @param texts the source text of each article by its id
   * @throws IllegalArgumentException where it is not a story or a text is missing
   */
  public static Story read(String json, Function<String, @Nullable String> texts) {
    try {
      return new StoryReader(new CodePointSpans(texts)).story(MAPPER.readTree(json));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not a story: " + e.getOriginalMessage(), e);
    }
  }

  private Story story(JsonNode node) {
    JsonNode count = node.path("origins").path("count");
    return new Story(
        need(node, "id"),
        text(node, "title"),
        day(node, "from"),
        day(node, "to"),
        list(node, "articles", this::article),
        list(node, "families", this::family),
        new Origins(
            count.path(0).asInt(0),
            count.path(1).asInt(0),
            strings(node.path("origins"), "reasons")),
        list(node, "events", this::event),
        list(node, "conflicts", this::conflict),
        list(node, "statements", this::speaker),
        list(node, "positions", this::position),
        list(node, "deadlines", this::deadline),
        list(node, "contacts", this::contact),
        list(node, "places", this::place),
        new StoryGrounds(
            list(node, "links", StoryReader::link),
            node.path("pinned").asBoolean(false),
            strings(node, "corrections")));
  }

  private static StoryGroup.Link link(JsonNode node) {
    return new StoryGroup.Link(
        node.path("articles").path(0).asString(""),
        node.path("articles").path(1).asString(""),
        node.path("probability").asDouble(0),
        need(node, "reason"));
  }

  private StoryArticle article(JsonNode node) {
    FamilyMember member =
        new FamilyMember(
            need(node, "id"),
            need(node, "family"),
            FamilyMember.Relation.valueOf(need(node, "relation")),
            text(node, "of"),
            node.has("shared") ? node.path("shared").asDouble() : null,
            evidence(node));
    LocalDate published = day(node, "published");
    return new StoryArticle(
        published == null ? null : PublicationDate.of(published),
        null,
        text(node, "publisher"),
        text(node, "origin"),
        member);
  }

  private StoryFamily family(JsonNode node) {
    return new StoryFamily(
        need(node, "id"),
        text(node, "origin"),
        strings(node, "articles"),
        StoryFamily.Independence.valueOf(need(node, "independence")),
        need(node, "reason"));
  }

  private StoryEvent event(JsonNode node) {
    return new StoryEvent(
        need(node, "id"),
        EventType.valueOf(need(node, "type")),
        text(node, "mode"),
        text(node, "cameo"),
        list(
            node,
            "participants",
            party ->
                new StoryEvent.Party(Participant.Role.valueOf(need(party, "role")), name(party))),
        text(node, "time"),
        named(node, "place"),
        EventStatus.valueOf(need(node, "status")),
        mentions(node),
        list(
            node,
            "history",
            entry ->
                new StoryEvent.Entry(
                    day(entry, "asOf"),
                    need(entry, "status"),
                    named(entry, "by"),
                    text(entry, "time"),
                    named(entry, "place"),
                    evidence(entry))),
        list(
            node,
            "figures",
            figure ->
                new StoryEvent.Count(
                    Figure.What.valueOf(need(figure, "what")),
                    need(figure, "value"),
                    day(figure, "asOf"),
                    named(figure, "by"),
                    evidence(figure))));
  }

  private Conflict conflict(JsonNode node) {
    return new Conflict(
        text(node, "event"),
        need(node, "key"),
        Conflict.State.valueOf(need(node, "state")),
        list(
            node,
            "values",
            value ->
                new Conflict.Value(
                    need(value, "value"),
                    named(value, "by"),
                    strings(value, "articles"),
                    evidence(value))));
  }

  private SpeakerStatements speaker(JsonNode node) {
    return new SpeakerStatements(
        name(node.path("speaker")),
        list(
            node,
            "said",
            said ->
                new SpeakerStatements.Said(
                    day(said, "asOf"), need(said, "content"), mentions(said))));
  }

  private StoryPosition position(JsonNode node) {
    String strength = text(node, "strength");
    JsonNode was = node.path("was");
    String about = text(node, "about");
    return new StoryPosition(
        name(node.path("actor")),
        Position.Stance.valueOf(need(node, "stance")),
        about == null ? "" : about,
        strength == null ? null : Position.Strength.valueOf(strength),
        day(node, "from"),
        day(node, "to"),
        was.isObject()
            ? new StoryPosition.Earlier(
                Position.Stance.valueOf(need(was, "stance")), day(was, "to"))
            : null,
        mentions(node));
  }

  private StoryDeadline deadline(JsonNode node) {
    return new StoryDeadline(
        named(node, "setBy"),
        named(node, "addressee"),
        text(node, "demand"),
        text(node, "consequence"),
        text(node, "due"),
        Deadline.State.valueOf(need(node, "state")),
        list(
            node,
            "history",
            step ->
                new StoryDeadline.Step(
                    day(step, "asOf"),
                    Deadline.State.valueOf(need(step, "state")),
                    text(step, "due"),
                    evidence(step))),
        mentions(node));
  }

  private Contact contact(JsonNode node) {
    return new Contact(
        Contact.Kind.valueOf(need(node, "kind").toUpperCase(Locale.ROOT)),
        list(node, "participants", StoryReader::name),
        text(node, "time"),
        EventStatus.valueOf(need(node, "status")),
        need(node, "event"));
  }

  private StoryPlace place(JsonNode node) {
    Entity.Coordinates coordinates =
        node.has("lat")
            ? new Entity.Coordinates(
                node.path("lat").asDouble(),
                node.path("lon").asDouble(),
                Entity.Precision.valueOf(need(node, "precision")))
            : null;
    return new StoryPlace(
        name(node), coordinates, strings(node, "articles"), strings(node, "events"));
  }

  private List<Evidence> evidence(JsonNode node) {
    List<Evidence> evidence = new ArrayList<>();
    for (JsonNode one : node.path("evidence")) {
      JsonNode span = one.path(1);
      evidence.add(
          spans.toUnits(one.path(0).asString(), span.path(0).asInt(), span.path(1).asInt()));
    }
    return evidence;
  }

  private static List<ItemMention> mentions(JsonNode node) {
    List<ItemMention> mentions = new ArrayList<>();
    for (JsonNode one : node.path("mentions")) {
      mentions.add(new ItemMention(one.path(0).asString(), one.path(1).asString()));
    }
    return mentions;
  }

  private static @Nullable Named named(JsonNode node, String key) {
    return node.has(key) ? name(node.path(key)) : null;
  }

  private static Named name(JsonNode node) {
    return new Named(text(node, "id"), need(node, "name"));
  }

  private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> each) {
    List<T> values = new ArrayList<>();
    for (JsonNode one : node.path(key)) {
      values.add(each.apply(one));
    }
    return values;
  }

  private static List<String> strings(JsonNode node, String key) {
    return list(node, key, JsonNode::asString);
  }

  private static @Nullable LocalDate day(JsonNode node, String key) {
    String value = text(node, key);
    return value == null ? null : LocalDate.parse(value);
  }

  private static @Nullable String text(JsonNode node, String key) {
    return node.has(key) ? node.path(key).asString() : null;
  }

  private static String need(JsonNode node, String key) {
    String value = text(node, key);
    if (value == null) {
      throw new IllegalArgumentException("not a story: no " + key);
    }
    return value;
  }
}
