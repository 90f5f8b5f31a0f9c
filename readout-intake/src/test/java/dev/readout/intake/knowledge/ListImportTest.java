package dev.readout.intake.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.name.KnowledgeBase;
import dev.readout.name.KnownEntity;
import dev.readout.name.OfficeKind;
import dev.readout.name.UserTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as their makers publish them, with invented people. */
class ListImportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir Path folder;

  /** A Wikidata dump: an array with an entity a line, the posts after those who hold them. */
  private static final String WIKIDATA =
      """
      [
      {"type":"item","id":"Q900000001","labels":{"en":{"language":"en","value":"Greta Finkenau"}},"aliases":{"en":[{"language":"en","value":"G. Finkenau"}]},"claims":{"P31":[{"mainsnak":{"snaktype":"value","property":"P31","datavalue":{"value":{"entity-type":"item","id":"Q5"},"type":"wikibase-entityid"}},"rank":"normal"}],"P21":[{"mainsnak":{"datavalue":{"value":{"id":"Q6581072"}}},"rank":"normal"}],"P39":[{"mainsnak":{"datavalue":{"value":{"id":"Q900000002"}}},"rank":"normal","qualifiers":{"P580":[{"datavalue":{"value":{"time":"+2023-05-04T00:00:00Z","precision":11}}}],"P582":[{"datavalue":{"value":{"time":"+2025-00-00T00:00:00Z","precision":9}}}]}},{"mainsnak":{"datavalue":{"value":{"id":"Q900000004"}}},"rank":"deprecated"}]}},
      {"type":"item","id":"Q900000003","labels":{"en":{"language":"en","value":"Amsel Party"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q7278"}}},"rank":"normal"}],"P17":[{"mainsnak":{"datavalue":{"value":{"id":"Q31"}}},"rank":"normal"}]}},
      {"type":"item","id":"Q900000005","labels":{"en":{"language":"en","value":"Nobody In Office"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}},"rank":"normal"}]}},
      {"type":"item","id":"Q900000002","labels":{"en":{"language":"en","value":"Minister of Foreign Affairs of Belgium"}},"claims":{"P1001":[{"mainsnak":{"datavalue":{"value":{"id":"Q31"}}},"rank":"normal"}]}},
      {broken
      ]
      """;

  private static final String OPENSANCTIONS =
      """
      {"id":"Q900000011","caption":"Ivan Kosolapy","schema":"Person","referents":[],"datasets":["wd_peps"],"properties":{"name":["Ivan Kosolapy"],"alias":["Иван Косолапый"],"weakAlias":["Vanya"],"gender":["male"],"nationality":["ru"]}}
      {"id":"os-occ-1","caption":"x","schema":"Occupancy","properties":{"holder":["Q900000011"],"post":["os-pos-1"],"startDate":["2021-02"],"status":["current"]}}
      {"id":"os-pos-1","caption":"Governor of Somewhere Oblast","schema":"Position","properties":{"name":["Governor of Somewhere Oblast"],"country":["ru"]}}
      {"id":"NK-abc","caption":"Kosolapy Shipping LLC","schema":"Company","properties":{"name":["Kosolapy Shipping LLC"],"alias":["KS LLC"],"country":["ru"]}}
      {"id":"NK-def","caption":"Petra Undated","schema":"Person","properties":{"name":["Petra Undated"],"country":["by"],"position":["Deputy Minister of Energy"]}}
      {"id":"os-vessel","caption":"MV Amsel","schema":"Vessel","properties":{"name":["MV Amsel"]}}
      """;

  private static final String FACTBOOK =
      """
      {"Introduction":{"Background":{"text":"..."}},
       "Government":{"Country name":{"conventional long form":{"text":"Kingdom of Belgium"},"conventional short form":{"text":"Belgium"}},
        "Executive branch":{"chief of state":{"text":"King Karl AMSEL (since 21 July 2031)"},
         "head of government":{"text":"Prime Minister Jan Piet VAN FINKENAU (since 3 February 2032); Deputy Prime Ministers ..."}},
        "Political parties":{"text":"Amsel Party or AP <br>Finken Alliance <br>note: parties change"}}}
      """;

  private KnowledgeBase imported(ListFormat format, Path file) throws IOException {
    Path tables = folder.resolve("tables");
    new ListImport(KnowledgeBase.standard())
        .run(format, List.of(file), tables, format.licence(), DAY);
    List<UserTable> read = new ArrayList<>();
    try (var files = Files.list(tables)) {
      for (Path each : files.sorted().toList()) {
        String name = each.getFileName().toString().replace(".tsv", "");
        read.add(new UserTable(name, format.title(), format.licence(), Files.readAllLines(each)));
      }
    }
    return KnowledgeBase.with(read);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aWikidataDumpGivesPeopleWithPostsAndParties() throws IOException {
    KnowledgeBase known = imported(ListFormat.WIKIDATA, file("dump.json", WIKIDATA));
    assertThat(known.find("G. Finkenau")).extracting(KnownEntity::id).containsExactly("Q900000001");
    assertThat(known.offices("Q900000001"))
        .singleElement()
        .satisfies(
            office -> {
              assertThat(office.kind()).isEqualTo(OfficeKind.FOREIGN_MINISTER);
              assertThat(office.state()).isEqualTo("be");
              assertThat(office.start()).isEqualTo("2023-05-04");
              assertThat(office.end()).isEqualTo("2025");
            });
    assertThat(known.find("Amsel Party")).extracting(KnownEntity::kind).containsExactly("PARTY");
    assertThat(known.find("Nobody In Office")).isEmpty();
    assertThat(known.report().explain("Q900000001")).contains("from: Wikidata, CC0 1.0");
  }

  @Test
  void aCompressedDumpIsRecognisedAndBrokenLinesAreCounted() throws IOException {
    Path file = folder.resolve("dump.json.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(WIKIDATA.getBytes(StandardCharsets.UTF_8));
    }
    holdsWhatTheDumpHolds(file);
  }

  @Test
  void aDumpInBzip2IsReadWhateverItIsCalled() throws IOException {
    Path file = folder.resolve("dump.json");
    Files.write(file, bzip2(WIKIDATA));
    holdsWhatTheDumpHolds(file);
  }

  @Test
  void aDumpOfSeveralPartsInBzip2IsReadToItsEnd() throws IOException {
    // The parts are cut without regard to lines.
    int cut = WIKIDATA.indexOf("Amsel Party");
    Path file = folder.resolve("dump.json.bz2");
    Files.write(file, bzip2(WIKIDATA.substring(0, cut)));
    Files.write(file, bzip2(WIKIDATA.substring(cut)), StandardOpenOption.APPEND);
    holdsWhatTheDumpHolds(file);
  }

  @Test
  void aDumpThatWasCutShortLeavesTheTablesOfTheLastOne() throws IOException {
    Path whole = folder.resolve("dump.json.bz2");
    Files.write(whole, bzip2(WIKIDATA));
    KnowledgeBase before = imported(ListFormat.WIKIDATA, whole);
    assertThat(before.find("G. Finkenau")).hasSize(1);
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> imported(ListFormat.WIKIDATA, whole)).isInstanceOf(IOException.class);
    assertThat(Files.readString(folder.resolve("tables").resolve("people.tsv")))
        .contains("Greta Finkenau");
  }

  private static byte[] bzip2(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private void holdsWhatTheDumpHolds(Path file) throws IOException {
    ListImport.Outcome outcome =
        new ListImport(KnowledgeBase.standard())
            .run(ListFormat.WIKIDATA, List.of(file), folder.resolve("whole"), "CC0", DAY);
    assertThat(outcome.rows())
        .containsEntry("people", 1)
        .containsEntry("offices", 1)
        .containsEntry("organisations", 1);
    assertThat(outcome.broken()).isEqualTo(1);
  }

  @Test
  void openSanctionsGivesPeopleWithPostsAndCompanies() throws IOException {
    KnowledgeBase known = imported(ListFormat.OPENSANCTIONS, file("e.json", OPENSANCTIONS));
    assertThat(known.offices("Q900000011"))
        .singleElement()
        .satisfies(
            office -> {
              assertThat(office.kind()).isEqualTo(OfficeKind.REGIONAL_LEADER);
              assertThat(office.start()).isEqualTo("2021-02");
              assertThat(office.end()).isEmpty();
            });
    assertThat(known.find("Vanya")).isEmpty();
    assertThat(known.find("KS LLC"))
        .extracting(KnownEntity::id)
        .containsExactly("opensanctions:NK-abc");
    assertThat(known.offices("opensanctions:NK-def"))
        .singleElement()
        .satisfies(office -> assertThat(office.title()).isEqualTo("Deputy Minister of Energy"));
    assertThat(known.find("MV Amsel")).isEmpty();
    assertThat(known.report().explain("opensanctions:NK-abc"))
        .contains("from: OpenSanctions, CC BY-NC 4.0");
  }

  @Test
  void theFactbookGivesLeadersAndParties() throws IOException {
    KnowledgeBase known = imported(ListFormat.FACTBOOK, file("be.json", FACTBOOK));
    assertThat(
            known.holders(OfficeKind.HEAD_OF_GOVERNMENT, "be", LocalDate.of(2032, 3, 1)).offices())
        .first()
        .satisfies(
            office -> {
              assertThat(office.start()).isEqualTo("2032-02-03");
              assertThat(office.title()).isEqualTo("Prime Minister of Belgium");
            });
    assertThat(known.find("Karl Amsel")).isNotEmpty();
    assertThat(known.find("AP")).extracting(KnownEntity::kind).contains("PARTY");
  }

  @Test
  void importingAgainReplacesAndAFailureLeavesTheOldTables() throws IOException {
    Path tables = folder.resolve("again");
    ListImport lists = new ListImport(KnowledgeBase.standard());
    Path first = file("first.json", OPENSANCTIONS);
    lists.run(ListFormat.OPENSANCTIONS, List.of(first), tables, "terms", DAY);
    String people = Files.readString(tables.resolve("people.tsv"));
    assertThat(people)
        .startsWith("# source: OpenSanctions\n# licence: terms\n# taken: 2026-03-01\n");
    assertThatThrownBy(
            () ->
                lists.run(
                    ListFormat.OPENSANCTIONS,
                    List.of(first, folder.resolve("missing.json")),
                    tables,
                    "terms",
                    DAY))
        .isInstanceOf(IOException.class);
    assertThat(Files.readString(tables.resolve("people.tsv"))).isEqualTo(people);
    lists.run(ListFormat.WIKIDATA, List.of(file("w.json", WIKIDATA)), tables, "CC0", DAY);
    assertThat(Files.readString(tables.resolve("people.tsv")))
        .contains("Greta Finkenau")
        .doesNotContain("Kosolapy");
  }
}
