package dev.readout.app.web.api;

import dev.readout.article.CodePoints;
import dev.readout.article.Span;
import dev.readout.event.Event;
import dev.readout.name.NameMention;
import dev.readout.reading.Reading;
import dev.readout.statement.Statement;
import dev.readout.story.export.Delimited;
import dev.readout.time.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything found in one article as a table, a row for each stretch of words. */
final class ReadingTable {
  private final String text;
  private final CodePoints points;
  private final Delimited table =
      Delimited.csv("article", "kind", "id", "start", "end", "words", "meaning", "rule");
  private final String article;

  private ReadingTable(Reading reading) {
    this.article = reading.id();
    this.text = reading.article().text();
    this.points = CodePoints.of(text);
  }

  /** Offsets count code points, as in the JSON. */
  static String of(Reading reading) {
    ReadingTable rows = new ReadingTable(reading);
    for (var removed : reading.article().removed()) {
      rows.add("removed", "", List.of(removed.span()), removed.reason().name(), removed.rule());
    }
    for (NameMention name : reading.names()) {
      var entity = name.entity();
      rows.add("name", name.id(), List.of(name.span()), entity == null ? null : entity.id(), null);
    }
    for (TimeExpression time : reading.times()) {
      rows.add("time", time.id(), List.of(time.span()), time.value(), time.rule());
    }
    for (Statement said : reading.statements()) {
      rows.add("statement", said.id(), said.content(), said.kind().name(), null);
    }
    for (Event event : reading.events()) {
      rows.add("event", event.id(), event.trigger(), event.type() + " " + event.status(), null);
    }
    int number = 0;
    for (var position : reading.positions()) {
      rows.add("position", "p" + number++, position.content(), position.stance().name(), null);
    }
    number = 0;
    for (var deadline : reading.deadlines()) {
      rows.add("deadline", "d" + number++, deadline.evidence(), deadline.state().name(), null);
    }
    number = 0;
    for (var answer : reading.confirmations()) {
      rows.add("confirmation", "c" + number++, answer.evidence(), answer.answer().name(), null);
    }
    return rows.table.toString();
  }

  private void add(
      String kind, String id, List<Span> spans, @Nullable String meaning, @Nullable String rule) {
    for (Span span : spans) {
      table.row(
          article,
          kind,
          id,
          points.fromUtf16(span.start()),
          points.fromUtf16(span.end()),
          span.in(text),
          meaning,
          rule);
    }
  }
}
