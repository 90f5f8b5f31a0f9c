package dev.readout.app.command;

import dev.readout.app.Home;
import dev.readout.app.Workbench;
import dev.readout.archive.Archive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which archive. */
final class ArchiveOption {
  @Option(
      names = "--archive",
      paramLabel = "PATH",
      description =
          "The archive: one SQLite file (default: archive.db in Readout's home), or"
              + " postgresql://user@host/database, the password in PGPASSWORD.")
  @Nullable String place;

  /** For messages: without a password. */
  String name() {
    return place().replaceAll("(?<=//[^:/@]{1,99}):[^@]*(?=@)|(?<=[?&]password=)[^&]*", "");
  }

  private String place() {
    return place != null ? place : Home.folder().resolve("archive.db").toString();
  }

  Archive open() {
    return Workbench.archive(place());
  }
}
