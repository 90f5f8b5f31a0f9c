package dev.readout.app.web.route;

import dev.readout.app.newsroom.Edition;
import dev.readout.app.web.Asked;
import dev.readout.app.web.Frame;
import dev.readout.app.web.Links;
import dev.readout.app.web.Routes;
import dev.readout.app.web.Site;
import dev.readout.app.web.WebProblem;
import dev.readout.app.web.page.CorrectionsPage;
import dev.readout.story.Story;
import dev.readout.story.StoryOutline;
import dev.readout.story.group.Correction;
import dev.readout.story.group.Decision;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Merging, splitting, renaming and pinning stories, and taking it back. */
public final class CorrectionRoutes implements Routes {
  private final Site site;
  private final Clock clock = Clock.systemUTC();

  public CorrectionRoutes(Site site) {
    this.site = site;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/stories/{id}/corrections", this::show);
    routes.post("/stories/{id}/corrections", this::decide);
    routes.post("/corrections/{correction}/undo", this::undo);
  }

  private void show(Context context) {
    Asked asked = site.asked(context);
    Story story = asked.story();
    site.show(
        context,
        asked.edition(),
        "Corrections",
        Frame.Section.STORIES,
        List.of(new Frame.Link(asked.links().api("corrections", Map.of()), "JSON")),
        "story/corrections.jte",
        CorrectionsPage.of(story, asked.edition(), asked.links(), site.newsroom().corrections()));
  }

  private void decide(Context context) {
    Edition now = site.newsroom().now();
    StoryOutline story =
        now.find(context.pathParam("id"))
            .orElseThrow(() -> WebProblem.notFound("story " + context.pathParam("id")));
    Decision decision;
    try {
      decision = decision(context, story, now);
    } catch (IllegalArgumentException e) {
      throw WebProblem.badRequest("That cannot be decided: " + e.getMessage() + ".");
    }
    String by = context.formParam("by");
    site.newsroom()
        .correct(
            new Correction(
                by == null || by.isBlank() ? "analyst" : by.strip(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                decision));
    String article = decision.articles().getFirst();
    Edition after = site.newsroom().now();
    String where = after.storyOf(article).map(StoryOutline::id).orElse(story.id());
    context.redirect(new Links(after).story(where, "corrections"), HttpStatus.SEE_OTHER);
  }

  private static Decision decision(Context context, StoryOutline story, Edition now) {
    String what = String.valueOf(context.formParam("decide"));
    return switch (what) {
      case "merge" -> {
        String other = String.valueOf(context.formParam("with"));
        StoryOutline with =
            now.find(other).orElseThrow(() -> WebProblem.notFound("story " + other));
        yield new Decision.Merge(List.of(story.articles().getFirst(), with.articles().getFirst()));
      }
      case "split" -> {
        List<String> off = context.formParams("article");
        yield new Decision.Split(
            off, story.articles().stream().filter(id -> !off.contains(id)).toList());
      }
      case "rename" ->
          new Decision.Rename(story.articles(), String.valueOf(context.formParam("title")).strip());
      case "pin" -> new Decision.Pin(story.articles());
      case "unpin" -> new Decision.Unpin(story.articles());
      default -> throw WebProblem.badRequest("There is no decision “" + what + "”.");
    };
  }

  private void undo(Context context) {
    String id = context.pathParam("correction");
    if (!site.newsroom().undo(id)) {
      throw WebProblem.notFound("correction " + id);
    }
    String back = String.valueOf(context.formParam("article"));
    Edition now = site.newsroom().now();
    context.redirect(
        now.storyOf(back)
            .map(story -> new Links(now).story(story.id(), "corrections"))
            .orElse("/stories"),
        HttpStatus.SEE_OTHER);
  }
}
