package dev.readout.app.web.route;

import dev.readout.app.web.Asked;
import dev.readout.app.web.Frame;
import dev.readout.app.web.Links;
import dev.readout.app.web.Routes;
import dev.readout.app.web.Site;
import dev.readout.app.web.WebProblem;
import dev.readout.app.web.page.ArticlePage;
import dev.readout.app.web.page.BesidePage;
import dev.readout.copy.CopyDetector;
import dev.readout.reading.Reading;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** One article, alone or beside another. */
public final class ArticleRoutes implements Routes {
  private final Site site;
  private final CopyDetector copies = CopyDetector.standard();

  public ArticleRoutes(Site site) {
    this.site = site;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/articles/{id}", this::article);
    routes.get("/articles/{id}/beside/{other}", this::beside);
  }

  private static Reading reading(Asked asked, String id) {
    return asked
        .edition()
        .reading(id)
        .orElseThrow(() -> WebProblem.notFound("article " + id + asked.when()));
  }

  private void article(Context context) {
    Asked asked = site.asked(context);
    Reading reading = reading(asked, context.pathParam("id"));
    ArticlePage page = ArticlePage.of(reading, asked);
    String path = "articles/" + Links.segment(reading.id()) + "/reading";
    site.show(
        context,
        asked.edition(),
        page.title(),
        Frame.Section.NONE,
        List.of(
            new Frame.Link(asked.links().api(path, Map.of()), "JSON"),
            new Frame.Link(asked.links().api(path, Map.of("format", "csv")), "CSV")),
        "article.jte",
        page);
  }

  private void beside(Context context) {
    Asked asked = site.asked(context);
    Reading one = reading(asked, context.pathParam("id"));
    Reading other = reading(asked, context.pathParam("other"));
    BesidePage page =
        BesidePage.of(one, other, copies.compare(one.article(), other.article()), asked.links());
    String path = "articles/" + Links.segment(one.id()) + "/copies";
    site.show(
        context,
        asked.edition(),
        "Side by side",
        Frame.Section.NONE,
        List.of(
            new Frame.Link(asked.links().api(path, Map.of()), "JSON"),
            new Frame.Link(asked.links().api(path, Map.of("format", "csv")), "CSV")),
        "beside.jte",
        page);
  }
}
