package dev.readout.reading;

import dev.readout.article.Article;
import dev.readout.article.CodePoints;
import dev.readout.article.Credit;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads one reading from its JSON. Used once, by one thread. Lenient in what may be missing, strict
 * in what is there.
 */
final class ReadingParser {
  private final JsonNode tree;
  private final CodePoints points;

  ReadingParser(JsonNode tree) {
    if (!ReadingJson.isReading(tree)) {
      throw new IllegalArgumentException("not a reading: no article with a text");
    }
    this.tree = tree;
    this.points = CodePoints.of(tree.path("article").path("text").stringValue());
  }

  Reading reading() {
    return new Reading(
        article(tree.path("article")),
        list(tree, "names", this::name),
        list(tree, "times", this::time),
        list(tree, "statements", this::statement),
        list(tree, "events", this::event),
        list(tree, "positions", this::position),
        list(tree, "deadlines", this::deadline),
        list(tree, "confirmations", this::confirmation));
  }

  private Article article(JsonNode node) {
    JsonNode publisher = node.path("publisher");
    JsonNode origin = node.path("origin");
    Article.Credits credits =
        new Article.Credits(
            text(node, "title"),
            text(node, "url"),
            PublicationDate.parse(text(node, "published")).orElse(null),
            PublicationDate.parse(text(node, "updated")).orElse(null),
            strings(node, "authors"),
            text(node, "image"),
            text(node, "section"),
            publisher.isObject()
                ? new Publisher(
                    text(publisher, "name"),
                    text(publisher, "domain"),
                    spans(publisher, "evidence"))
                : null,
            origin.isObject()
                ? new Origin(
                    needed(origin, "name"),
                    Origin.Relation.valueOf(needed(origin, "relation")),
                    spans(origin, "evidence"))
                : null,
            list(
                node,
                "credits",
                c ->
                    new Credit(
                        needed(c, "name"),
                        Origin.Relation.valueOf(needed(c, "relation")),
                        c.path("rule").asString(""),
                        spans(c, "evidence"))));
    Map<String, String> extra = new LinkedHashMap<>();
    tree.path("extra").properties().forEach(e -> extra.put(e.getKey(), e.getValue().toString()));
    return new Article(
        needed(tree, "id"),
        needed(node, "text"),
        spans(node, "body"),
        list(
            node,
            "removed",
            r ->
                new Removed(
                    span(r, "span"),
                    RemovalReason.valueOf(needed(r, "reason")),
                    r.path("rule").asString(""))),
        credits,
        text(node, "language"),
        list(
            node,
            "warnings",
            w ->
                new Warning(
                    Warning.Kind.valueOf(needed(w, "kind")),
                    spans(w, "evidence"),
                    w.path("reason").asString(""))),
        List.of(),
        extra);
  }

  private NameMention name(JsonNode node) {
    JsonNode entity = node.path("entity");
    JsonNode repair = node.path("repair");
    return new NameMention(
        needed(node, "id"),
        span(node, "span"),
        EntityType.valueOf(needed(node, "type")),
        node.has("form") ? NameMention.Form.valueOf(needed(node, "form")) : NameMention.Form.NAME,
        entity.isObject() ? entity(entity) : null,
        repair.isObject()
            ? new NameMention.Repair(
                needed(repair, "from"),
                needed(repair, "to"),
                repair.path("reason").asString(""),
                repair.path("confidence").asDouble(0))
            : null,
        text(node, "unresolved"),
        node.has("use") ? NameMention.PlaceUse.valueOf(needed(node, "use")) : null);
  }

  private static Entity entity(JsonNode node) {
    return new Entity(
        needed(node, "id"),
        needed(node, "name"),
        text(node, "role"),
        node.has("lat")
            ? new Entity.Coordinates(
                node.path("lat").asDouble(),
                node.path("lon").asDouble(),
                Entity.Precision.valueOf(needed(node, "precision")))
            : null);
  }

  private TimeExpression time(JsonNode node) {
    return new TimeExpression(
        needed(node, "id"),
        span(node, "span"),
        TimeExpression.Type.valueOf(needed(node, "type")),
        needed(node, "value"),
        node.path("rule").asString(""),
        text(node, "anchor"),
        strings(node, "alternatives"),
        text(node, "unresolved"));
  }

  private Statement statement(JsonNode node) {
    JsonNode speaker = node.path("speaker");
    return new Statement(
        needed(node, "id"),
        Statement.Kind.valueOf(needed(node, "kind")),
        spans(node, "source"),
        spans(node, "cue"),
        spans(node, "content"),
        speaker.isObject()
            ? new Statement.Speaker(needed(speaker, "name"), text(speaker, "onBehalfOf"))
            : null,
        text(node, "channel"),
        text(node, "audience"),
        text(node, "time"),
        text(node, "within"),
        node.has("strength") ? Statement.Strength.valueOf(needed(node, "strength")) : null,
        text(node, "unresolved"),
        strings(node, "marks").stream().map(Statement.Mark::valueOf).toList());
  }

  private Event event(JsonNode node) {
    return new Event(
        needed(node, "id"),
        spans(node, "trigger"),
        EventType.valueOf(needed(node, "type")),
        text(node, "mode"),
        text(node, "cameo"),
        list(
            node,
            "participants",
            p ->
                new Participant(
                    Participant.Role.valueOf(needed(p, "role")), span(p, "span"), text(p, "name"))),
        text(node, "time"),
        text(node.path("place"), "name"),
        EventStatus.valueOf(needed(node, "status")),
        strings(node, "accordingTo"),
        spans(node, "evidence"),
        node.path("confidence").asDouble(0),
        list(
            node,
            "figures",
            f ->
                new Figure(
                    Figure.What.valueOf(needed(f, "what")),
                    needed(f, "value"),
                    span(f, "span"),
                    text(f, "statement"),
                    text(f, "asOf"))),
        node.path("historical").asBoolean(false));
  }

  private Position position(JsonNode node) {
    return new Position(
        needed(node, "actor"),
        Position.Stance.valueOf(needed(node, "stance")),
        spans(node, "content"),
        text(node, "statement"),
        node.has("strength") ? Position.Strength.valueOf(needed(node, "strength")) : null,
        text(node, "since"));
  }

  private Deadline deadline(JsonNode node) {
    return new Deadline(
        text(node, "setBy"),
        text(node, "addressee"),
        spans(node, "demand"),
        spans(node, "consequence"),
        text(node, "due"),
        Deadline.State.valueOf(needed(node, "state")),
        spans(node, "evidence"));
  }

  private Confirmation confirmation(JsonNode node) {
    return new Confirmation(
        text(node, "by"),
        Confirmation.Answer.valueOf(needed(node, "answer")),
        text(node, "event"),
        text(node, "statement"),
        spans(node, "evidence"));
  }

  private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> one) {
    List<T> items = new ArrayList<>();
    node.path(key).forEach(item -> items.add(one.apply(item)));
    return items;
  }

  private static List<String> strings(JsonNode node, String key) {
    return list(node, key, item -> item.asString(""));
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    return value.isString() ? value.stringValue() : null;
  }

  private static String needed(JsonNode node, String key) {
    String value = text(node, key);
    if (value == null) {
      throw new IllegalArgumentException("not a reading: no string \"" + key + "\"");
    }
    return value;
  }

  private Span span(JsonNode node, String key) {
    return span(node.path(key));
  }

  private Span span(JsonNode pair) {
    if (!pair.isArray() || pair.size() != 2) {
      throw new IllegalArgumentException("not a reading: a span needs two numbers");
    }
    return new Span(points.toUtf16(pair.get(0).asInt()), points.toUtf16(pair.get(1).asInt()));
  }

  private List<Span> spans(JsonNode node, String key) {
    return list(node, key, this::span);
  }
}
