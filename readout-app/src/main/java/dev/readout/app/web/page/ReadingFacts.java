package dev.readout.app.web.page;

import dev.readout.app.web.Links;
import dev.readout.article.Span;
import dev.readout.event.Event;
import dev.readout.event.Figure;
import dev.readout.event.Participant;
import dev.readout.name.Entity;
import dev.readout.name.NameMention;
import dev.readout.position.Confirmation;
import dev.readout.position.Deadline;
import dev.readout.position.Position;
import dev.readout.reading.Reading;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything found in an article: marks for its text, a card for each, and the spans of each. */
final class ReadingFacts {
  private static final int LONGEST_WORDS = 160;

  private final Reading reading;
  private final String text;
  private final Links links;
  private final Map<String, NameMention> names = new HashMap<>();
  private final Map<String, TimeExpression> times = new HashMap<>();
  private final Map<String, List<Span>> spans = new LinkedHashMap<>();
  private final List<Marked.Mark> marks = new ArrayList<>();
  private final List<Fact.Group> groups = new ArrayList<>();

  ReadingFacts(Reading reading, Links links) {
    this.reading = reading;
    this.text = reading.article().text();
    this.links = links;
    reading.names().forEach(name -> names.put(name.id(), name));
    reading.times().forEach(time -> times.put(time.id(), time));
    group("Events", reading.events().stream().map(this::event).toList(), true);
    group("Statements", reading.statements().stream().map(this::statement).toList(), true);
    List<Fact> positions = new ArrayList<>();
    reading.positions().forEach(p -> positions.add(position("p" + positions.size(), p)));
    group("Positions", positions, true);
    List<Fact> deadlines = new ArrayList<>();
    reading.deadlines().forEach(d -> deadlines.add(deadline("d" + deadlines.size(), d)));
    group("Deadlines", deadlines, true);
    List<Fact> answers = new ArrayList<>();
    reading.confirmations().forEach(c -> answers.add(answer("c" + answers.size(), c)));
    group("Confirmations and denials", answers, true);
    group("Names", reading.names().stream().map(this::name).toList(), false);
    group("Times", reading.times().stream().map(this::time).toList(), false);
  }

  List<Marked.Mark> marks() {
    return marks;
  }

  List<Fact.Group> groups() {
    return groups;
  }

  /** The words of one item, by its id in the reading. */
  List<Span> spans(String item) {
    return spans.getOrDefault(item, List.of());
  }

  private void group(String name, List<Fact> facts, boolean open) {
    if (!facts.isEmpty()) {
      groups.add(new Fact.Group(name, facts, open));
    }
  }

  private Fact fact(
      String id,
      String kind,
      String look,
      boolean link,
      List<Span> marked,
      List<Span> evidence,
      @Nullable Badge badge,
      List<String> lines,
      @Nullable String entity) {
    String anchor = "fact-" + id;
    marked.forEach(span -> marks.add(Marked.Mark.fact(span, look, anchor, link)));
    spans.put(id, evidence.isEmpty() ? marked : evidence);
    String words = marked.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    return new Fact(
        anchor,
        kind,
        Wording.cut(words.replaceAll("\\s+", " ").strip(), LONGEST_WORDS),
        badge,
        lines,
        entity,
        links.fact(reading.id(), id));
  }

  private Fact name(NameMention name) {
    Entity entity = name.entity();
    List<String> lines = new ArrayList<>();
    if (entity != null) {
      lines.add("means " + entity.name() + (entity.role() == null ? "" : ", " + entity.role()));
    }
    NameMention.Repair repair = name.repair();
    if (repair != null) {
      lines.add("“" + repair.from() + "” mended to “" + repair.to() + "”: " + repair.reason());
    }
    if (name.unresolved() != null) {
      lines.add("left open: " + name.unresolved());
    }
    return fact(
        name.id(),
        Wording.constant(name.type()),
        "name",
        true,
        List.of(name.span()),
        List.of(),
        null,
        lines,
        entity == null ? null : links.entity(entity.id()));
  }

  private Fact time(TimeExpression time) {
    List<String> lines = new ArrayList<>();
    lines.add("means " + time.value());
    lines.add("rule: " + time.rule() + (time.anchor() == null ? "" : ", from " + time.anchor()));
    if (time.unresolved() != null) {
      lines.add("left open: " + time.unresolved());
    }
    return fact(
        time.id(),
        Wording.constant(time.type()),
        "time",
        true,
        List.of(time.span()),
        List.of(),
        null,
        lines,
        null);
  }

  private Fact statement(Statement said) {
    List<String> lines = new ArrayList<>();
    Statement.Speaker speaker = said.speaker();
    String who = speaker == null ? words(said.source()) : named(speaker.name());
    lines.add("by " + (who.isEmpty() ? "nobody named" : who));
    if (speaker != null && speaker.onBehalfOf() != null) {
      lines.add("on behalf of " + named(speaker.onBehalfOf()));
    }
    if (!said.cue().isEmpty()) {
      lines.add("cue: “" + words(said.cue()) + "”");
    }
    add(lines, "to ", said.audience());
    add(lines, "through ", said.channel());
    add(lines, "when: ", said.time() == null ? null : timed(said.time()));
    add(lines, "left open: ", said.unresolved());
    return fact(
        said.id(),
        Wording.constant(said.kind()) + " statement",
        "said",
        false,
        said.content(),
        List.of(),
        null,
        lines,
        speaker == null ? null : entity(speaker.name()));
  }

  private Fact event(Event event) {
    List<String> lines = new ArrayList<>();
    lines.add(
        event.type()
            + (event.mode() == null ? "" : ", " + event.mode())
            + (event.cameo() == null ? "" : ", CAMEO " + event.cameo()));
    for (Participant participant : event.participants()) {
      lines.add(
          Wording.constant(participant.role())
              + ": "
              + (participant.name() == null
                  ? participant.span().in(text)
                  : named(participant.name())));
    }
    add(lines, "when: ", event.time() == null ? null : timed(event.time()));
    add(lines, "where: ", event.place() == null ? null : named(event.place()));
    for (Figure figure : event.figures()) {
      lines.add(Wording.constant(figure.what()) + ": " + figure.value());
    }
    if (!event.accordingTo().isEmpty()) {
      lines.add("on the word of " + String.join(", ", event.accordingTo()));
    }
    lines.add("confidence " + Math.round(event.confidence() * 100) + " %");
    return fact(
        event.id(),
        "event",
        "event",
        true,
        event.trigger(),
        event.evidence(),
        Badge.of(event.status()),
        lines,
        null);
  }

  private Fact position(String id, Position position) {
    List<String> lines = new ArrayList<>();
    lines.add("held by " + named(position.actor()));
    if (position.strength() != null) {
      lines.add("said repeatedly");
    }
    add(lines, "told in ", position.statement());
    return fact(
        id,
        "position",
        "position",
        false,
        position.content(),
        List.of(),
        Badge.of(position.stance()),
        lines,
        entity(position.actor()));
  }

  private Fact deadline(String id, Deadline deadline) {
    List<String> lines = new ArrayList<>();
    add(lines, "set by ", deadline.setBy() == null ? null : named(deadline.setBy()));
    add(lines, "for ", deadline.addressee() == null ? null : named(deadline.addressee()));
    add(lines, "due ", deadline.due());
    add(lines, "demand: ", words(deadline.demand()));
    add(lines, "or else: ", words(deadline.consequence()));
    return fact(
        id,
        "deadline",
        "deadline",
        false,
        deadline.evidence(),
        List.of(),
        Badge.of(deadline.state()),
        lines,
        null);
  }

  private Fact answer(String id, Confirmation answer) {
    List<String> lines = new ArrayList<>();
    lines.add("by " + (answer.by() == null ? "nobody named" : named(answer.by())));
    add(lines, "about event ", answer.event());
    return fact(
        id,
        "answer",
        "confirmation",
        false,
        answer.evidence(),
        List.of(),
        Badge.ofStatus(answer.answer().name()),
        lines,
        answer.by() == null ? null : entity(answer.by()));
  }

  private static void add(List<String> lines, String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      lines.add(label + value);
    }
  }

  private String words(List<Span> at) {
    return at.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  private String named(String id) {
    NameMention name = names.get(id);
    if (name == null) {
      return id;
    }
    Entity entity = name.entity();
    return entity == null ? name.span().in(text) : entity.name();
  }

  private String timed(String id) {
    TimeExpression time = times.get(id);
    return time == null ? id : "“" + time.span().in(text) + "” (" + time.value() + ")";
  }

  private @Nullable String entity(String nameId) {
    NameMention name = names.get(nameId);
    Entity entity = name == null ? null : name.entity();
    return entity == null ? null : links.entity(entity.id());
  }
}
