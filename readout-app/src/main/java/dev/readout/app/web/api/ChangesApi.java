package dev.readout.app.web.api;

import dev.readout.app.newsroom.Edition;
import dev.readout.app.newsroom.Newsroom;
import dev.readout.app.web.Routes;
import io.javalin.config.RoutesConfig;
import io.javalin.http.sse.SseClient;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Server-sent events: one {@code change} with the revision whenever there is something new, and one
 * at the start.
 */
public final class ChangesApi implements Routes {
  private final Newsroom newsroom;
  private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();

  public ChangesApi(Newsroom newsroom) {
    this.newsroom = newsroom;
    newsroom.onChange(edition -> listeners.forEach(listener -> tell(listener, edition)));
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.sse(
        "/api/v1/changes",
        client -> {
          client.keepAlive();
          listeners.add(client);
          client.onClose(() -> listeners.remove(client));
          tell(client, newsroom.now());
        });
  }

  private static void tell(SseClient client, Edition edition) {
    client.sendEvent(
        "change",
        Json.MAPPER.writeValueAsString(
            Map.of("revision", edition.revision(), "stories", edition.outlines().size())));
  }
}
