package dev.readout.app.command;

import dev.readout.app.Home;
import dev.readout.app.Workbench;
import dev.readout.archive.Archive;
import dev.readout.archive.PostgresArchive;
import java.nio.file.Path;
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

  /** A file of what belongs to the archive and to this machine alone. */
  Path beside(String extension) {
    if (PostgresArchive.isAddress(place())) {
      return Home.folder().resolve(name().replaceAll("[^A-Za-z0-9]+", "-") + "." + extension);
    }
    return Path.of(place() + "." + extension);
  }

  Archive open() {
    return Workbench.archive(place());
  }
}
