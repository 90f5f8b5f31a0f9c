package dev.readout.app.web.page;

import dev.readout.app.newsroom.ArticleCard;
import dev.readout.app.newsroom.Edition;
import dev.readout.app.web.Links;
import dev.readout.story.ItemMention;
import dev.readout.story.Story;
import dev.readout.story.StoryPosition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who wants what: actors over time, then each position with its words.
 *
 * @param columns days, or longer stretches where there are many
 */
public record PositionsPage(
    StoryHead head, List<String> columns, List<ActorRow> matrix, List<Row> rows) {
  private static final int MOST_COLUMNS = 14;
  private static final int MOST_ACTORS = 40;

  /** One actor's line of the matrix; one cell a column. */
  public record ActorRow(String name, @Nullable String href, List<List<Cell>> cells) {}

  /** A stance held at that time; leads to its words. */
  public record Cell(Badge badge, String about, String href) {}

  /** One position. */
  public record Row(
      String actor,
      Badge stance,
      String about,
      String days,
      String was,
      boolean repeated,
      List<Links.Source> sources,
      String origins) {}

  /** Of a whole story. */
  public static PositionsPage of(Story story, Edition edition, Links links) {
    TreeSet<LocalDate> days = new TreeSet<>();
    story.positions().forEach(p -> days.addAll(days(p, edition)));
    List<LocalDate> starts = starts(days);
    FactOrigins origins = new FactOrigins(story);
    return new PositionsPage(
        StoryHead.of(story, links, "positions"),
        columns(starts, days),
        matrix(story, edition, links, starts),
        story.positions().stream().map(p -> row(p, links, origins)).toList());
  }

  private static TreeSet<LocalDate> days(StoryPosition position, Edition edition) {
    TreeSet<LocalDate> days = new TreeSet<>();
    position.mentions().stream()
        .map(mention -> edition.card(mention.article()).map(ArticleCard::published).orElse(null))
        .filter(Objects::nonNull)
        .forEach(days::add);
    return days;
  }

  /** First days of the columns: every day that has something, or even stretches. */
  private static List<LocalDate> starts(TreeSet<LocalDate> days) {
    if (days.size() <= MOST_COLUMNS) {
      return List.copyOf(days);
    }
    long length = ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
    long step = (length + MOST_COLUMNS - 1) / MOST_COLUMNS;
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate at = days.first(); !at.isAfter(days.last()); at = at.plusDays(step)) {
      starts.add(at);
    }
    return starts;
  }

  private static List<String> columns(List<LocalDate> starts, TreeSet<LocalDate> days) {
    boolean single = days.size() <= MOST_COLUMNS;
    return starts.stream()
        .map(start -> single ? Wording.day(start) : "from " + Wording.day(start))
        .toList();
  }

  private static List<ActorRow> matrix(
      Story story, Edition edition, Links links, List<LocalDate> starts) {
    Map<String, List<StoryPosition>> byActor = new LinkedHashMap<>();
    for (StoryPosition position : story.positions()) {
      byActor.computeIfAbsent(position.actor().name(), name -> new ArrayList<>()).add(position);
    }
    return byActor.values().stream()
        .sorted(Comparator.comparingInt((List<StoryPosition> held) -> held.size()).reversed())
        .limit(MOST_ACTORS)
        .map(held -> actor(held, edition, links, starts))
        .toList();
  }

  private static ActorRow actor(
      List<StoryPosition> held, Edition edition, Links links, List<LocalDate> starts) {
    List<List<Cell>> cells = new ArrayList<>();
    starts.forEach(start -> cells.add(new ArrayList<>()));
    for (StoryPosition position : held) {
      TreeSet<Integer> columns = new TreeSet<>();
      days(position, edition).forEach(day -> columns.add(column(starts, day)));
      ItemMention first = position.mentions().getFirst();
      String href = links.fact(first.article(), first.item());
      Cell cell = new Cell(Badge.of(position.stance()), Wording.cut(position.about(), 70), href);
      columns.forEach(column -> cells.get(column).add(cell));
    }
    return new ActorRow(
        held.getFirst().actor().name(), links.entity(held.getFirst().actor()), cells);
  }

  private static int column(List<LocalDate> starts, LocalDate day) {
    int column = 0;
    while (column + 1 < starts.size() && !starts.get(column + 1).isAfter(day)) {
      column++;
    }
    return column;
  }

  private static Row row(StoryPosition position, Links links, FactOrigins origins) {
    StoryPosition.Earlier was = position.was();
    return new Row(
        position.actor().name(),
        Badge.of(position.stance()),
        Wording.bare(position.about()),
        Wording.days(position.from(), position.to()),
        was == null
            ? ""
            : "before: "
                + Wording.constant(was.stance())
                + (was.to() == null ? "" : " until " + Wording.day(was.to())),
        position.strength() != null,
        links.sources(List.of(), position.mentions()),
        origins.of(position.mentions().stream().map(ItemMention::article).toList()));
  }
}
