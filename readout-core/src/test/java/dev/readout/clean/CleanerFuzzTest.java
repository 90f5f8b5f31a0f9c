package dev.readout.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The fuzz target's corpus once over, and a short run of Jazzer from it in a process of its own:
 * always the same number of inputs from the same seed, so that a build does not depend on luck. A
 * long run is started by hand (docs/cleaning.md); what it finds becomes a file of the corpus.
 */
class CleanerFuzzTest {
  private static final int RUNS = 400;

  @Test
  void whatWasFoundStaysMended() throws IOException {
    int files = 0;
    try (DirectoryStream<Path> corpus = Files.newDirectoryStream(corpus())) {
      for (Path file : corpus) {
        CleanerFuzzer.fuzzerTestOneInput(Files.readAllBytes(file));
        files++;
      }
    }
    assertThat(files).isPositive();
  }

  @Test
  void aShortRunFindsNothing(@TempDir Path found) throws IOException, InterruptedException {
    Path log = found.resolve("log");
    Path corpus = Files.createDirectory(found.resolve("corpus"));
    Process jazzer =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    "com.code_intelligence.jazzer.Jazzer",
                    "--target_class=" + CleanerFuzzer.class.getName(),
                    "--instrumentation_includes=dev.readout.clean.**",
                    "--custom_hook_includes=dev.readout.clean.**",
                    "--reproducer_path=" + found,
                    "-artifact_prefix=" + found + "/",
                    "-runs=" + RUNS,
                    "-seed=7",
                    "-max_len=4096",
                    "-timeout=120",
                    corpus.toString(),
                    corpus().toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      assertThat(jazzer.waitFor(10, TimeUnit.MINUTES)).as("ends in time").isTrue();
    } finally {
      jazzer.destroyForcibly();
    }
    assertThat(jazzer.exitValue()).as(Files.readString(log)).isZero();
    assertThat(Files.readString(log)).contains("DONE");
  }

  private static Path corpus() {
    return Path.of("src", "test", "resources", "dev", "readout", "clean", "fuzz").toAbsolutePath();
  }
}
