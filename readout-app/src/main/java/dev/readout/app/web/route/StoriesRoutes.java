package dev.readout.app.web.route;

import dev.readout.app.newsroom.Arrivals;
import dev.readout.app.newsroom.Changes;
import dev.readout.app.newsroom.Edition;
import dev.readout.app.web.Asked;
import dev.readout.app.web.Frame;
import dev.readout.app.web.Links;
import dev.readout.app.web.Paged;
import dev.readout.app.web.Routes;
import dev.readout.app.web.Site;
import dev.readout.app.web.Visit;
import dev.readout.app.web.page.StoriesPage;
import dev.readout.story.Story;
import dev.readout.story.StoryOutline;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of stories, and what is new in it. */
public final class StoriesRoutes implements Routes {
  private static final int PAGE = 25;

  private final Site site;
  private final Clock clock = Clock.systemUTC();

  public StoriesRoutes(Site site) {
    this.site = site;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/", context -> context.redirect("/stories"));
    routes.get("/stories", this::stories);
    routes.post("/seen", this::seen);
  }

  private void stories(Context context) {
    Asked asked = site.asked(context);
    Edition edition = asked.edition();
    Links links = asked.links();
    Arrivals arrivals = site.newsroom().arrivals();
    Visit visit = Visit.of(context, arrivals.count(), clock.instant());
    List<StoryOutline> changed =
        visit.seen() >= arrivals.count()
            ? List.of()
            : edition.outlines().stream().filter(story -> isNew(story, visit)).toList();
    boolean onlyChanged = asked.text("changed").equals("1");
    Paged<StoryOutline> part =
        Paged.of(onlyChanged ? changed : edition.outlines(), asked.page(), asked.size(PAGE));
    site.show(
        context,
        edition,
        "Stories",
        Frame.Section.STORIES,
        List.of(
            new Frame.Link(links.api("stories", Map.of()), "JSON"),
            new Frame.Link(links.api("stories", Map.of("format", "csv")), "CSV")),
        "stories.jte",
        new StoriesPage(
            part.map(
                story -> StoriesPage.row(edition.tell(story), links, one -> changes(one, visit))),
            visit.first() ? "this is your first visit" : "since your last visit",
            changed.size(),
            onlyChanged,
            edition.cards().size(),
            part.page() > 1 ? other(links, part.page() - 1, onlyChanged) : null,
            part.hasNext() ? other(links, part.page() + 1, onlyChanged) : null));
  }

  private static String other(Links links, int page, boolean onlyChanged) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("page", String.valueOf(page));
    if (onlyChanged) {
      query.put("changed", "1");
    }
    return links.stories(query);
  }

  private boolean isNew(StoryOutline story, Visit visit) {
    return story.articles().stream()
        .anyMatch(article -> site.newsroom().arrivals().of(article) > visit.seen());
  }

  private Changes changes(Story story, Visit visit) {
    return Changes.of(story, id -> site.newsroom().arrivals().of(id) > visit.seen());
  }

  private void seen(Context context) {
    Visit.end(context, site.newsroom().arrivals().count(), clock.instant());
    context.redirect("/stories", HttpStatus.SEE_OTHER);
  }
}
