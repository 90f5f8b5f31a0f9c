package dev.readout.app;

import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryJson;
import dev.readout.story.export.CalendarExport;
import dev.readout.story.export.CsvExport;
import dev.readout.story.export.EventTables;
import dev.readout.story.export.GeoJsonExport;
import dev.readout.story.export.GraphMlExport;
import dev.readout.story.export.JsonLdExport;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Formats that stories can be taken along in. */
public enum ExportFormat {
  CSV("text/csv; charset=utf-8", "csv"),
  JSONL("application/jsonl", "jsonl"),
  GEOJSON("application/geo+json", "geojson"),
  ICS("text/calendar; charset=utf-8", "ics"),
  GRAPHML("application/graphml+xml", "graphml"),
  JSONLD("application/ld+json", "jsonld"),
  /** Events as the POLECAT data set has them. */
  PLOVER("text/tab-separated-values; charset=utf-8", "tsv"),
  /** Events as the event table of GDELT has them. */
  GDELT("text/csv; charset=utf-8", "csv");

  private final String mediaType;
  private final String suffix;

  ExportFormat(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  /** Which table, where the format holds one at a time. */
  public enum Table {
    EVENTS,
    ARTICLES,
    HISTORY,
    FIGURES,
    CONFLICTS,
    STATEMENTS,
    POSITIONS,
    DEADLINES,
    CONTACTS,
    PLACES;

    String csv(Collection<Story> stories) {
      return switch (this) {
        case EVENTS -> CsvExport.events(stories);
        case ARTICLES -> CsvExport.articles(stories);
        case HISTORY -> CsvExport.history(stories);
        case FIGURES -> CsvExport.figures(stories);
        case CONFLICTS -> CsvExport.conflicts(stories);
        case STATEMENTS -> CsvExport.statements(stories);
        case POSITIONS -> CsvExport.positions(stories);
        case DEADLINES -> CsvExport.deadlines(stories);
        case CONTACTS -> CsvExport.contacts(stories);
        case PLACES -> CsvExport.places(stories);
      };
    }
  }

  public String mediaType() {
    return mediaType;
  }

  /** Of a file's name, without the dot. */
  public String suffix() {
    return suffix;
  }

  /** By its name in any case; empty where there is none of that name. */
  public static Optional<ExportFormat> named(String name) {
    return constant(ExportFormat.class, name);
  }

  /** Likewise. */
  public static Optional<Table> table(String name) {
    return constant(Table.class, name);
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name.toUpperCase(Locale.ROOT))) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  /**
   * The stories in this format.
   *
   * @param table for CSV alone
   * @param readings by article, for source texts, addresses and headlines
   */
  public String write(
      Collection<Story> stories, Table table, Function<String, @Nullable Reading> readings) {
    return switch (this) {
      case CSV -> table.csv(stories);
      case JSONL -> {
        Function<String, @Nullable String> texts =
            id -> {
              Reading reading = readings.apply(id);
              return reading == null ? null : reading.article().text();
            };
        yield stories.stream()
            .map(story -> StoryJson.write(story, texts) + "\n")
            .collect(Collectors.joining());
      }
      case GEOJSON -> GeoJsonExport.of(stories);
      case ICS -> CalendarExport.of(stories);
      case GRAPHML -> GraphMlExport.of(stories);
      case JSONLD -> JsonLdExport.of(stories, readings);
      case PLOVER -> EventTables.plover(stories);
      case GDELT -> EventTables.gdelt(stories);
    };
  }
}
