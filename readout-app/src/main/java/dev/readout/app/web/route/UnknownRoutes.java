package dev.readout.app.web.route;

import dev.readout.app.Promotion;
import dev.readout.app.newsroom.Desk;
import dev.readout.app.web.Asked;
import dev.readout.app.web.Frame;
import dev.readout.app.web.Routes;
import dev.readout.app.web.Site;
import dev.readout.app.web.WebProblem;
import dev.readout.app.web.page.UnknownPage;
import dev.readout.name.EntityType;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that no table knows, and the form by which one becomes known. */
public final class UnknownRoutes implements Routes {
  private static final int SIZE = 50;

  private final Site site;
  private final Desk desk;
  private final Clock clock = Clock.systemUTC();

  public UnknownRoutes(Site site, Desk desk) {
    this.site = site;
    this.desk = desk;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/unknown", this::show);
    routes.post("/unknown", this::promote);
  }

  private void show(Context context) {
    Asked asked = site.asked(context);
    site.show(
        context,
        asked.edition(),
        "Unknown names",
        Frame.Section.UNKNOWN,
        List.of(),
        "unknown.jte",
        UnknownPage.of(
            asked.edition(), asked.links(), asked.text("name"), asked.page(), asked.size(SIZE)));
  }

  /** Writes the row, then reads the articles that name it again. */
  private void promote(Context context) throws IOException {
    Promotion.Meant meant;
    try {
      meant = promotion(context).write(site.knowledge().tables(), YearMonth.now(clock));
    } catch (Promotion.Refused e) {
      throw WebProblem.badRequest("That cannot be kept: " + e.getMessage() + ".");
    }
    Set<String> articles = new HashSet<>(context.formParams("article"));
    Desk.Job job = desk.again("with " + meant.name() + " known", articles);
    context.redirect("/read/" + job.id(), HttpStatus.SEE_OTHER);
  }

  private static Promotion promotion(Context context) {
    String alias = text(context, "alias");
    return new Promotion(
        text(context, "name"),
        type(text(context, "type")),
        text(context, "as"),
        text(context, "id"),
        alias.isEmpty() ? List.of() : List.of(alias),
        text(context, "gender"),
        text(context, "office"),
        text(context, "kind"),
        text(context, "state").toLowerCase(Locale.ROOT),
        text(context, "from"),
        text(context, "to"),
        text(context, "at"));
  }

  private static EntityType type(String name) {
    return switch (name) {
      case "PERSON" -> EntityType.PERSON;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      case "PLACE" -> EntityType.PLACE;
      default -> throw WebProblem.badRequest("type must be PERSON, ORGANIZATION or PLACE.");
    };
  }

  private static String text(Context context, String field) {
    String value = context.formParam(field);
    return value == null ? "" : value.strip();
  }
}
