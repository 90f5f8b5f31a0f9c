package dev.readout.app.web.api;

import dev.readout.app.web.Routes;
import dev.readout.app.web.Site;
import dev.readout.app.web.WebProblem;
import dev.readout.story.group.Correction;
import dev.readout.story.group.CorrectionJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Analysts' decisions: the list, a new one, taking one back. */
public final class CorrectionsApi implements Routes {
  private final Site site;
  private final Clock clock = Clock.systemUTC();

  public CorrectionsApi(Site site) {
    this.site = site;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/corrections", this::all);
    routes.post("/api/v1/corrections", this::decide);
    routes.delete("/api/v1/corrections/{correction}", this::undo);
  }

  private void all(Context context) {
    Json.sendRaw(
        context,
        site.newsroom().corrections().oldestFirst().stream()
            .map(CorrectionJson::write)
            .collect(Collectors.joining(",", "{\"items\":[", "]}")));
  }

  private void decide(Context context) {
    JsonNode body = Json.body(context);
    if (!(body instanceof ObjectNode object)) {
      throw WebProblem.badRequest("A correction is an object.");
    }
    if (!object.has("made")) {
      object.put("made", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    }
    Correction correction;
    try {
      correction = CorrectionJson.read(object.toString());
    } catch (IllegalArgumentException e) {
      throw new WebProblem(WebProblem.Category.UNREADABLE, String.valueOf(e.getMessage()));
    }
    site.newsroom().correct(correction);
    context.status(HttpStatus.CREATED);
    Json.sendRaw(context, CorrectionJson.write(correction));
  }

  private void undo(Context context) {
    String id = context.pathParam("correction");
    if (!site.newsroom().undo(id)) {
      throw WebProblem.notFound("correction " + id);
    }
    context.status(HttpStatus.NO_CONTENT);
  }
}
