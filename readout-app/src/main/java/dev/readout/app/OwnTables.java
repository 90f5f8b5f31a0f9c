package dev.readout.app;

import dev.readout.name.KnowledgeBase;
import dev.readout.name.UserTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The user's tables of the knowledge base: folders below {@code kb} in Readout's home, {@code own}
 * for what the user writes and one for each imported list, with the files {@code people.tsv},
 * {@code offices.tsv}, {@code organisations.tsv}, {@code regions.tsv} and {@code outlets.tsv} in
 * them. Lines {@code # source:} and {@code # licence:} at the top of a file say whose it is.
 */
public final class OwnTables {
  private static final Set<String> NAMES =
      Set.of("people", "offices", "organisations", "regions", "outlets");
  private static final String SUFFIX = ".tsv";

  private final Path root;

  public OwnTables(Path root) {
    this.root = root;
  }

  /** Those in Readout's home. */
  public static OwnTables home() {
    return new OwnTables(Home.folder().resolve("kb"));
  }

  /** The folder of an imported list, or {@code own}. */
  public Path folder(String list) {
    return root.resolve(list);
  }

  /** All tables, the user's own first, then the lists by name. */
  public List<UserTable> load() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(root)) {
      List<UserTable> tables = new ArrayList<>();
      folders
          .filter(Files::isDirectory)
          .sorted((a, b) -> rank(a).compareTo(rank(b)))
          .forEach(folder -> tables(folder, tables));
      return tables;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + root, e);
    }
  }

  private static String rank(Path folder) {
    String name = String.valueOf(folder.getFileName());
    return name.equals("own") ? "" : name;
  }

  private static void tables(Path folder, List<UserTable> into) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        String table = name.endsWith(SUFFIX) ? name.substring(0, name.length() - 4) : "";
        if (NAMES.contains(table)) {
          List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
          String source = header(lines, "source");
          String origin =
              (source.isEmpty() ? "own table" : source)
                  + " ("
                  + folder.getFileName()
                  + "/"
                  + name
                  + ")";
          into.add(new UserTable(table, origin, header(lines, "licence"), lines));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the tables in " + folder, e);
    }
  }

  private static String header(List<String> lines, String key) {
    String start = "# " + key + ": ";
    return lines.stream()
        .takeWhile(line -> line.startsWith("#"))
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst()
        .orElse("");
  }

  /** Changes with every table that is added, changed or taken away; cheap to ask for. */
  String stamp() {
    if (!Files.isDirectory(root)) {
      return "";
    }
    try (Stream<Path> files = Files.walk(root, 2)) {
      StringBuilder stamp = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        stamp
            .append(root.relativize(file))
            .append(' ')
            .append(Files.size(file))
            .append(' ')
            .append(Files.getLastModifiedTime(file).toMillis())
            .append('\n');
      }
      return stamp.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + root, e);
    }
  }

  /** The knowledge base with all of them. */
  public KnowledgeBase knowledge() {
    return KnowledgeBase.with(load());
  }

  /** Adds a row to a table of the user's own. */
  public void append(String table, String row) throws IOException {
    Path folder = Files.createDirectories(folder("own"));
    Path file = folder.resolve(table + SUFFIX);
    String text = row + "\n";
    if (!Files.exists(file)) {
      text = "# source: own table\n" + text;
    } else if (!endsWithBreak(file)) {
      text = "\n" + text;
    }
    Files.writeString(
        file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static boolean endsWithBreak(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return bytes.length == 0 || bytes[bytes.length - 1] == '\n';
  }
}
