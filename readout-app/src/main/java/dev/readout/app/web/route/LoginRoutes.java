package dev.readout.app.web.route;

import dev.readout.app.web.Routes;
import dev.readout.app.web.Site;
import dev.readout.app.web.WebProblem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** The door for a browser where the server has a token. */
public final class LoginRoutes implements Routes {
  private final Site site;

  public LoginRoutes(Site site) {
    this.site = site;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/login", this::form);
    routes.post("/login", this::enter);
  }

  private void form(Context context) {
    site.bare(context, "Log in", "login.jte", Map.of("to", local(context.queryParam("to"))));
  }

  private void enter(Context context) {
    if (!site.login(context, context.formParam("token"))) {
      throw new WebProblem(WebProblem.Category.FORBIDDEN, "That is not the token.");
    }
    context.redirect(local(context.formParam("to")), HttpStatus.SEE_OTHER);
  }

  /** An address of this site and no other: one slash in front, no second one. */
  private static String local(@org.jspecify.annotations.Nullable String to) {
    boolean own = to != null && to.matches("/[^/\\\\].*") && to.indexOf('\n') < 0;
    return own ? String.valueOf(to) : "/stories";
  }
}
