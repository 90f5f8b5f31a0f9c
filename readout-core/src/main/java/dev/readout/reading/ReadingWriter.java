package dev.readout.reading;

import dev.readout.article.Article;
import dev.readout.article.CodePoints;
import dev.readout.article.Credit;
import dev.readout.article.Removed;
import dev.readout.article.Span;
import dev.readout.article.Warning;
import dev.readout.event.Event;
import dev.readout.event.Figure;
import dev.readout.event.Participant;
import dev.readout.name.Entity;
import dev.readout.name.NameMention;
import dev.readout.position.Confirmation;
import dev.readout.position.Deadline;
import dev.readout.position.Position;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes one reading. Used once, by one thread. */
final class ReadingWriter {
  private final JsonGenerator out;
  private final CodePoints points;

  private ReadingWriter(JsonGenerator out, CodePoints points) {
    this.out = out;
    this.points = points;
  }

  static String write(JsonMapper mapper, Reading reading, boolean whole) {
    StringWriter text = new StringWriter(reading.article().text().length() * 2);
    try (JsonGenerator out = mapper.createGenerator(text)) {
      ReadingWriter writer = new ReadingWriter(out, CodePoints.of(reading.article().text()));
      out.writeStartObject();
      out.writeStringProperty("id", reading.id());
      writer.article(reading.article(), !whole);
      if (whole) {
        writer.layers(reading);
      }
      writer.extra(reading.article().extra());
      out.writeEndObject();
    }
    return text.toString();
  }

  private void layers(Reading reading) {
    each("names", reading.names(), ReadingWriter::name);
    each("times", reading.times(), ReadingWriter::time);
    each("statements", reading.statements(), ReadingWriter::statement);
    each("events", reading.events(), ReadingWriter::event);
    each("positions", reading.positions(), ReadingWriter::position);
    each("deadlines", reading.deadlines(), ReadingWriter::deadline);
    each("confirmations", reading.confirmations(), ReadingWriter::confirmation);
  }

  private void article(Article article, boolean withLayout) {
    Article.Credits credits = article.credits();
    out.writeName("article");
    out.writeStartObject();
    string("title", credits.title());
    string("url", credits.url());
    string("language", article.language());
    string("published", credits.published() == null ? null : credits.published().iso());
    string("updated", credits.updated() == null ? null : credits.updated().iso());
    strings("authors", credits.authors());
    string("image", credits.image());
    string("section", credits.section());
    if (credits.publisher() != null) {
      out.writeName("publisher");
      out.writeStartObject();
      string("name", credits.publisher().name());
      string("domain", credits.publisher().domain());
      spans("evidence", credits.publisher().evidence());
      out.writeEndObject();
    }
    if (credits.origin() != null) {
      out.writeName("origin");
      out.writeStartObject();
      string("name", credits.origin().name());
      string("relation", credits.origin().relation().name());
      spans("evidence", credits.origin().evidence());
      out.writeEndObject();
    }
    each("credits", credits.credited(), ReadingWriter::credit);
    out.writeStringProperty("text", article.text());
    out.writeName("body");
    spanArray(article.body());
    each("removed", article.removed(), ReadingWriter::removed);
    each("warnings", article.warnings(), ReadingWriter::warning);
    if (withLayout) {
      each("layout", article.layout(), ReadingWriter::element);
    }
    out.writeEndObject();
  }

  private void credit(Credit credit) {
    string("name", credit.name());
    string("relation", credit.relation().name());
    string("rule", credit.rule());
    spans("evidence", credit.evidence());
  }

  private void element(Article.Element element) {
    span("span", element.span());
    string("path", element.path());
  }

  private void removed(Removed removed) {
    span("span", removed.span());
    string("reason", removed.reason().name());
    string("rule", removed.rule());
  }

  private void warning(Warning warning) {
    string("kind", warning.kind().name());
    spans("evidence", warning.evidence());
    string("reason", warning.reason());
  }

  private void name(NameMention mention) {
    string("id", mention.id());
    span("span", mention.span());
    string("type", mention.type().name());
    string("form", mention.form() == NameMention.Form.NAME ? null : mention.form().name());
    Entity entity = mention.entity();
    if (entity != null) {
      out.writeName("entity");
      out.writeStartObject();
      string("id", entity.id());
      string("name", entity.name());
      string("role", entity.role());
      if (entity.place() != null) {
        out.writeNumberProperty("lat", entity.place().latitude());
        out.writeNumberProperty("lon", entity.place().longitude());
        string("precision", entity.place().precision().name());
      }
      out.writeEndObject();
    }
    NameMention.Repair repair = mention.repair();
    if (repair != null) {
      out.writeName("repair");
      out.writeStartObject();
      string("from", repair.from());
      string("to", repair.to());
      string("reason", repair.reason());
      number("confidence", repair.confidence());
      out.writeEndObject();
    }
    string("unresolved", mention.unresolved());
    string("use", mention.use() == null ? null : mention.use().name());
  }

  private void time(TimeExpression time) {
    string("id", time.id());
    span("span", time.span());
    string("type", time.type().name());
    string("value", time.value());
    string("rule", time.rule());
    string("anchor", time.anchor());
    strings("alternatives", time.alternatives());
    string("unresolved", time.unresolved());
  }

  private void statement(Statement statement) {
    string("id", statement.id());
    string("kind", statement.kind().name());
    spans("source", statement.source());
    spans("cue", statement.cue());
    spans("content", statement.content());
    if (statement.speaker() != null) {
      out.writeName("speaker");
      out.writeStartObject();
      string("name", statement.speaker().name());
      string("onBehalfOf", statement.speaker().onBehalfOf());
      out.writeEndObject();
    }
    string("channel", statement.channel());
    string("audience", statement.audience());
    string("time", statement.time());
    string("within", statement.within());
    string("strength", statement.strength() == null ? null : statement.strength().name());
    string("unresolved", statement.unresolved());
    strings("marks", statement.marks().stream().map(Statement.Mark::name).toList());
  }

  private void event(Event event) {
    string("id", event.id());
    spans("trigger", event.trigger());
    string("type", event.type().name());
    string("mode", event.mode());
    string("cameo", event.cameo());
    each("participants", event.participants(), ReadingWriter::participant);
    string("time", event.time());
    if (event.place() != null) {
      out.writeName("place");
      out.writeStartObject();
      string("name", event.place());
      out.writeEndObject();
    }
    string("status", event.status().name());
    strings("accordingTo", event.accordingTo());
    spans("evidence", event.evidence());
    number("confidence", event.confidence());
    each("figures", event.figures(), ReadingWriter::figure);
    if (event.historical()) {
      out.writeBooleanProperty("historical", true);
    }
  }

  private void participant(Participant participant) {
    string("role", participant.role().name());
    span("span", participant.span());
    string("name", participant.name());
  }

  private void figure(Figure figure) {
    string("what", figure.what().name());
    string("value", figure.value());
    span("span", figure.span());
    string("statement", figure.statement());
    string("asOf", figure.asOf());
  }

  private void position(Position position) {
    string("actor", position.actor());
    string("stance", position.stance().name());
    spans("content", position.content());
    string("statement", position.statement());
    string("strength", position.strength() == null ? null : position.strength().name());
    string("since", position.since());
  }

  private void deadline(Deadline deadline) {
    string("setBy", deadline.setBy());
    string("addressee", deadline.addressee());
    spans("demand", deadline.demand());
    spans("consequence", deadline.consequence());
    string("due", deadline.due());
    string("state", deadline.state().name());
    spans("evidence", deadline.evidence());
  }

  private void confirmation(Confirmation confirmation) {
    string("by", confirmation.by());
    string("answer", confirmation.answer().name());
    string("event", confirmation.event());
    string("statement", confirmation.statement());
    spans("evidence", confirmation.evidence());
  }

  private void extra(Map<String, String> extra) {
    if (extra.isEmpty()) {
      return;
    }
    out.writeName("extra");
    out.writeStartObject();
    extra.forEach(
        (key, json) -> {
          out.writeName(key);
          out.writeRawValue(json);
        });
    out.writeEndObject();
  }

  private <T> void each(String key, List<T> items, BiConsumer<ReadingWriter, T> one) {
    if (items.isEmpty()) {
      return;
    }
    out.writeName(key);
    out.writeStartArray();
    for (T item : items) {
      out.writeStartObject();
      one.accept(this, item);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void string(String key, @Nullable String value) {
    if (value != null) {
      out.writeStringProperty(key, value);
    }
  }

  private void strings(String key, List<String> values) {
    if (!values.isEmpty()) {
      out.writeName(key);
      out.writeStartArray();
      values.forEach(out::writeString);
      out.writeEndArray();
    }
  }

  /** Two decimals: more would promise what no rule can keep. */
  private void number(String key, double value) {
    out.writeNumberProperty(key, Math.round(value * 100) / 100.0);
  }

  private void span(String key, Span span) {
    out.writeName(Objects.requireNonNull(key));
    pair(span);
  }

  private void spans(String key, List<Span> spans) {
    if (!spans.isEmpty()) {
      out.writeName(key);
      spanArray(spans);
    }
  }

  private void spanArray(List<Span> spans) {
    out.writeStartArray();
    spans.forEach(this::pair);
    out.writeEndArray();
  }

  private void pair(Span span) {
    out.writeStartArray();
    out.writeNumber(points.fromUtf16(span.start()));
    out.writeNumber(points.fromUtf16(span.end()));
    out.writeEndArray();
  }
}
