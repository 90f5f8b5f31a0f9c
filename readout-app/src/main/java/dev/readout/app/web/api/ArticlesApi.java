package dev.readout.app.web.api;

import dev.readout.app.newsroom.ArticleCard;
import dev.readout.app.newsroom.Desk;
import dev.readout.app.web.Answer;
import dev.readout.app.web.Asked;
import dev.readout.app.web.Paged;
import dev.readout.app.web.Routes;
import dev.readout.app.web.SearchQuery;
import dev.readout.app.web.Site;
import dev.readout.app.web.WebProblem;
import dev.readout.archive.Hit;
import dev.readout.reading.Reading;
import dev.readout.reading.ReadingJson;
import dev.readout.story.Story;
import dev.readout.story.StoryArticle;
import dev.readout.story.StoryOutline;
import dev.readout.story.export.Delimited;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Articles: the list, the search, one of them, its reading and copies, and handing one in. */
public final class ArticlesApi implements Routes {
  private static final int PAGE = 50;

  private final Site site;
  private final Desk desk;

  public ArticlesApi(Site site, Desk desk) {
    this.site = site;
    this.desk = desk;
  }

  /** One line of a list. */
  record Line(
      String id,
      @Nullable String title,
      @Nullable LocalDate published,
      @Nullable String publisher,
      @Nullable String story,
      @Nullable String excerpt) {}

  /** One member of an article's family of copies. */
  record Copy(String article, String relation, @Nullable String of, @Nullable Double shared) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/articles", this::list);
    routes.post("/api/v1/articles", this::take);
    routes.get("/api/v1/jobs/{job}", this::job);
    routes.get("/api/v1/articles/{id}", this::article);
    routes.get("/api/v1/articles/{id}/reading", this::reading);
    routes.get("/api/v1/articles/{id}/copies", this::copies);
    routes.get("/api/v1/search", this::search);
  }

  private void list(Context context) {
    Asked asked = site.asked(context);
    List<ArticleCard> cards = List.copyOf(asked.edition().cards());
    answer(
        context,
        Paged.of(cards, asked.page(), asked.size(PAGE)).map(card -> line(card, null, asked)));
  }

  private static Line line(ArticleCard card, @Nullable Hit hit, Asked asked) {
    return new Line(
        card.id(),
        card.title(),
        card.published(),
        card.publisher(),
        asked.edition().storyOf(card.id()).map(StoryOutline::id).orElse(null),
        hit == null ? null : hit.snippet());
  }

  private static void answer(Context context, Paged<Line> part) {
    if (Json.wantsCsv(context)) {
      Delimited table =
          Delimited.csv("article", "title", "published", "publisher", "story", "excerpt");
      part.items()
          .forEach(
              one ->
                  table.row(
                      one.id(),
                      one.title(),
                      one.published(),
                      one.publisher(),
                      one.story(),
                      one.excerpt()));
      Answer.send(context, Json.CSV, table.toString());
    } else {
      Json.page(context, part);
    }
  }

  private void search(Context context) {
    Asked asked = site.asked(context);
    SearchQuery query = SearchQuery.of(asked, site.newsroom());
    Paged<ArticleCard> part = Paged.of(query.finding().cards(), asked.page(), asked.size(PAGE));
    Map<String, Hit> hits =
        site
            .newsroom()
            .excerpts(query.words(), part.items().stream().map(ArticleCard::id).toList())
            .stream()
            .collect(Collectors.toMap(hit -> hit.article().id(), Function.identity()));
    Paged<Line> lines = part.map(card -> line(card, hits.get(card.id()), asked));
    if (Json.wantsCsv(context)) {
      answer(context, lines);
      return;
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("page", lines.page());
    body.put("size", lines.size());
    body.put("total", lines.total());
    body.put("items", lines.items());
    Map<String, Object> facets = new LinkedHashMap<>();
    query.finding().facets().forEach((facet, values) -> facets.put(facet.parameter(), values));
    body.put("facets", facets);
    Json.send(context, body);
  }

  private void take(Context context) {
    JsonNode body = Json.body(context);
    JsonNode articles = body.isArray() ? body : Json.MAPPER.createArrayNode().add(body);
    StringBuilder lines = new StringBuilder();
    for (JsonNode article : articles) {
      if (!article.isObject() || !(article.has("text") || article.has("html"))) {
        throw new WebProblem(
            WebProblem.Category.UNREADABLE, "An article is an object with “text” or “html”.");
      }
      lines.append(article).append('\n');
    }
    if (lines.isEmpty()) {
      throw new WebProblem(WebProblem.Category.UNREADABLE, "There is no article in it.");
    }
    Desk.Job job = desk.lines("from the web API", lines.toString());
    context.status(HttpStatus.ACCEPTED);
    context.header("Location", "/api/v1/jobs/" + job.id());
    Json.send(context, job);
  }

  private void job(Context context) {
    String id = context.pathParam("job");
    Json.send(context, desk.job(id).orElseThrow(() -> WebProblem.notFound("job " + id)));
  }

  private Reading known(Asked asked) {
    String id = asked.context().pathParam("id");
    return asked
        .edition()
        .reading(id)
        .orElseThrow(() -> WebProblem.notFound("article " + id + asked.when()));
  }

  private void article(Context context) {
    Json.sendRaw(context, ReadingJson.writeArticle(known(site.asked(context)).article()));
  }

  private void reading(Context context) {
    Reading reading = known(site.asked(context));
    if (Json.wantsCsv(context)) {
      Answer.send(context, Json.CSV, ReadingTable.of(reading));
    } else {
      Json.sendRaw(context, ReadingJson.write(reading));
    }
  }

  private void copies(Context context) {
    Asked asked = site.asked(context);
    Reading reading = known(asked);
    Story story = asked.edition().storyOf(reading.id()).map(asked.edition()::tell).orElseThrow();
    String family =
        story.articles().stream()
            .filter(one -> one.id().equals(reading.id()))
            .map(one -> one.member().family())
            .findFirst()
            .orElse("");
    List<Copy> copies =
        story.articles().stream()
            .map(StoryArticle::member)
            .filter(member -> member.family().equals(family))
            .map(
                member ->
                    new Copy(
                        member.article(), member.relation().name(), member.of(), member.shared()))
            .toList();
    if (Json.wantsCsv(context)) {
      Delimited table = Delimited.csv("family", "article", "relation", "of", "shared");
      copies.forEach(
          copy -> table.row(family, copy.article(), copy.relation(), copy.of(), copy.shared()));
      Answer.send(context, Json.CSV, table.toString());
      return;
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("story", story.id());
    body.put("family", family);
    story.families().stream()
        .filter(one -> one.id().equals(family))
        .findFirst()
        .ifPresent(
            one -> {
              if (one.origin() != null) {
                body.put("origin", one.origin());
              }
              body.put("independence", one.independence());
              body.put("reason", one.reason());
            });
    body.put("articles", copies);
    Json.send(context, body);
  }
}
