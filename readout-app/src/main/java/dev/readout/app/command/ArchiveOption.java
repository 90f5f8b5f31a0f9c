package dev.readout.app.command;

import dev.readout.app.Home;
import dev.readout.app.Workbench;
import dev.readout.archive.Archive;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which archive. */
final class ArchiveOption {
  @Option(
      names = "--archive",
      paramLabel = "PATH",
      description = "The archive, one SQLite file (default: archive.db in Readout's home).")
  @Nullable Path path;

  Path path() {
    return path != null ? path : Home.folder().resolve("archive.db");
  }

  Archive open() {
    return Workbench.archive(path());
  }
}
