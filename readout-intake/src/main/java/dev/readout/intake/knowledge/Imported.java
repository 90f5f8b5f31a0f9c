package dev.readout.intake.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables of one import while they are written: each row goes to disk as it comes, into files
 * beside the old ones, which are replaced at the end and all at once. Used by one thread.
 */
final class Imported implements AutoCloseable {
  private static final String HALF = ".part";

  private final Path folder;
  private final List<String> header;
  private final Map<String, Writer> open = new LinkedHashMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  /**
   * Begins an import.
   *
   * @param header said at the top of each file: source, licence, day
   */
  Imported(Path folder, List<String> header) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.header = List.copyOf(header);
  }

  void add(String table, String row) {
    try {
      Writer writer = open.get(table);
      if (writer == null) {
        writer =
            Files.newBufferedWriter(folder.resolve(table + ".tsv" + HALF), StandardCharsets.UTF_8);
        open.put(table, writer);
        for (String line : header) {
          writer.write("# " + line + "\n");
        }
      }
      writer.write(row);
      writer.write('\n');
      counts.merge(table, 1, Integer::sum);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the new tables in the place of the old; rows by table. */
  Map<String, Integer> finish() throws IOException {
    close();
    try (var old = Files.newDirectoryStream(folder, "*.tsv")) {
      for (Path path : old) {
        Files.delete(path);
      }
    }
    for (String table : counts.keySet()) {
      Files.move(
          folder.resolve(table + ".tsv" + HALF),
          folder.resolve(table + ".tsv"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    return Map.copyOf(counts);
  }

  @Override
  public void close() throws IOException {
    for (Writer writer : open.values()) {
      writer.close();
    }
  }
}
