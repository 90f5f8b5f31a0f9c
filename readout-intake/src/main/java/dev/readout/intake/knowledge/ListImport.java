package dev.readout.intake.knowledge;

import dev.readout.name.KnowledgeBase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Turns a public list into tables of the knowledge base, in a folder of their own that says whose
 * they are and under which licence. Streams: memory does not grow with the list but for the posts
 * in it. The old tables of that folder stay until the new ones are whole.
 */
public final class ListImport {
  private final KnowledgeBase known;

  /**
   * An importer.
   *
   * @param known in which to look up states, and people who are known already
   */
  public ListImport(KnowledgeBase known) {
    this.known = known;
  }

  /**
   * What an import gave.
   *
   * @param rows rows by table
   * @param broken lines or files that were no JSON of the format
   */
  public record Outcome(Map<String, Integer> rows, int broken) {
    public Outcome {
      rows = Map.copyOf(rows);
    }
  }

  /**
   * Imports.
   *
   * @param files one list, or for the Factbook one file a country
   * @param folder for the tables
   * @param licence the terms of the list
   * @param day on which the list was taken
   */
  public Outcome run(
      ListFormat format, List<Path> files, Path folder, String licence, LocalDate day)
      throws IOException {
    List<String> header =
        List.of(
            "source: " + format.title(),
            "licence: " + licence,
            "taken: " + day,
            "Written by readout kb import; importing again replaces it.");
    String checked = day.toString().substring(0, 7);
    try (Imported tables = new Imported(folder, header)) {
      int broken = 0;
      for (Path file : files) {
        broken +=
            switch (format) {
              case WIKIDATA -> new WikidataImport(known, tables, checked).read(file);
              case OPENSANCTIONS -> new OpenSanctionsImport(known, tables, checked).read(file);
              case FACTBOOK -> new FactbookImport(known, tables, checked).read(file);
            };
      }
      return new Outcome(tables.finish(), broken);
    }
  }
}
