package dev.readout.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Multigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each export, read back by a library of its format. */
class ExportsTest {
  private static @Nullable Newsstand stand;

  @BeforeAll
  static void open() {
    stand = Newsstand.open(HostileArticle.lines());
  }

  @AfterAll
  static void close() {
    if (stand != null) {
      stand.close();
    }
  }

  private static String export(String query) {
    var answer = stand.get("/api/v1/export?format=" + query);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static List<CSVRecord> rows(CSVFormat format, String text) throws Exception {
    return format
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(text))
        .getRecords();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "events",
        "articles",
        "history",
        "figures",
        "conflicts",
        "statements",
        "positions",
        "deadlines",
        "contacts",
        "places"
      })
  void csv(String table) throws Exception {
    List<CSVRecord> rows = rows(CSVFormat.RFC4180, export("csv&table=" + table));
    assertThat(rows).allMatch(CSVRecord::isConsistent);
    assertThat(rows.stream().map(row -> row.get("story"))).allMatch(id -> id.startsWith("s"));
    assertThat(rows.stream().flatMap(CSVRecord::stream)).noneMatch(cell -> cell.startsWith("="));
  }

  @Test
  void ploverAndGdelt() throws Exception {
    List<CSVRecord> plover = rows(CSVFormat.TDF.builder().setQuote(null).get(), export("plover"));
    assertThat(plover).isNotEmpty().allMatch(CSVRecord::isConsistent);
    List<CSVRecord> gdelt = rows(CSVFormat.RFC4180, export("gdelt"));
    assertThat(gdelt).hasSameSizeAs(plover).allMatch(CSVRecord::isConsistent);
    assertThat(gdelt.stream().map(row -> row.get("EventRootCode")))
        .allMatch(code -> code.matches("\\d\\d"));
  }

  @Test
  void jsonLines() {
    JsonMapper mapper = JsonMapper.builder().build();
    List<JsonNode> stories = export("jsonl").lines().map(mapper::readTree).toList();
    assertThat(stories).isNotEmpty().allMatch(story -> !story.path("articles").isEmpty());
  }

  @Test
  void geoJson() throws Exception {
    Geometry points = new GeoJsonReader().read(export("geojson"));
    assertThat(points.getNumGeometries()).isPositive();
    assertThat(points.getEnvelopeInternal().getMaxX()).isBetween(-180.0, 180.0);
    assertThat(points.getEnvelopeInternal().getMaxY()).isBetween(-90.0, 90.0);
  }

  @Test
  void calendar() throws Exception {
    Calendar calendar = new CalendarBuilder().build(new StringReader(export("ics")));
    calendar.validate();
    assertThat(calendar.getComponents(Component.VEVENT)).isNotEmpty();
    String again = export("ics&story=sudan-01-truce");
    assertThat(again).startsWith("BEGIN:VCALENDAR");
  }

  @Test
  void graphMl() {
    Graph<String, DefaultEdge> graph =
        new Multigraph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(false);
    importer.importGraph(graph, new StringReader(export("graphml")));
    assertThat(graph.vertexSet()).isNotEmpty();
    assertThat(graph.edgeSet()).isNotEmpty();
  }

  @Test
  void jsonLd() throws Exception {
    // The context of schema.org is on the web; its one rule that matters here stands in for it.
    String vocabulary = "{\"@context\": {\"@vocab\": \"https://schema.org/\"}}";
    var expanded =
        JsonLd.expand(JsonDocument.of(new StringReader(export("jsonld"))))
            .loader((url, options) -> JsonDocument.of(new StringReader(vocabulary)))
            .get();
    Set<String> types = new HashSet<>();
    expanded.forEach(
        item ->
            item.asJsonObject().getJsonArray("@type").forEach(type -> types.add(type.toString())));
    assertThat(types)
        .containsAll(
            Stream.of("NewsArticle", "Event", "Quotation")
                .map(name -> "\"https://schema.org/" + name + "\"")
                .toList());
  }
}
