package dev.readout.app.web.route;

import dev.readout.app.web.Asked;
import dev.readout.app.web.Frame;
import dev.readout.app.web.Links;
import dev.readout.app.web.Routes;
import dev.readout.app.web.Site;
import dev.readout.app.web.page.ContactsPage;
import dev.readout.app.web.page.PlacesPage;
import dev.readout.app.web.page.PositionsPage;
import dev.readout.app.web.page.SourcesPage;
import dev.readout.app.web.page.StatementsPage;
import dev.readout.app.web.page.StoryOverview;
import dev.readout.app.web.page.TimelinePage;
import dev.readout.story.Story;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** One story, seen in seven ways. */
public final class StoryRoutes implements Routes {
  private final Site site;

  public StoryRoutes(Site site) {
    this.site = site;
  }

  @Override
  public void add(RoutesConfig routes) {
    view(
        routes,
        "",
        "events",
        (story, asked) -> StoryOverview.of(story, asked.links(), asked.edition().asOf()));
    view(routes, "timeline", "history", TimelinePage::of);
    view(
        routes,
        "positions",
        "positions",
        (story, asked) -> PositionsPage.of(story, asked.edition(), asked.links()));
    view(routes, "statements", "statements", StatementsPage::of);
    view(routes, "contacts", "contacts", (story, asked) -> ContactsPage.of(story, asked.links()));
    view(routes, "places", "places", (story, asked) -> PlacesPage.of(story, asked.links()));
    view(routes, "sources", "articles", (story, asked) -> SourcesPage.of(story, asked.links()));
  }

  private void view(
      RoutesConfig routes, String name, String table, BiFunction<Story, Asked, Object> model) {
    String template = "story/" + (name.isEmpty() ? "overview" : name) + ".jte";
    routes.get(
        "/stories/{id}" + (name.isEmpty() ? "" : "/" + name),
        context -> show(context, template, table, model));
  }

  private void show(
      Context context, String template, String table, BiFunction<Story, Asked, Object> model) {
    Asked asked = site.asked(context);
    Story story = asked.story();
    Links links = asked.links();
    String title = story.title() == null ? story.id() : story.title();
    site.show(
        context,
        asked.edition(),
        title,
        Frame.Section.STORIES,
        List.of(
            new Frame.Link(links.api("stories/" + Links.segment(story.id()), Map.of()), "JSON"),
            new Frame.Link(
                links.api("export", Map.of("format", "csv", "table", table, "story", story.id())),
                "CSV")),
        template,
        model.apply(story, asked));
  }
}
