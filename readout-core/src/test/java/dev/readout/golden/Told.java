package dev.readout.golden;

import dev.readout.article.Span;
import dev.readout.event.Event;
import dev.readout.event.Figure;
import dev.readout.event.Participant;
import dev.readout.name.NameMention;
import dev.readout.position.Confirmation;
import dev.readout.position.Deadline;
import dev.readout.position.Position;
import dev.readout.reading.Reading;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells a reading in lines that a person can check against the article. */
final class Told {
  private final Reading reading;
  private final String text;
  private final StringBuilder out = new StringBuilder();

  private Told(Reading reading) {
    this.reading = reading;
    this.text = reading.article().text();
  }

  static String of(Reading reading) {
    Told told = new Told(reading);
    reading.statements().forEach(told::statement);
    reading.events().forEach(told::event);
    reading.positions().forEach(told::position);
    reading.deadlines().forEach(told::deadline);
    reading.confirmations().forEach(told::confirmation);
    return told.out.toString();
  }

  private void statement(Statement s) {
    Statement.Speaker speaker = s.speaker();
    line("%s %s".formatted(s.id(), s.kind()));
    part("source", words(s.source()));
    part("speaker", speaker == null ? null : name(speaker.name()));
    part("for", speaker == null ? null : name(speaker.onBehalfOf()));
    part("cue", words(s.cue()));
    part("content", words(s.content()));
    part("channel", s.channel());
    part("audience", s.audience());
    part("time", time(s.time()));
    part("within", s.within());
    part("strength", s.strength() == null ? null : s.strength().name());
    part("unresolved", s.unresolved());
    part("marks", String.join(", ", s.marks().stream().map(Enum::name).toList()));
  }

  private void event(Event e) {
    line("%s %s %s %s %s".formatted(e.id(), e.type(), e.mode(), e.cameo(), e.status()));
    part("trigger", words(e.trigger()));
    for (Participant p : e.participants()) {
      part(
          p.role().name().toLowerCase(java.util.Locale.ROOT),
          p.span().in(text) + " = " + name(p.name()));
    }
    part("time", time(e.time()));
    part("place", name(e.place()));
    part("by the word of", String.join(", ", e.accordingTo()));
    for (Figure f : e.figures()) {
      String asOf = f.asOf() == null ? "" : " as of " + time(f.asOf());
      String word = f.statement() == null ? "" : " by the word of " + f.statement();
      part("figure", f.what() + " " + f.value() + asOf + word);
    }
    part("historical", e.historical() ? "yes" : null);
  }

  private void position(Position p) {
    line("position %s %s".formatted(name(p.actor()), p.stance()));
    part("content", words(p.content()));
    part("statement", p.statement());
    part("strength", p.strength() == null ? null : p.strength().name());
    part("since", time(p.since()));
  }

  private void deadline(Deadline d) {
    line("deadline %s %s".formatted(d.due(), d.state()));
    part("set by", name(d.setBy()));
    part("addressee", name(d.addressee()));
    part("demand", words(d.demand()));
    part("consequence", words(d.consequence()));
  }

  private void confirmation(Confirmation c) {
    line("answer %s".formatted(c.answer()));
    part("by", name(c.by()));
    part("event", c.event());
    part("statement", c.statement());
  }

  private String words(List<Span> spans) {
    return spans.stream().map(s -> s.in(text)).collect(Collectors.joining(" | "));
  }

  private @Nullable String name(@Nullable String id) {
    for (NameMention mention : reading.names()) {
      if (mention.id().equals(id)) {
        return mention.entity() == null ? mention.span().in(text) : mention.entity().name();
      }
    }
    return id;
  }

  private @Nullable String time(@Nullable String id) {
    for (TimeExpression time : reading.times()) {
      if (time.id().equals(id)) {
        return time.value();
      }
    }
    return id;
  }

  private void line(String words) {
    out.append(words.replace(" null", " -")).append('\n');
  }

  private void part(String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.append("    ").append(key).append(": ").append(value.replace('\n', ' ')).append('\n');
    }
  }
}
