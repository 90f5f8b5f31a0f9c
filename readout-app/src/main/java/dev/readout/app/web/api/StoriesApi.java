package dev.readout.app.web.api;

import dev.readout.app.ExportFormat;
import dev.readout.app.newsroom.Edition;
import dev.readout.app.web.Answer;
import dev.readout.app.web.Asked;
import dev.readout.app.web.Paged;
import dev.readout.app.web.Routes;
import dev.readout.app.web.Site;
import dev.readout.app.web.WebProblem;
import dev.readout.story.Story;
import dev.readout.story.StoryJson;
import dev.readout.story.StoryOutline;
import dev.readout.story.export.Delimited;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stories as JSON, and in every export format. */
public final class StoriesApi implements Routes {
  private static final int PAGE = 50;

  private final Site site;

  public StoriesApi(Site site) {
    this.site = site;
  }

  /** One line of the list. */
  record Head(
      String id,
      @Nullable String title,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean pinned,
      List<String> articles) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/stories", this::stories);
    routes.get("/api/v1/stories/{id}", this::story);
    routes.get("/api/v1/export", this::export);
  }

  private void stories(Context context) {
    Asked asked = site.asked(context);
    Paged<Head> part =
        Paged.of(asked.edition().outlines(), asked.page(), asked.size(PAGE)).map(StoriesApi::head);
    if (Json.wantsCsv(context)) {
      Delimited table = Delimited.csv("story", "title", "from", "to", "pinned", "articles");
      part.items()
          .forEach(
              one ->
                  table.row(
                      one.id(),
                      one.title(),
                      one.from(),
                      one.to(),
                      one.pinned(),
                      String.join("; ", one.articles())));
      Answer.send(context, Json.CSV, table.toString());
    } else {
      Json.page(context, part);
    }
  }

  private static Head head(StoryOutline story) {
    return new Head(
        story.id(),
        story.title(),
        story.from(),
        story.to(),
        story.grounds().pinned(),
        story.articles());
  }

  private void story(Context context) {
    Asked asked = site.asked(context);
    Story story = asked.story();
    Json.sendRaw(context, StoryJson.write(story, asked.edition()::text));
  }

  private void export(Context context) {
    Asked asked = site.asked(context);
    ExportFormat format =
        ExportFormat.named(asked.text("format"))
            .orElseThrow(() -> WebProblem.badRequest("format must be one of " + formats() + "."));
    String tableName = asked.text("table");
    ExportFormat.Table table =
        ExportFormat.table(tableName.isEmpty() ? "events" : tableName)
            .orElseThrow(
                () ->
                    WebProblem.badRequest(
                        "table must be one of "
                            + names(Arrays.asList(ExportFormat.Table.values()))
                            + "."));
    Edition edition = asked.edition();
    String id = asked.text("story");
    List<Story> stories =
        id.isEmpty()
            ? edition.stories().toList()
            : List.of(
                edition
                    .story(id)
                    .orElseThrow(() -> WebProblem.notFound("story " + id + asked.when())));
    context.header(
        "Content-Disposition",
        "inline; filename=\"readout"
            + (id.isEmpty() ? "" : "-story")
            + "."
            + format.suffix()
            + '"');
    Answer.send(
        context,
        format.mediaType(),
        format.write(stories, table, article -> edition.reading(article).orElse(null)));
  }

  private static String formats() {
    return names(Arrays.asList(ExportFormat.values()));
  }

  private static String names(List<? extends Enum<?>> values) {
    return values.stream()
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
