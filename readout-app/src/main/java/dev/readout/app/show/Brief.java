package dev.readout.app.show;

import dev.readout.article.Article;
import dev.readout.article.Removed;
import dev.readout.article.Span;
import dev.readout.article.Warning;
import dev.readout.name.Entity;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import dev.readout.position.Confirmation;
import dev.readout.position.Deadline;
import dev.readout.position.Position;
import dev.readout.reading.Reading;
import dev.readout.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The brief of one reading: what a person wants to know first, each line with its words. Used once,
 * by one thread.
 */
public final class Brief {
  private final Reading reading;
  private final Lines lines;
  private final ReadingWords words;

  private Brief(Reading reading, Terminal terminal) {
    this.reading = reading;
    this.lines = new Lines(terminal);
    this.words = new ReadingWords(reading);
  }

  public static String of(Reading reading, Terminal terminal) {
    Brief brief = new Brief(reading, terminal);
    brief.head();
    new EventLines(reading, brief.words).write(brief.lines);
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
    facts.add(credits.published() == null ? "no date" : moment(credits.published().iso()));
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
      lines.add(
          0,
          Ink.PLAIN,
          how + credits.origin().name() + words.inBrackets(credits.origin().evidence()));
    }
    for (Warning warning : article.warnings()) {
      String kind = warning.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      lines.add(
          0,
          2,
          Ink.OPEN,
          "! " + kind + ": " + warning.reason() + words.inBrackets(warning.evidence()));
    }
  }

  /** To the minute: {@code 2024-05-02 14:40+02:00}. */
  private static String moment(String iso) {
    return iso.replaceFirst("(T\\d\\d:\\d\\d):\\d\\d(\\.\\d+)?", "$1").replace('T', ' ');
  }

  private static String firstWords(Article article) {
    String body = article.bodyText().strip();
    int end = body.indexOf('\n');
    return body.isEmpty()
        ? "(no text)"
        : ReadingWords.shorten(end < 0 ? body : body.substring(0, end), 90);
  }

  private void said() {
    if (reading.statements().isEmpty()) {
      return;
    }
    lines.gap().add(0, Ink.HEADING, "Said");
    for (Statement statement : reading.statements()) {
      StringBuilder who = new StringBuilder("• ").append(words.speaker(statement));
      if (statement.speaker() != null && statement.speaker().onBehalfOf() != null) {
        who.append(" for ").append(words.meant(statement.speaker().onBehalfOf()));
      }
      EventLines.after(who, " to ", statement.audience() == null ? "" : statement.audience());
      String cue = words.cue(statement);
      EventLines.after(who, ", by ", untold(cue, statement.channel()));
      EventLines.after(who, ", ", words.day(statement.time()));
      EventLines.after(who, ", ", untold(cue, statement.strength() == null ? "" : "repeatedly"));
      Statement teller = words.statement(statement.within());
      if (teller != null) {
        who.append(", as told by ").append(words.speaker(teller));
      }
      if (statement.marks().contains(Statement.Mark.SILENCE)) {
        lines.add(2, 4, Ink.PLAIN, who + ", silent:");
        lines.add(4, Ink.QUOTE, words.quote(cueAndContent(statement)));
        continue;
      }
      // The cue tells what a few words mean: "confirmed: the call".
      lines.add(2, 4, Ink.PLAIN, who + (cue.isEmpty() ? "" : ", " + cue) + ":");
      lines.add(4, Ink.QUOTE, words.quote(statement.content()));
    }
  }

  /** A word about the saying, unless the cue has it: "said in a statement". */
  private static String untold(String cue, @Nullable String word) {
    if (word == null || cue.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
      return "";
    }
    return word;
  }

  private static List<Span> cueAndContent(Statement statement) {
    return Stream.concat(statement.cue().stream(), statement.content().stream()).sorted().toList();
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
              + words.meant(position.actor())
              + " "
              + stance
              + repeated
              + ": "
              + words.quote(position.content()));
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
      EventLines.after(
          line, ", set by ", deadline.setBy() == null ? "" : words.meant(deadline.setBy()));
      EventLines.after(
          line, " for ", deadline.addressee() == null ? "" : words.meant(deadline.addressee()));
      EventLines.after(
          line, ", to do: ", deadline.demand().isEmpty() ? "" : words.quote(deadline.demand()));
      EventLines.after(
          line,
          ", or else: ",
          deadline.consequence().isEmpty() ? "" : words.quote(deadline.consequence()));
      lines.add(2, 4, Ink.OPEN, line.toString());
      lines.add(4, Ink.QUOTE, words.quote(deadline.evidence()));
    }
  }

  private void confirmations() {
    if (reading.confirmations().isEmpty()) {
      return;
    }
    lines.gap().add(0, Ink.HEADING, "Confirmed or not");
    for (Confirmation confirmation : reading.confirmations()) {
      String by = confirmation.by() == null ? "nobody named" : words.meant(confirmation.by());
      String answer = confirmation.answer().name().toLowerCase(Locale.ROOT).replace('_', ' ');
      lines.add(
          2, 4, Ink.OPEN, "• " + by + ": " + answer + " — " + words.quote(confirmation.evidence()));
    }
  }

  private void names() {
    Map<String, String> meant = new LinkedHashMap<>();
    Set<String> unknown = new LinkedHashSet<>();
    List<String> open = new ArrayList<>();
    for (NameMention mention : reading.names()) {
      Entity entity = mention.entity();
      String written = mention.span().in(reading.article().text());
      if (mention.type() == EntityType.NATIONALITY) {
        continue;
      }
      if (entity != null && !entity.isLocal()) {
        String line = entity.name() + (entity.role() == null ? "" : ", " + entity.role());
        if (mention.repair() != null) {
          line += ", written '" + mention.repair().from() + "' (" + mention.repair().reason() + ")";
        }
        meant.merge(entity.id(), line, (a, b) -> b.length() > a.length() ? b : a);
      } else if (mention.unresolved() != null) {
        open.add(written + ": " + mention.unresolved());
      } else if (mention.type() != EntityType.OTHER && Character.isUpperCase(written.charAt(0))) {
        unknown.add(entity == null ? written : entity.name());
      }
    }
    if (!meant.isEmpty() || !unknown.isEmpty()) {
      lines.gap().add(0, Ink.HEADING, "Names");
    }
    if (!meant.isEmpty()) {
      lines.add(2, Ink.PLAIN, String.join(" · ", meant.values()));
    }
    if (!unknown.isEmpty()) {
      lines.add(2, Ink.PLAIN, "In no table: " + String.join(" · ", unknown));
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
}
