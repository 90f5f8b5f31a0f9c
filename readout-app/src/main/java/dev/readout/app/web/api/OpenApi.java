package dev.readout.app.web.api;

import dev.readout.app.web.Answer;
import dev.readout.app.web.Routes;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The description of the web API, OpenAPI 3.1. */
public final class OpenApi implements Routes {
  private static final String RESOURCE = "/dev/readout/app/web/openapi.json";

  @Override
  public void add(RoutesConfig routes) {
    String document = document();
    routes.get(
        "/api/v1/openapi.json", context -> Answer.send(context, "application/json", document));
  }

  private static String document() {
    try (InputStream in = OpenApi.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
