package dev.readout.story.export;

import dev.readout.event.Participant;
import dev.readout.name.Entity;
import dev.readout.story.ItemMention;
import dev.readout.story.Named;
import dev.readout.story.Story;
import dev.readout.story.StoryEvent;
import dev.readout.story.StoryPlace;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Events as the tables that event researchers know. What Readout does not judge (Goldstein scale,
 * tone) is left empty rather than made up; the status of an event stands in a column of its own,
 * since these formats tell only what was done.
 */
public final class EventTables {
  private EventTables() {}

  /** After the columns of the POLECAT data set (PLOVER 2), tab-separated. */
  public static String plover(Collection<Story> stories) {
    Delimited table =
        Delimited.tsv(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Actor Name",
            "Actor Wikidata",
            "Recipient Name",
            "Recipient Wikidata",
            "Placename",
            "Wikidata Place",
            "Latitude",
            "Longitude",
            "Event Status",
            "CAMEO",
            "Story IDs",
            "Articles");
    for (Story story : stories) {
      for (StoryEvent event : story.events()) {
        Optional<StoryPlace> place = EventDays.place(story, event);
        List<Named> actors = actors(event);
        List<Named> recipients = recipients(event);
        table.row(
            story.id() + "-" + event.id(),
            EventDays.dayOrTold(event).map(LocalDate::toString).orElse(null),
            event.type(),
            event.mode(),
            names(actors),
            ids(actors),
            names(recipients),
            ids(recipients),
            CsvExport.name(event.place()),
            CsvExport.id(event.place()),
            latitude(place),
            longitude(place),
            event.status(),
            event.cameo(),
            story.id(),
            CsvExport.articles(event.mentions()));
      }
    }
    return table.toString();
  }

  /** After the event table of GDELT, as comma-separated values with a header. */
  public static String gdelt(Collection<Story> stories) {
    Delimited table =
        Delimited.csv(
            "GlobalEventID",
            "Day",
            "MonthYear",
            "Year",
            "Actor1Name",
            "Actor2Name",
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone",
            "ActionGeo_FullName",
            "ActionGeo_Lat",
            "ActionGeo_Long",
            "DateAdded",
            "SourceURL",
            "Status");
    for (Story story : stories) {
      for (StoryEvent event : story.events()) {
        Optional<StoryPlace> place = EventDays.place(story, event);
        Optional<LocalDate> day = EventDays.dayOrTold(event);
        String code = CameoRoot.code(event);
        List<String> articles =
            event.mentions().stream().map(ItemMention::article).distinct().toList();
        table.row(
            story.id() + "-" + event.id(),
            day.map(date -> date.format(DateTimeFormatter.BASIC_ISO_DATE)).orElse(null),
            day.map(date -> date.format(DateTimeFormatter.BASIC_ISO_DATE).substring(0, 6))
                .orElse(null),
            day.map(LocalDate::getYear).orElse(null),
            names(actors(event)),
            names(recipients(event)),
            1,
            code,
            code.substring(0, Math.min(3, code.length())),
            code.substring(0, 2),
            CameoRoot.quad(event.type()),
            null,
            event.mentions().size(),
            families(story, articles),
            articles.size(),
            null,
            CsvExport.name(event.place()),
            latitude(place),
            longitude(place),
            story.to() == null ? null : story.to().format(DateTimeFormatter.BASIC_ISO_DATE),
            CsvExport.joined(articles),
            event.status());
      }
    }
    return table.toString();
  }

  /** The doers; where an act has no direction, its first party. */
  private static List<Named> actors(StoryEvent event) {
    List<Named> sources = ofRole(event, Participant.Role.SOURCE);
    List<Named> parties = ofRole(event, Participant.Role.PARTICIPANT);
    return sources.isEmpty() ? parties.stream().limit(1).toList() : sources;
  }

  private static List<Named> recipients(StoryEvent event) {
    List<Named> targets = ofRole(event, Participant.Role.TARGET);
    List<Named> parties = ofRole(event, Participant.Role.PARTICIPANT);
    boolean directed = !ofRole(event, Participant.Role.SOURCE).isEmpty();
    return targets.isEmpty() ? parties.stream().skip(directed ? 0 : 1).toList() : targets;
  }

  private static List<Named> ofRole(StoryEvent event, Participant.Role role) {
    return event.participants().stream()
        .filter(party -> party.role() == role)
        .map(StoryEvent.Party::who)
        .toList();
  }

  /** Copies of one text are one source. */
  private static long families(Story story, List<String> articles) {
    return story.articles().stream()
        .filter(article -> articles.contains(article.id()))
        .map(article -> article.member().family())
        .distinct()
        .count();
  }

  private static String names(List<Named> names) {
    return names.stream().map(Named::name).collect(Collectors.joining("; "));
  }

  private static String ids(List<Named> names) {
    return names.stream()
        .map(named -> named.id() == null ? "" : named.id())
        .collect(Collectors.joining("; "));
  }

  private static @Nullable Double latitude(Optional<StoryPlace> place) {
    return place.map(StoryPlace::coordinates).map(Entity.Coordinates::latitude).orElse(null);
  }

  private static @Nullable Double longitude(Optional<StoryPlace> place) {
    return place.map(StoryPlace::coordinates).map(Entity.Coordinates::longitude).orElse(null);
  }
}
