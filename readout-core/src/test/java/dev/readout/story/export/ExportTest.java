package dev.readout.story.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.Reading;
import dev.readout.story.Story;
import dev.readout.story.StoryBuilder;
import dev.readout.story.StoryLineage;
import dev.readout.story.SummitStory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
  private final List<Reading> readings = SummitStory.readings();
  private final List<Story> stories =
      List.of(new StoryBuilder(StoryLineage::unknown).build("st1", readings));

  @Test
  void csvHasOneRowForEachEventAndStep() {
    String[] events = CsvExport.events(stories).split("\r\n");
    assertThat(events).hasSize(3);
    assertThat(events[1])
        .startsWith("st1,E1,CONSULT,,040,2025-03-20,Porthaven,Q9000005,POSTPONED,");
    assertThat(CsvExport.history(stories).split("\r\n")).hasSize(1 + 4 + 1);
    assertThat(CsvExport.statements(stories)).contains("We go there to listen");
    assertThat(CsvExport.deadlines(stories)).contains("open the border,,2025-03-01,PASSED");
    assertThat(CsvExport.positions(stories)).contains("OFFERS").contains("DEMANDS");
    assertThat(CsvExport.contacts(stories)).contains("phone,Ilse Brandt; Jon Amsel");
    assertThat(CsvExport.articles(stories)).contains("st1,b1,2025-03-07,,Lighthouse News");
    assertThat(CsvExport.figures(stories).split("\r\n")).hasSize(1);
    assertThat(CsvExport.conflicts(stories).split("\r\n")).hasSize(1);
  }

  @Test
  void aCellIsNeverAFormulaAndQuotesAreDoubled() {
    assertThat(Delimited.csv("a", "b").row("=1+1", "say \"no\", twice").toString())
        .isEqualTo("a,b\r\n'=1+1,\"say \"\"no\"\", twice\"\r\n");
  }

  @Test
  void geoJsonPutsLongitudeFirst() {
    JsonNode features = new JsonMapper().readTree(GeoJsonExport.of(stories)).path("features");
    assertThat(features.size()).isEqualTo(1);
    JsonNode point = features.path(0).path("geometry").path("coordinates");
    assertThat(point.path(0).asDouble()).isEqualTo(10.3);
    assertThat(point.path(1).asDouble()).isEqualTo(60.4);
  }

  @Test
  void theCalendarHasTheMeetingAndTheDeadline() {
    String calendar = CalendarExport.of(stories);
    assertThat(calendar.lines()).allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75);
    String unfolded = calendar.replace("\r\n ", "");
    assertThat(unfolded)
        .contains("DTSTART;VALUE=DATE:20250320\r\n")
        .contains("SUMMARY:Meeting of Jon Amsel and Ilse Brandt\\, Porthaven\r\n")
        .contains("GEO:60.400000;10.300000\r\n")
        .contains("SUMMARY:Deadline for Sudria: open the border\r\n");
    assertThat(unfolded.split("BEGIN:VEVENT")).hasSize(1 + 3);
  }

  @Test
  void graphMlIsWellFormed() throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    GraphMlExport.of(stories).getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(2);
    assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(2);
  }

  @Test
  void jsonLdHasArticlesEventsAndQuotations() {
    Map<String, Reading> byId =
        readings.stream().collect(Collectors.toMap(Reading::id, Function.identity()));
    JsonNode graph = new JsonMapper().readTree(JsonLdExport.of(stories, byId::get)).path("@graph");
    assertThat(graph.valueStream().map(n -> n.path("@type").asString()).distinct())
        .containsExactly("NewsArticle", "Event", "Quotation");
  }

  @Test
  void theEventTablesHaveAsManyCellsAsTheirHeaders() {
    for (String table : List.of(EventTables.plover(stories), EventTables.gdelt(stories))) {
      String separator = table.contains("\t") ? "\t" : ",";
      String[] rows = table.split("\r?\n");
      assertThat(rows).hasSize(3);
      assertThat(rows[2].split(separator, -1)).hasSameSizeAs(rows[0].split(separator, -1));
    }
    assertThat(EventTables.gdelt(stories))
        .contains("st1-E2,20250303,202503,2025,Ilse Brandt,Jon Amsel,1,041,041,04,1,");
  }
}
