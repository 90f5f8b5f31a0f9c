package dev.readout.app.web.route;

import dev.readout.app.newsroom.Desk;
import dev.readout.app.newsroom.Edition;
import dev.readout.app.web.Frame;
import dev.readout.app.web.Links;
import dev.readout.app.web.Routes;
import dev.readout.app.web.Site;
import dev.readout.app.web.WebProblem;
import dev.readout.app.web.page.DeskPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Handing an article in, and watching it being read. */
public final class DeskRoutes implements Routes {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Site site;
  private final Desk desk;

  public DeskRoutes(Site site, Desk desk) {
    this.site = site;
    this.desk = desk;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/read", this::form);
    routes.post("/read", this::take);
    routes.get("/read/{job}", this::watch);
  }

  private void form(Context context) {
    site.show(
        context,
        site.newsroom().now(),
        "Read an article",
        Frame.Section.READ,
        List.of(),
        "read.jte",
        Map.of());
  }

  private void take(Context context) {
    UploadedFile file = context.uploadedFile("file");
    Desk.Job job;
    if (file != null && file.size() > 0) {
      job = desk.file(file.filename(), file.content());
    } else {
      String text = String.valueOf(context.formParam("text"));
      if (context.formParam("text") == null || text.isBlank()) {
        throw WebProblem.badRequest("Paste a text or choose a file.");
      }
      job = desk.lines("pasted text", line(context, text));
    }
    context.redirect("/read/" + job.id(), HttpStatus.SEE_OTHER);
  }

  /** What was pasted, as one line of JSON. */
  private static String line(Context context, String text) {
    ObjectNode article = MAPPER.createObjectNode();
    boolean markup = text.strip().startsWith("<");
    article.put(markup ? "html" : "text", text.replace("\r\n", "\n"));
    for (String key : List.of("title", "published", "publisher", "url")) {
      String value = context.formParam(key);
      if (value != null && !value.isBlank()) {
        article.put(key, value.strip());
      }
    }
    if (!markup && "1".equals(context.formParam("as-is"))) {
      article.put("clean", false);
    }
    return article + "\n";
  }

  private void watch(Context context) {
    String id = context.pathParam("job");
    Desk.Job job = desk.job(id).orElseThrow(() -> WebProblem.notFound("reading " + id));
    Edition now = site.newsroom().now();
    site.show(
        context,
        now,
        job.done() ? "Read: " + job.name() : "Reading " + job.name(),
        Frame.Section.READ,
        List.of(),
        "watch.jte",
        DeskPage.of(job, now, new Links(now)));
  }
}
