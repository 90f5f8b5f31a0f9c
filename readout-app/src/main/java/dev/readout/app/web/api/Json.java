package dev.readout.app.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.readout.app.web.Answer;
import dev.readout.app.web.Paged;
import dev.readout.app.web.WebProblem;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON in and out of the web API. */
final class Json {
  static final String TYPE = "application/json";
  static final String CSV = "text/csv; charset=utf-8";

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private Json() {}

  /** Whatever it is: a record, a list, a tree. */
  static void send(Context context, Object value) {
    Answer.send(context, TYPE, MAPPER.writeValueAsString(value));
  }

  /** JSON as it is. */
  static void sendRaw(Context context, String json) {
    Answer.send(context, TYPE, json);
  }

  /** A part of a list, with a link to the next part (RFC 8288). */
  static void page(Context context, Paged<?> part) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("page", part.page());
    body.put("size", part.size());
    body.put("total", part.total());
    body.put("items", part.items());
    List<String> links = new ArrayList<>();
    if (part.hasNext()) {
      links.add(link(context, part.page() + 1, "next"));
    }
    if (part.page() > 1) {
      links.add(link(context, part.page() - 1, "prev"));
    }
    if (!links.isEmpty()) {
      context.header("Link", String.join(", ", links));
    }
    send(context, body);
  }

  private static String link(Context context, int page, String relation) {
    Map<String, String> query = new LinkedHashMap<>();
    context.queryParamMap().forEach((name, values) -> query.put(name, values.getFirst()));
    query.put("page", String.valueOf(page));
    return "<"
        + dev.readout.app.web.Links.withQuery(context.path(), query)
        + ">; rel=\""
        + relation
        + "\"";
  }

  static boolean wantsCsv(Context context) {
    String format = context.queryParam("format");
    if (format == null || format.equals("json")) {
      return false;
    }
    if (format.equals("csv")) {
      return true;
    }
    throw WebProblem.badRequest("format must be json or csv.");
  }

  static JsonNode body(Context context) {
    try {
      return MAPPER.readTree(context.body());
    } catch (JacksonException e) {
      throw WebProblem.badRequest("The body is not JSON.");
    }
  }
}
