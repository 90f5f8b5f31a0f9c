package dev.readout.app.web.api;

import dev.readout.app.web.Answer;
import dev.readout.app.web.Asked;
import dev.readout.app.web.Paged;
import dev.readout.app.web.Routes;
import dev.readout.app.web.Site;
import dev.readout.app.web.page.EntityPage;
import dev.readout.app.web.route.EntityRoutes;
import dev.readout.event.EventStatus;
import dev.readout.event.EventType;
import dev.readout.name.KnownEntity;
import dev.readout.story.ItemMention;
import dev.readout.story.Named;
import dev.readout.story.SpeakerStatements;
import dev.readout.story.Story;
import dev.readout.story.StoryEvent;
import dev.readout.story.export.Delimited;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts across all stories: events, statements, entities. */
public final class FactsApi implements Routes {
  private static final int PAGE = 50;

  private final Site site;

  public FactsApi(Site site) {
    this.site = site;
  }

  /** An event of a story. */
  record EventLine(
      String story,
      String id,
      EventType type,
      @Nullable String mode,
      EventStatus status,
      List<StoryEvent.Party> participants,
      @Nullable String time,
      @Nullable Named place,
      List<ItemMention> mentions) {}

  /** A thing said. */
  record SaidLine(
      String story,
      Named speaker,
      @Nullable LocalDate asOf,
      String content,
      List<ItemMention> mentions) {}

  /** An entity as search shows it. */
  record EntityLine(String id, String name, String type) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/events", this::events);
    routes.get("/api/v1/statements", this::statements);
    routes.get("/api/v1/entities", this::entities);
    routes.get("/api/v1/entities/{id}", this::entity);
  }

  /** The stories asked for: one, or those of the articles that name an actor, or all. */
  private static Stream<Story> stories(Asked asked, String actor) {
    String id = asked.text("story");
    if (!id.isEmpty()) {
      return asked.edition().story(id).stream();
    }
    if (actor.isEmpty()) {
      return asked.edition().stories();
    }
    List<String> articles =
        asked.edition().cards().stream()
            .filter(card -> card.actors().containsKey(actor))
            .map(card -> card.id())
            .toList();
    return articles.stream()
        .flatMap(article -> asked.edition().storyOf(article).stream())
        .distinct()
        .map(asked.edition()::tell);
  }

  private void events(Context context) {
    Asked asked = site.asked(context);
    String type = asked.text("type").toUpperCase(Locale.ROOT);
    String status = asked.text("status").toUpperCase(Locale.ROOT);
    String actor = asked.text("actor");
    String place = asked.text("place");
    String from = asked.text("from");
    String to = asked.text("to");
    List<EventLine> found = new ArrayList<>();
    stories(asked, actor)
        .forEach(
            story ->
                story.events().stream()
                    .filter(event -> type.isEmpty() || event.type().name().equals(type))
                    .filter(event -> status.isEmpty() || event.status().name().equals(status))
                    .filter(event -> actor.isEmpty() || takesPart(event, actor))
                    .filter(event -> place.isEmpty() || means(event.place(), place))
                    .filter(event -> from.isEmpty() || time(event).compareTo(from) >= 0)
                    .filter(
                        event ->
                            to.isEmpty()
                                || (!time(event).isEmpty() && time(event).compareTo(to + "~") <= 0))
                    .forEach(event -> found.add(line(story, event))));
    Paged<EventLine> part = Paged.of(found, asked.page(), asked.size(PAGE));
    if (Json.wantsCsv(context)) {
      Delimited table =
          Delimited.csv(
              "story", "event", "type", "mode", "status", "time", "place", "participants");
      part.items()
          .forEach(
              one ->
                  table.row(
                      one.story(),
                      one.id(),
                      one.type(),
                      one.mode(),
                      one.status(),
                      one.time(),
                      one.place() == null ? null : one.place().name(),
                      String.join(
                          "; ",
                          one.participants().stream().map(party -> party.who().name()).toList())));
      Answer.send(context, Json.CSV, table.toString());
    } else {
      Json.page(context, part);
    }
  }

  private static String time(StoryEvent event) {
    return event.time() == null ? "" : event.time();
  }

  private static boolean takesPart(StoryEvent event, String actor) {
    return event.participants().stream().anyMatch(party -> means(party.who(), actor));
  }

  private static boolean means(@Nullable Named named, String id) {
    return named != null && (id.equals(named.id()) || id.equalsIgnoreCase(named.name()));
  }

  private static EventLine line(Story story, StoryEvent event) {
    return new EventLine(
        story.id(),
        event.id(),
        event.type(),
        event.mode(),
        event.status(),
        event.participants(),
        event.time(),
        event.place(),
        event.mentions());
  }

  private void statements(Context context) {
    Asked asked = site.asked(context);
    String speaker = asked.text("speaker");
    List<SaidLine> found = new ArrayList<>();
    stories(asked, speaker.matches("Q\\d+") ? speaker : "")
        .forEach(story -> said(story, speaker, found));
    Paged<SaidLine> part = Paged.of(found, asked.page(), asked.size(PAGE));
    if (Json.wantsCsv(context)) {
      Delimited table = Delimited.csv("story", "speaker", "speaker_id", "as_of", "content");
      part.items()
          .forEach(
              one ->
                  table.row(
                      one.story(),
                      one.speaker().name(),
                      one.speaker().id(),
                      one.asOf(),
                      one.content()));
      Answer.send(context, Json.CSV, table.toString());
    } else {
      Json.page(context, part);
    }
  }

  private static void said(Story story, String speaker, List<SaidLine> found) {
    for (SpeakerStatements statements : story.statements()) {
      if (speaker.isEmpty() || means(statements.speaker(), speaker)) {
        statements
            .said()
            .forEach(
                said ->
                    found.add(
                        new SaidLine(
                            story.id(),
                            statements.speaker(),
                            said.asOf(),
                            said.content(),
                            said.mentions())));
      }
    }
  }

  private void entities(Context context) {
    Asked asked = site.asked(context);
    List<KnownEntity> found = site.knowledge().knowledge().find(asked.text("name"));
    Json.page(
        context,
        Paged.of(found, asked.page(), asked.size(PAGE))
            .map(one -> new EntityLine(one.id(), one.name(), one.type().name())));
  }

  private void entity(Context context) {
    EntityPage page =
        EntityRoutes.page(
            site.asked(context), site.knowledge().knowledge(), context.pathParam("id"));
    if (Json.wantsCsv(context)) {
      Delimited table = Delimited.csv("entity", "kind", "day", "text", "status");
      page.offices()
          .forEach(one -> table.row(page.id(), "office", one.from(), one.title(), one.to()));
      rows(table, page.id(), "position", page.positions());
      rows(table, page.id(), "statement", page.statements());
      rows(table, page.id(), "event", page.events());
      Answer.send(context, Json.CSV, table.toString());
    } else {
      Json.send(context, page);
    }
  }

  private static void rows(Delimited table, String id, String kind, List<EntityPage.Line> lines) {
    lines.forEach(
        line ->
            table.row(
                id,
                kind,
                line.day(),
                line.text(),
                line.badge() == null ? null : line.badge().text()));
  }
}
