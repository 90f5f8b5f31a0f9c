package dev.readout.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The web API against its own description. */
class WebApiTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String ARTICLE = "grain-05-russia-ends";

  private static @Nullable Newsstand stand;
  private static @Nullable JsonNode document;

  @BeforeAll
  static void open() {
    stand = Newsstand.open("");
    document = MAPPER.readTree(stand.get("/api/v1/openapi.json").body());
  }

  @AfterAll
  static void close() {
    if (stand != null) {
      stand.close();
    }
  }

  @Test
  void theDescriptionIsOpenApi() {
    SwaggerParseResult parsed =
        new OpenAPIV3Parser().readContents(stand.get("/api/v1/openapi.json").body());
    assertThat(parsed.getMessages()).isNullOrEmpty();
    assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.1");
  }

  @Test
  void everyRouteIsDescribedAndEveryDescriptionIsARoute() {
    Set<String> described = new TreeSet<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(
                        method ->
                            described.add(
                                method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
    Set<String> served = new TreeSet<>();
    stand.routes().stream().filter(route -> route.contains(" /api/")).forEach(served::add);
    assertThat(served).isEqualTo(described);
  }

  @Test
  void everyReadableAddressAnswersAsDescribed() {
    List<String> wrong = new ArrayList<>();
    for (var path : document.path("paths").properties()) {
      JsonNode get = path.getValue().path("get");
      if (get.isObject()
          && !path.getKey().contains("{job}")
          && !path.getKey().endsWith("changes")) {
        String address = address(path.getKey(), get);
        HttpResponse<String> answer = stand.get(address);
        if (answer.statusCode() != 200) {
          wrong.add(address + " gave " + answer.statusCode() + " " + answer.body());
        } else {
          JsonNode schema =
              get.path("responses")
                  .path("200")
                  .path("content")
                  .path("application/json")
                  .path("schema");
          if (schema.isObject()) {
            violations(schema, answer.body()).forEach(v -> wrong.add(address + ": " + v));
          }
        }
        assertThat(answer.headers().firstValue("ETag")).as(address).isPresent();
        assertThat(
                stand
                    .get(address, "If-None-Match", answer.headers().firstValue("ETag").orElse(""))
                    .statusCode())
            .as("unchanged: %s", address)
            .isEqualTo(304);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyTableIsThereAsCsvToo() {
    for (var path : document.path("paths").properties()) {
      JsonNode get = path.getValue().path("get");
      for (JsonNode parameter : get.path("parameters")) {
        if (parameter.path("name").asString().equals("format")
            && !path.getKey().endsWith("export")) {
          String address = address(path.getKey(), get);
          HttpResponse<String> answer =
              stand.get(address + (address.contains("?") ? "&" : "?") + "format=csv");
          assertThat(answer.headers().firstValue("Content-Type"))
              .as(address)
              .hasValue("text/csv; charset=utf-8");
          assertThat(answer.body().lines().findFirst().orElse("")).as(address).contains(",");
        }
      }
    }
  }

  private static String address(String path, JsonNode get) {
    String address = path.replace("{id}", path.contains("entities") ? "Q159" : ARTICLE);
    String query = "";
    for (JsonNode parameter : get.path("parameters")) {
      if (parameter.has("example")) {
        query +=
            (query.isEmpty() ? "?" : "&")
                + parameter.path("name").asString()
                + "="
                + parameter.path("example").asString();
      }
    }
    return address + query;
  }

  /** A schema alone has no components: they are put beside it. */
  private static List<String> violations(JsonNode schema, String body) {
    ObjectNode whole = MAPPER.createObjectNode();
    whole.set("components", document.path("components"));
    whole.set("allOf", MAPPER.createArrayNode().add(schema));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole)
        .validate(MAPPER.readTree(body))
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void problemsSayTheirCategory() {
    for (String path :
        List.of(
            "/api/v1/stories/none",
            "/api/v1/stories?page=0",
            "/api/v1/nothing",
            "/api/v1/events?as-of=soon",
            "/api/v1/export?format=pdf")) {
      HttpResponse<String> answer = stand.get(path);
      assertThat(answer.statusCode()).as(path).isIn(400, 404);
      assertThat(answer.headers().firstValue("Content-Type"))
          .as(path)
          .hasValue("application/problem+json");
      JsonNode problem = MAPPER.readTree(answer.body());
      assertThat(problem.path("status").asInt()).isEqualTo(answer.statusCode());
      assertThat(problem.path("category").asString()).isIn("NOT_FOUND", "BAD_REQUEST");
    }
  }

  @Test
  void listsComeInPartsThatLeadToOneAnother() {
    HttpResponse<String> first = stand.get("/api/v1/articles?size=10");
    assertThat(MAPPER.readTree(first.body()).path("items").size()).isEqualTo(10);
    String link = first.headers().firstValue("Link").orElse("");
    assertThat(link).contains("rel=\"next\"");
    String next = link.substring(link.indexOf('<') + 1, link.indexOf('>'));
    JsonNode second = MAPPER.readTree(stand.get(next).body());
    assertThat(second.path("page").asInt()).isEqualTo(2);
    assertThat(second.path("items").path(0))
        .isNotEqualTo(MAPPER.readTree(first.body()).path("items").path(0));
  }

  @Test
  void aPastDayKnowsNothingOfWhatCameLater() {
    JsonNode then = MAPPER.readTree(stand.get("/api/v1/stories?as-of=2023-05-01").body());
    assertThat(then.path("items").findValuesAsString("to"))
        .allMatch(day -> day.compareTo("2023-05-01") <= 0);
    assertThat(stand.get("/api/v1/articles/" + ARTICLE + "?as-of=2023-05-01").statusCode())
        .isEqualTo(404);
  }

  @Test
  void anArticleHandedInIsReadAndFound() throws InterruptedException {
    HttpResponse<String> taken =
        stand.send(
            stand
                .request("/api/v1/articles", "Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"id\":\"desk/1 %\",\"title\":\"Peru and Bolivia meet\",\"published\":\"2024-03-05\",\"text\":\"The presidents of Peru and Bolivia met in Lima on Tuesday.\"}")));
    assertThat(taken.statusCode()).isEqualTo(202);
    String job = taken.headers().firstValue("Location").orElse("");
    String state = "";
    for (int tries = 0; tries < 300 && !state.equals("DONE"); tries++) {
      Thread.sleep(100);
      state = MAPPER.readTree(stand.get(job).body()).path("state").asString();
    }
    assertThat(state).isEqualTo("DONE");
    assertThat(stand.get("/api/v1/search?q=Bolivia").body()).contains("desk/1 %");
    assertThat(stand.get("/api/v1/articles/desk%2F1%20%25/reading").statusCode()).isEqualTo(200);
    assertThat(stand.get("/articles/desk%2F1%20%25").body()).contains("Peru and Bolivia meet");
  }

  @Test
  void aDecisionHoldsUntilItIsTakenBack() {
    HttpResponse<String> made =
        stand.send(
            stand
                .request("/api/v1/corrections", "Content-Type", "application/json")
                .POST(
                    BodyPublishers.ofString(
                        "{\"by\":\"desk\",\"rename\":[\""
                            + ARTICLE
                            + "\"],\"title\":\"The end of the agreement\"}")));
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(
            violations(document.path("components").path("schemas").path("Correction"), made.body()))
        .isEmpty();
    assertThat(stand.get("/api/v1/stories/" + ARTICLE).body()).contains("The end of the agreement");
    String id = MAPPER.readTree(made.body()).path("id").asString();
    assertThat(stand.send(stand.request("/api/v1/corrections/" + id).DELETE()).statusCode())
        .isEqualTo(204);
    assertThat(stand.get("/api/v1/stories/" + ARTICLE).body())
        .doesNotContain("The end of the agreement");
    assertThat(stand.send(stand.request("/api/v1/corrections/" + id).DELETE()).statusCode())
        .isEqualTo(404);
  }
}
