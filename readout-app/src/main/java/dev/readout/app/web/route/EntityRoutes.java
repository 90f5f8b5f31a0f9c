package dev.readout.app.web.route;

import dev.readout.app.web.Asked;
import dev.readout.app.web.Frame;
import dev.readout.app.web.Links;
import dev.readout.app.web.Routes;
import dev.readout.app.web.Site;
import dev.readout.app.web.WebProblem;
import dev.readout.app.web.page.EntityPage;
import dev.readout.name.KnowledgeBase;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** One entity. */
public final class EntityRoutes implements Routes {
  private final Site site;

  public EntityRoutes(Site site) {
    this.site = site;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/entities/{id}", this::entity);
  }

  /** What an edition and the knowledge base know of an entity. */
  public static EntityPage page(Asked asked, KnowledgeBase known, String id) {
    EntityPage page =
        EntityPage.of(id, known.byId(id).orElse(null), known.offices(id), asked.edition());
    if (page.told() == 0 && known.byId(id).isEmpty()) {
      throw WebProblem.notFound("entity " + id + asked.when());
    }
    return page;
  }

  private void entity(Context context) {
    Asked asked = site.asked(context);
    EntityPage page = page(asked, site.knowledge().knowledge(), context.pathParam("id"));
    String path = "entities/" + Links.segment(page.id());
    site.show(
        context,
        asked.edition(),
        page.name(),
        Frame.Section.NONE,
        List.of(
            new Frame.Link(asked.links().api(path, Map.of()), "JSON"),
            new Frame.Link(asked.links().api(path, Map.of("format", "csv")), "CSV")),
        "entity.jte",
        page);
  }
}
