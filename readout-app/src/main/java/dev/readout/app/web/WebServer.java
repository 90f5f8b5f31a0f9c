package dev.readout.app.web;

import dev.readout.app.LiveKnowledge;
import dev.readout.app.newsroom.Desk;
import dev.readout.app.newsroom.Newsroom;
import dev.readout.app.web.api.ArticlesApi;
import dev.readout.app.web.api.ChangesApi;
import dev.readout.app.web.api.CorrectionsApi;
import dev.readout.app.web.api.FactsApi;
import dev.readout.app.web.api.OpenApi;
import dev.readout.app.web.api.StoriesApi;
import dev.readout.app.web.route.ArticleRoutes;
import dev.readout.app.web.route.CorrectionRoutes;
import dev.readout.app.web.route.DeskRoutes;
import dev.readout.app.web.route.EntityRoutes;
import dev.readout.app.web.route.LoginRoutes;
import dev.readout.app.web.route.SearchRoutes;
import dev.readout.app.web.route.StoriesRoutes;
import dev.readout.app.web.route.StoryRoutes;
import dev.readout.app.web.route.UnknownRoutes;
import io.javalin.Javalin;
import java.util.List;

/**
 * The server: pages for people, {@code /api/v1} for programs. Made of small groups of routes; see
 * {@link Guard} for what stands before each of them.
 */
public final class WebServer implements AutoCloseable {
  private static final long LARGEST_REQUEST = 50_000_000;

  private final Javalin javalin;
  private final ServeSettings settings;
  private final Desk desk;

  private WebServer(Javalin javalin, ServeSettings settings, Desk desk) {
    this.javalin = javalin;
    this.settings = settings;
    this.desk = desk;
  }

  /** Starts it; it runs until it is closed. */
  public static WebServer start(ServeSettings settings, Newsroom newsroom) {
    Guard guard = new Guard(settings);
    Assets assets = new Assets();
    LiveKnowledge knowledge = LiveKnowledge.home();
    Site site = new Site(newsroom, knowledge, guard, assets);
    Desk desk = new Desk(newsroom, knowledge::reader);
    List<Routes> all =
        List.of(
            new StoriesRoutes(site),
            new StoryRoutes(site),
            new ArticleRoutes(site),
            new SearchRoutes(site),
            new EntityRoutes(site),
            new UnknownRoutes(site, desk),
            new DeskRoutes(site, desk),
            new CorrectionRoutes(site),
            new LoginRoutes(site),
            new StoriesApi(site),
            new ArticlesApi(site, desk),
            new FactsApi(site),
            new CorrectionsApi(site),
            new ChangesApi(newsroom),
            new OpenApi());
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.http.prefer405over404 = true;
              config.http.maxRequestSize = LARGEST_REQUEST;
              config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
              guard.stand(config.routes);
              assets.serve(config.routes);
              all.forEach(routes -> routes.add(config.routes));
              new Problems(site).stand(config.routes);
            });
    javalin.start(settings.host(), settings.port());
    return new WebServer(javalin, settings, desk);
  }

  /** All that is served, each as method and path. */
  public List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  public int port() {
    return javalin.port();
  }

  /** The address to open. */
  public String address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
    desk.close();
  }
}
