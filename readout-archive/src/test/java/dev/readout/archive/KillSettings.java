package dev.readout.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is killed, how often and when.
 *
 * @param folder where archives and logs go; what failed is left there
 * @param run a command with {@code {archive}} for the path, split at blanks; empty for generated
 *     articles
 * @param dump a command that prints all that the archive keeps; empty for the built-in one
 */
record KillSettings(int kills, long seed, int articles, Path folder, String run, String dump) {
  private static final String ARCHIVE = "{archive}";

  static KillSettings of(String... arguments) throws IOException {
    Map<String, String> given =
        IntStream.range(0, arguments.length / 2)
            .boxed()
            .collect(Collectors.toMap(i -> arguments[2 * i], i -> arguments[2 * i + 1]));
    String folder = given.get("--folder");
    return new KillSettings(
        Integer.parseInt(given.getOrDefault("--kills", "50")),
        Long.parseLong(given.getOrDefault("--seed", "1")),
        Integer.parseInt(given.getOrDefault("--articles", "500")),
        folder == null ? Files.createTempDirectory("readout-kill") : Path.of(folder),
        given.getOrDefault("--run", ""),
        given.getOrDefault("--dump", ""));
  }

  List<String> runCommand(Path archive) {
    return run.isEmpty()
        ? List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            KeepArticles.class.getName(),
            archive.toString(),
            String.valueOf(articles))
        : command(run, archive);
  }

  List<String> dumpCommand(Path archive) {
    return dump.isEmpty() ? List.of() : command(dump, archive);
  }

  private static List<String> command(String words, Path archive) {
    return Arrays.stream(words.strip().split("\\s+"))
        .map(word -> word.replace(ARCHIVE, archive.toString()))
        .toList();
  }
}
