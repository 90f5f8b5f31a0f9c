package dev.readout.app.web;

import dev.readout.app.web.page.ProblemPage;
import dev.readout.archive.ArchiveException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers to what goes wrong: problem details (RFC 9457) for programs, a page for people. */
final class Problems {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Site site;

  Problems(Site site) {
    this.site = site;
  }

  void stand(RoutesConfig routes) {
    routes.exception(WebProblem.class, (problem, context) -> answer(context, problem));
    routes.exception(
        ArchiveException.class,
        (failure, context) ->
            answer(context, new WebProblem(WebProblem.Category.ARCHIVE, failure.sentence())));
    routes.exception(
        HttpResponseException.class,
        (refusal, context) ->
            answer(
                context,
                new WebProblem(
                    WebProblem.Category.ofStatus(refusal.getStatus()),
                    sentence(context, refusal.getStatus()))));
    routes.exception(
        Exception.class,
        (defect, context) -> {
          if (System.getenv("READOUT_TRACE") != null) {
            defect.printStackTrace();
          }
          answer(context, new WebProblem(WebProblem.Category.DEFECT, defect.getClass().getName()));
        });
  }

  private static String sentence(Context context, int status) {
    return status == WebProblem.Category.METHOD_NOT_ALLOWED.status()
        ? context.method() + " is not for this address."
        : "There is nothing at this address.";
  }

  private void answer(Context context, WebProblem problem) {
    WebProblem.Category category = problem.category();
    context.status(category.status());
    if (Guard.isApi(context)) {
      if (category == WebProblem.Category.TOKEN_NEEDED) {
        context.header("WWW-Authenticate", "Basic realm=\"Readout\", charset=\"UTF-8\"");
      }
      context.contentType("application/problem+json");
      context.result(json(context, problem));
    } else if (category == WebProblem.Category.TOKEN_NEEDED) {
      context.redirect(
          Guard.LOGIN + "?to=" + Links.segment(context.path()),
          io.javalin.http.HttpStatus.SEE_OTHER);
    } else {
      site.bare(
          context,
          category.title(),
          "problem.jte",
          new ProblemPage(category.title(), String.valueOf(problem.getMessage()), category.name()));
    }
  }

  private static String json(Context context, WebProblem problem) {
    ObjectNode body = MAPPER.createObjectNode();
    WebProblem.Category category = problem.category();
    body.put(
        "type",
        "urn:readout:problem:" + category.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    body.put("title", category.title());
    body.put("status", category.status());
    body.put("detail", problem.getMessage());
    body.put("instance", context.path());
    body.put("category", category.name());
    return body.toString();
  }
}
