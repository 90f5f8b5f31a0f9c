package dev.readout.story;

import dev.readout.event.Figure;
import dev.readout.statement.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The numbers told of one event, each as of a day and on somebody's word; copies count once. */
final class Figures {
  /** One number in one article. */
  record Given(
      Source source,
      Figure.What what,
      String value,
      @Nullable LocalDate asOf,
      @Nullable Actor by,
      Evidence evidence) {
    static final Comparator<Given> ORDER =
        Comparator.comparing(
                Given::asOf, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Given::evidence)
            .thenComparing(Given::what)
            .thenComparing(Given::value);

    /** Equal for the same voice: a named speaker, else the family of the text. */
    String voice() {
      Actor speaker = by;
      return speaker != null && speaker.proper()
          ? speaker.key()
          : source.voice() + (speaker == null ? "" : ":" + speaker.key());
    }

    @Nullable Named name() {
      return by == null ? null : by.named();
    }
  }

  private Figures() {}

  static List<Given> given(List<EventMention> mentions) {
    List<Given> given = new ArrayList<>();
    for (EventMention mention : mentions) {
      Source source = mention.source();
      for (Figure figure : mention.event().figures()) {
        Optional<Statement> statement = source.statement(figure.statement());
        given.add(
            new Given(
                source,
                figure.what(),
                figure.value(),
                source.told(figure.statement()),
                statement.flatMap(source::speaker).orElse(null),
                new Evidence(source.id(), figure.span())));
      }
    }
    return given.stream().distinct().sorted(Given.ORDER).toList();
  }

  /** One entry for each voice and value, as of the first day on which it was given. */
  static List<StoryEvent.Count> counts(List<Given> given) {
    Map<String, List<Given>> byVoice = new LinkedHashMap<>();
    for (Given one : given) {
      byVoice
          .computeIfAbsent(
              one.what() + "|" + one.value() + "|" + one.voice(), k -> new ArrayList<>())
          .add(one);
    }
    List<StoryEvent.Count> counts = new ArrayList<>();
    for (List<Given> same : byVoice.values()) {
      Given first = same.get(0);
      TreeSet<Evidence> evidence = new TreeSet<>();
      same.forEach(one -> evidence.add(one.evidence()));
      counts.add(
          new StoryEvent.Count(
              first.what(), first.value(), first.asOf(), first.name(), List.copyOf(evidence)));
    }
    return counts;
  }
}
