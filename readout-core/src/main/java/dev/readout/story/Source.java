package dev.readout.story;

import dev.readout.article.PublicationDate;
import dev.readout.article.Span;
import dev.readout.event.Event;
import dev.readout.name.EntityType;
import dev.readout.name.NameMention;
import dev.readout.reading.Reading;
import dev.readout.statement.Statement;
import dev.readout.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of a story with its ids followed, and the family that its text belongs to. */
final class Source {
  /** From the oldest to the newest, undated last; equal days by article id. */
  static final Comparator<Source> ORDER =
      Comparator.comparing(Source::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Source::id);

  private static final Pattern APPOSITION = Pattern.compile("\\s*,\\s*");

  private final Reading reading;
  private final String family;
  private final String voice;
  private final @Nullable LocalDate day;
  private final Map<String, NameMention> names = new HashMap<>();
  private final Map<String, TimeExpression> times = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();

  /**
   * Follows one reading.
   *
   * @param origin who wrote the text, or null where nobody is credited
   */
  Source(Reading reading, String family, @Nullable String origin) {
    this.reading = reading;
    this.family = family;
    this.voice = origin == null ? "family:" + family : "origin:" + Words.fold(origin);
    PublicationDate published = reading.article().credits().published();
    this.day = published == null ? null : published.day();
    reading.names().forEach(name -> names.put(name.id(), name));
    reading.times().forEach(time -> times.put(time.id(), time));
    reading.statements().forEach(statement -> statements.put(statement.id(), statement));
    reading.names().forEach(name -> actors.put(name.id(), Actor.of(name, text())));
  }

  Reading reading() {
    return reading;
  }

  String id() {
    return reading.id();
  }

  String family() {
    return family;
  }

  /** Equal for articles of one newsroom, and for copies of one text. */
  String voice() {
    return voice;
  }

  /** Gives every name the actor that the story as a whole knows it to be. */
  void recast(UnaryOperator<Actor> cast) {
    actors.replaceAll((name, actor) -> cast.apply(actor));
  }

  Collection<Actor> actors() {
    return actors.values();
  }

  String text() {
    return reading.article().text();
  }

  @Nullable LocalDate day() {
    return day;
  }

  Optional<Actor> actor(@Nullable String name) {
    return name == null ? Optional.empty() : Optional.ofNullable(actors.get(name));
  }

  Optional<Statement> statement(@Nullable String id) {
    return id == null ? Optional.empty() : Optional.ofNullable(statements.get(id));
  }

  Optional<TimeRange> time(@Nullable String id) {
    TimeExpression time = id == null ? null : times.get(id);
    return time == null || time.unresolved() != null
        ? Optional.empty()
        : TimeRange.parse(time.value());
  }

  /** When an event was: as read, else the time that follows its noun, as in "talks on Monday". */
  Optional<TimeRange> time(Event event) {
    if (event.time() != null || event.trigger().isEmpty()) {
      return time(event.time());
    }
    int end = event.trigger().getLast().end();
    return reading.times().stream()
        .filter(time -> time.span().start() > end)
        .filter(time -> text().substring(end, time.span().start()).isBlank())
        .findFirst()
        .flatMap(time -> time(time.id()));
  }

  Optional<PlaceRef> place(Event event) {
    NameMention name = event.place() == null ? null : names.get(event.place());
    return name == null ? Optional.empty() : Optional.of(PlaceRef.of(name, text()));
  }

  String quote(List<Span> spans) {
    return Quote.of(text(), spans);
  }

  /** Who says it: a resolved name, else the article's own words for the speaker. */
  Optional<Actor> speaker(Statement statement) {
    Statement.Speaker speaker = statement.speaker();
    Optional<Actor> named = speaker == null ? Optional.empty() : actor(speaker.name());
    if (named.isPresent() || statement.source().isEmpty()) {
      return named;
    }
    return Optional.of(Actor.described(quote(statement.source())));
  }

  /** The day on which it was said: the statement's own where known, else that of the article. */
  @Nullable LocalDate said(Statement statement) {
    LocalDate own =
        time(statement.time()).filter(TimeRange::isDay).map(TimeRange::first).orElse(null);
    return own == null || (day != null && own.isAfter(day)) ? day : own;
  }

  /** The day on which something is told, by the statement given or by the article itself. */
  @Nullable LocalDate told(@Nullable String statement) {
    return statement(statement).map(this::said).orElse(day);
  }

  /** Pairs "part>whole" of places named side by side, as in "Bergen, Norway". */
  Set<String> placeParts() {
    List<NameMention> ordered = new ArrayList<>(reading.names());
    ordered.sort(Comparator.comparing(NameMention::span));
    Set<String> parts = new HashSet<>();
    for (int at = 1; at < ordered.size(); at++) {
      NameMention part = ordered.get(at - 1);
      NameMention whole = ordered.get(at);
      if (isPlace(part)
          && isPlace(whole)
          && part.span().end() <= whole.span().start()
          && APPOSITION.matcher(text().substring(part.span().end(), whole.span().start())).matches()
          && coarser(whole, part)) {
        parts.add(PlaceRef.of(part, text()).key() + ">" + PlaceRef.of(whole, text()).key());
      }
    }
    return parts;
  }

  private static boolean isPlace(NameMention name) {
    return name.type() == EntityType.PLACE || name.type() == EntityType.GOVERNMENT;
  }

  /**
   * A list of cities has commas too: where both precisions are known, the whole must be coarser.
   */
  private static boolean coarser(NameMention whole, NameMention part) {
    var large = whole.entity() == null ? null : whole.entity().place();
    var small = part.entity() == null ? null : part.entity().place();
    return large != null && small != null && large.precision().compareTo(small.precision()) > 0;
  }
}
