package dev.readout.app.show;

import dev.readout.article.Article;
import dev.readout.article.Removed;
import dev.readout.article.Span;
import dev.readout.article.Warning;
import dev.readout.event.Event;
import dev.readout.event.EventStatus;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The brief of one reading: what a person wants to know first, each line with its words. Used once,
 * by one thread.
 */
public final class Brief {
  private static final int LONGEST_QUOTE = 280;

  private final Reading reading;
  private final Lines lines;
  private final Map<String, NameMention> names = new LinkedHashMap<>();
  private final Map<String, TimeExpression> times = new LinkedHashMap<>();
  private final Map<String, Statement> statements = new LinkedHashMap<>();

  private Brief(Reading reading, Terminal terminal) {
    this.reading = reading;
    this.lines = new Lines(terminal);
    reading.names().forEach(n -> names.put(n.id(), n));
    reading.times().forEach(t -> times.put(t.id(), t));
    reading.statements().forEach(s -> statements.put(s.id(), s));
  }

  public static String of(Reading reading, Terminal terminal) {
    Brief brief = new Brief(reading, terminal);
    brief.head();
    brief.events();
    brief.said();
    brief.positions();
    brief.deadlines();
    brief.confirmations();
    brief.names();
    brief.foot();
    return brief.lines.gap().toString();
  }

  private void head() {
    Article article = reading.article();
    Article.Credits credits = article.credits();
    lines.add(0, Ink.TITLE, credits.title() != null ? credits.title() : firstWords(article));
    List<String> facts = new ArrayList<>();
    if (credits.publisher() != null) {
      facts.add(
          credits.publisher().name() != null
              ? credits.publisher().name()
              : String.valueOf(credits.publisher().domain()));
    }
    facts.add(
        credits.published() == null ? "no date" : credits.published().iso().replace('T', ' '));
    if (!credits.authors().isEmpty()) {
      facts.add("by " + String.join(", ", credits.authors()));
    }
    facts.add("id " + article.id());
    lines.add(0, Ink.FAINT, String.join(" · ", facts));
    if (credits.origin() != null) {
      String how =
          switch (credits.origin().relation()) {
            case REPUBLISHED -> "First published by ";
            case WIRE -> "Agency text of ";
            case PARTNER -> "From a partner: ";
            case SELF -> "Own text of ";
            case CONTRIBUTED -> "With a part by ";
          };
      lines.add(0, Ink.PLAIN, how + credits.origin().name() + words(credits.origin().evidence()));
    }
    for (Warning warning : article.warnings()) {
      String kind = warning.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      lines.add(0, 2, Ink.OPEN, "! " + kind + ": " + warning.reason() + words(warning.evidence()));
    }
  }

  private static String firstWords(Article article) {
    String body = article.bodyText().strip();
    int end = body.indexOf('\n');
    return body.isEmpty() ? "(no text)" : shorten(end < 0 ? body : body.substring(0, end), 90);
  }

  private void events() {
    Map<EventStatus, List<Event>> byStatus = new TreeMap<>();
    reading
        .events()
        .forEach(e -> byStatus.computeIfAbsent(e.status(), s -> new ArrayList<>()).add(e));
    byStatus.forEach(
        (status, events) -> {
          lines.gap().add(0, Ink.HEADING, heading(status));
          Set<String> told = new LinkedHashSet<>();
          for (Event event : events) {
            if (told.add(line(event) + quote(event.evidence()))) {
              lines.add(2, 4, ink(status), "• " + line(event));
              lines.add(4, Ink.QUOTE, quote(event.evidence()));
            }
          }
        });
  }

  private static String heading(EventStatus status) {
    return switch (status) {
      case HAPPENED -> "Happened";
      case ONGOING -> "Going on";
      case PLANNED -> "Planned";
      case PROPOSED -> "Proposed";
      case DEMANDED -> "Demanded";
      case THREATENED -> "Threatened";
      case HYPOTHETICAL -> "Possible, not decided";
      case CLAIMED -> "Claimed by one side";
      case DENIED -> "Denied";
      case POSTPONED -> "Postponed";
      case CANCELLED -> "Cancelled";
      case DID_NOT_HAPPEN -> "Did not happen";
    };
  }

  private static Ink ink(EventStatus status) {
    return switch (status) {
      case HAPPENED, ONGOING -> Ink.GOOD;
      case PLANNED, PROPOSED, DEMANDED, THREATENED, HYPOTHETICAL, CLAIMED, POSTPONED -> Ink.OPEN;
      case DENIED, CANCELLED, DID_NOT_HAPPEN -> Ink.BAD;
    };
  }

  private String line(Event event) {
    StringBuilder line = new StringBuilder(event.type().name().toLowerCase(Locale.ROOT));
    if (event.mode() != null) {
      line.append(" (").append(event.mode()).append(')');
    }
    String sources = parties(event, Participant.Role.SOURCE);
    String targets = parties(event, Participant.Role.TARGET);
    String others = parties(event, Participant.Role.PARTICIPANT);
    if (!sources.isEmpty() || !targets.isEmpty()) {
      line.append(": ").append(sources.isEmpty() ? "?" : sources);
      line.append(targets.isEmpty() ? "" : " → " + targets);
    }
    if (!others.isEmpty()) {
      line.append(": ").append(others);
    }
    after(line, ", host ", parties(event, Participant.Role.HOST));
    after(line, ", mediator ", parties(event, Participant.Role.MEDIATOR));
    after(line, " · ", event.place() == null ? "" : meant(event.place()));
    after(line, " · ", day(event.time()));
    for (Figure figure : event.figures()) {
      line.append(" · ")
          .append(figure.value())
          .append(' ')
          .append(figure.what().name().toLowerCase(Locale.ROOT));
    }
    String sayers =
        event.accordingTo().stream()
            .map(statements::get)
            .filter(java.util.Objects::nonNull)
            .map(this::speaker)
            .distinct()
            .collect(Collectors.joining(", "));
    after(line, " — according to ", sayers);
    return line.toString();
  }

  private static void after(StringBuilder line, String separator, String text) {
    if (!text.isEmpty()) {
      line.append(separator).append(text);
    }
  }

  private String parties(Event event, Participant.Role role) {
    return event.participants().stream()
        .filter(p -> p.role() == role)
        .map(p -> p.name() != null ? meant(p.name()) : p.span().in(reading.article().text()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private void said() {
    if (reading.statements().isEmpty()) {
      return;
    }
    lines.gap().add(0, Ink.HEADING, "Said");
    for (Statement statement : reading.statements()) {
      StringBuilder who = new StringBuilder("• ").append(speaker(statement));
      if (statement.speaker() != null && statement.speaker().onBehalfOf() != null) {
        who.append(" for ").append(meant(statement.speaker().onBehalfOf()));
      }
      after(who, " to ", statement.audience() == null ? "" : statement.audience());
      after(who, ", by ", statement.channel() == null ? "" : statement.channel());
      after(who, ", ", day(statement.time()));
      after(who, ", ", statement.strength() == null ? "" : "repeatedly");
      if (statement.within() != null && statements.containsKey(statement.within())) {
        who.append(", as told by ").append(speaker(statements.get(statement.within())));
      }
      lines.add(2, 4, Ink.PLAIN, who + ":");
      lines.add(4, Ink.QUOTE, quote(statement.content()));
    }
  }

  private void positions() {
    if (reading.positions().isEmpty()) {
      return;
    }
    lines.gap().add(0, Ink.HEADING, "Positions");
    for (Position position : reading.positions()) {
      String stance = position.stance().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String repeated = position.strength() == null ? "" : " (repeatedly)";
      lines.add(
          2,
          4,
          Ink.PLAIN,
          "• "
              + meant(position.actor())
              + " "
              + stance
              + repeated
              + ": "
              + quote(position.content()));
    }
  }

  private void deadlines() {
    if (reading.deadlines().isEmpty()) {
      return;
    }
    lines.gap().add(0, Ink.HEADING, "Deadlines");
    for (Deadline deadline : reading.deadlines()) {
      StringBuilder line = new StringBuilder("• ");
      line.append(deadline.due() == null ? "no date" : deadline.due());
      line.append(" (").append(deadline.state().name().toLowerCase(Locale.ROOT)).append(')');
      after(line, ", set by ", deadline.setBy() == null ? "" : meant(deadline.setBy()));
      after(line, " for ", deadline.addressee() == null ? "" : meant(deadline.addressee()));
      after(line, ", to do: ", deadline.demand().isEmpty() ? "" : quote(deadline.demand()));
      after(
          line,
          ", or else: ",
          deadline.consequence().isEmpty() ? "" : quote(deadline.consequence()));
      lines.add(2, 4, Ink.OPEN, line.toString());
      lines.add(4, Ink.QUOTE, quote(deadline.evidence()));
    }
  }

  private void confirmations() {
    if (reading.confirmations().isEmpty()) {
      return;
    }
    lines.gap().add(0, Ink.HEADING, "Confirmed or not");
    for (Confirmation confirmation : reading.confirmations()) {
      String by = confirmation.by() == null ? "nobody named" : meant(confirmation.by());
      String answer = confirmation.answer().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      lines.add(2, 4, Ink.OPEN, "• " + by + ": " + answer + " — " + quote(confirmation.evidence()));
    }
  }

  private void names() {
    Map<String, String> meant = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    for (NameMention mention : reading.names()) {
      Entity entity = mention.entity();
      String written = mention.span().in(reading.article().text());
      if (entity != null && !entity.isLocal()) {
        String line = entity.name() + (entity.role() == null ? "" : ", " + entity.role());
        if (mention.repair() != null) {
          line += ", written '" + mention.repair().from() + "' (" + mention.repair().reason() + ")";
        }
        meant.merge(entity.id(), line, (a, b) -> b.length() > a.length() ? b : a);
      } else if (mention.unresolved() != null) {
        open.add(written + ": " + mention.unresolved());
      }
    }
    if (!meant.isEmpty()) {
      lines
          .gap()
          .add(0, Ink.HEADING, "Names")
          .add(2, Ink.PLAIN, String.join(" · ", meant.values()));
    }
    new LinkedHashSet<>(open).forEach(o -> lines.add(2, 4, Ink.OPEN, "? " + o));
  }

  private void foot() {
    Map<String, Long> reasons =
        reading.article().removed().stream()
            .map(Removed::reason)
            .collect(
                Collectors.groupingBy(
                    r -> r.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    TreeMap::new,
                    Collectors.counting()));
    if (!reasons.isEmpty()) {
      String removed =
          reasons.entrySet().stream()
              .map(r -> r.getValue() + " " + r.getKey())
              .collect(Collectors.joining(", "));
      lines.gap().add(0, Ink.FAINT, "Removed from the page: " + removed);
    }
  }

  private String speaker(Statement statement) {
    if (statement.speaker() != null) {
      return meant(statement.speaker().name());
    }
    return statement.source().isEmpty()
        ? "somebody not named"
        : "“" + text(statement.source()) + "”";
  }

  private String meant(String id) {
    NameMention mention = names.get(id);
    if (mention == null) {
      return id;
    }
    return mention.entity() != null
        ? mention.entity().name()
        : mention.span().in(reading.article().text());
  }

  private String day(@Nullable String timeId) {
    TimeExpression time = timeId == null ? null : times.get(timeId);
    return time == null ? "" : time.value();
  }

  private String words(List<Span> spans) {
    return spans.isEmpty() ? "" : " (" + quote(spans) + ")";
  }

  private String quote(List<Span> spans) {
    return "“" + shorten(text(spans), LONGEST_QUOTE) + "”";
  }

  private String text(List<Span> spans) {
    return spans.stream()
        .map(s -> s.in(reading.article().text()))
        .collect(Collectors.joining(" … "));
  }

  private static String shorten(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int cut = text.lastIndexOf(' ', longest);
    return text.substring(0, cut < longest / 2 ? longest : cut) + " …";
  }
}
