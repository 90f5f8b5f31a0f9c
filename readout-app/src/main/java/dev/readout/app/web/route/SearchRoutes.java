package dev.readout.app.web.route;

import dev.readout.app.newsroom.ArticleCard;
import dev.readout.app.web.Asked;
import dev.readout.app.web.Frame;
import dev.readout.app.web.Links;
import dev.readout.app.web.Paged;
import dev.readout.app.web.Routes;
import dev.readout.app.web.SearchQuery;
import dev.readout.app.web.Site;
import dev.readout.app.web.page.SearchPage;
import dev.readout.archive.Hit;
import dev.readout.story.StoryOutline;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The search. */
public final class SearchRoutes implements Routes {
  private static final int PAGE = 20;
  private static final int MOST_KNOWN = 6;

  private final Site site;

  public SearchRoutes(Site site) {
    this.site = site;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/search", this::search);
  }

  private void search(Context context) {
    Asked asked = site.asked(context);
    Links links = asked.links();
    SearchQuery query = SearchQuery.of(asked, site.newsroom());
    Paged<ArticleCard> part = Paged.of(query.finding().cards(), asked.page(), asked.size(PAGE));
    Map<String, Hit> hits =
        site
            .newsroom()
            .excerpts(query.words(), part.items().stream().map(ArticleCard::id).toList())
            .stream()
            .collect(Collectors.toMap(hit -> hit.article().id(), Function.identity()));
    Map<String, String> chosen = new LinkedHashMap<>(query.parameters());
    List.of("q", "from", "to").forEach(chosen::remove);
    site.show(
        context,
        asked.edition(),
        query.words().isEmpty() ? "Search" : "Search: " + query.words(),
        Frame.Section.SEARCH,
        List.of(
            new Frame.Link(links.api("search", query.parameters()), "JSON"),
            new Frame.Link(links.api("search", with(query.parameters(), "format", "csv")), "CSV")),
        "search.jte",
        new SearchPage(
            query.words(),
            asked.text("from"),
            asked.text("to"),
            chosen,
            SearchPage.groups(query.finding(), query.parameters(), links),
            part.map(card -> result(card, hits, asked)),
            query.words().isEmpty()
                ? List.of()
                : site.knowledge().knowledge().find(query.words()).stream()
                    .limit(MOST_KNOWN)
                    .map(entity -> SearchPage.known(entity, links))
                    .toList(),
            part.page() > 1 ? links.search(page(query, part.page() - 1)) : null,
            part.hasNext() ? links.search(page(query, part.page() + 1)) : null));
  }

  private static Map<String, String> page(SearchQuery query, int page) {
    return with(query.parameters(), "page", String.valueOf(page));
  }

  private static Map<String, String> with(
      Map<String, String> parameters, String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.put(name, value);
    return all;
  }

  private static SearchPage.Result result(ArticleCard card, Map<String, Hit> hits, Asked asked) {
    StoryOutline story = asked.edition().storyOf(card.id()).orElse(null);
    return SearchPage.result(
        card,
        hits.get(card.id()),
        story == null ? null : asked.links().story(story.id()),
        story == null || story.title() == null ? "its story" : story.title(),
        asked.links());
  }
}
