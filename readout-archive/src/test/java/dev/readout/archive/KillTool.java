package dev.readout.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Kills a run that fills an archive, as {@code kill -9} does, at moments drawn from a seed: half
 * over the whole length of a run, half once the write-ahead log has grown so far, in the midst of
 * writing. After each, what is there must be a part of what an undisturbed run leaves, and after a
 * rerun it must be that, byte for byte.
 *
 * <pre>
 * java -cp ... dev.readout.archive.KillTool --kills 50 --seed 1 --articles 500 [--folder DIR]
 *     [--run "readout read --quiet --archive {archive} FILE"] [--dump "readout ... {archive}"]
 * </pre>
 *
 * Without {@code --run} it is {@link KeepArticles} that is killed, without {@code --dump} the
 * archive is dumped by {@link ArchiveDump}. A run may end with 0 or 3. Exit code 0 where all is
 * well.
 */
final class KillTool {
  private static final long LONGEST_RUN_MINUTES = 30;

  private final KillSettings settings;

  KillTool(KillSettings settings) {
    this.settings = settings;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> faults = new KillTool(KillSettings.of(arguments)).run();
    faults.forEach(System.err::println);
    System.exit(faults.isEmpty() ? 0 : 1);
  }

  /** What went wrong, in words; empty where nothing did. */
  List<String> run() throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    Random random = new Random(settings.seed());
    Path undisturbed = settings.folder().resolve("undisturbed");
    finish(undisturbed);
    String whole = dump(undisturbed);
    long nanos = time(settings.folder().resolve("timed"));
    System.err.printf(
        "an undisturbed run takes %d ms and leaves %d characters%n",
        TimeUnit.NANOSECONDS.toMillis(nanos), whole.length());
    long bytes = Files.size(archive(undisturbed));
    Set<String> parts = new LinkedHashSet<>(whole.lines().toList());
    int between = 0;
    for (int kill = 1; kill <= settings.kills(); kill++) {
      Path folder = settings.folder().resolve("kill-" + kill);
      // One trial in three is killed twice before it may end.
      int times = random.nextInt(3) == 0 ? 2 : 1;
      boolean killed = false;
      for (int i = 0; i < times; i++) {
        double part = random.nextDouble();
        killed |=
            random.nextBoolean()
                ? startAndKill(folder, (long) (part * nanos))
                : startAndKillWriting(folder, (long) (part * bytes));
      }
      String left = Files.exists(archive(folder)) ? dump(folder) : "";
      between += killed && !left.isEmpty() && !left.equals(whole) ? 1 : 0;
      List<String> lines = left.lines().toList();
      if (!parts.containsAll(lines) || new LinkedHashSet<>(lines).size() < identities(lines)) {
        faults.add("kill " + kill + ": something doubled or different was left in " + folder);
      }
      finish(folder);
      if (dump(folder).equals(whole)) {
        delete(folder);
      } else {
        faults.add("kill " + kill + ": the rerun did not mend " + folder);
      }
    }
    System.err.printf(
        "%d kills, %d of them with some articles kept and some not; %d faults%n",
        settings.kills(), between, faults.size());
    return faults;
  }

  /** Lines that name an article: pages, which start with their id, and may not come twice. */
  private static long identities(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("{\"id\"")).count();
  }

  private long time(Path folder) throws IOException, InterruptedException {
    long start = System.nanoTime();
    finish(folder);
    return System.nanoTime() - start;
  }

  private void finish(Path folder) throws IOException, InterruptedException {
    Process process = start(folder);
    if (!process.waitFor(LONGEST_RUN_MINUTES, TimeUnit.MINUTES)) {
      kill(process);
      throw new IOException("the run does not end: " + folder);
    }
    if (process.exitValue() != 0 && process.exitValue() != 3) {
      throw new IOException("the run failed with " + process.exitValue() + ", see " + log(folder));
    }
  }

  /** Whether it was still running when it was killed. */
  private boolean startAndKill(Path folder, long afterNanos)
      throws IOException, InterruptedException {
    Process process = start(folder);
    boolean ended = process.waitFor(afterNanos, TimeUnit.NANOSECONDS);
    kill(process);
    process.waitFor();
    return !ended;
  }

  /** Whether it was still running when it was killed, which is once it has written so much. */
  private boolean startAndKillWriting(Path folder, long bytes)
      throws IOException, InterruptedException {
    Process process = start(folder);
    Path log = folder.resolve("archive.db-wal");
    while (process.isAlive() && log.toFile().length() < bytes) {
      Thread.sleep(1);
    }
    boolean running = process.isAlive();
    kill(process);
    process.waitFor();
    return running;
  }

  /** A launcher script may have started others: they are killed first, or they would go on. */
  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private Process start(Path folder) throws IOException {
    Files.createDirectories(folder);
    return new ProcessBuilder(settings.runCommand(archive(folder)))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log(folder).toFile()))
        .start();
  }

  private String dump(Path folder) throws IOException, InterruptedException {
    if (settings.dumpCommand(archive(folder)).isEmpty()) {
      StringBuilder text = new StringBuilder();
      try (Archive archive = SqliteArchive.open(archive(folder))) {
        ArchiveDump.write(archive, text);
      }
      return text.toString();
    }
    Process process =
        new ProcessBuilder(settings.dumpCommand(archive(folder)))
            .redirectError(ProcessBuilder.Redirect.appendTo(log(folder).toFile()))
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("the dump failed with " + process.exitValue() + ", see " + log(folder));
    }
    return text;
  }

  private static Path archive(Path folder) {
    return folder.resolve("archive.db");
  }

  private static Path log(Path folder) {
    return folder.resolve("log.txt");
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
