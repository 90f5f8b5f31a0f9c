package dev.readout.app;

import dev.readout.archive.Archive;
import dev.readout.archive.PostgresArchive;
import dev.readout.archive.SqliteArchive;
import dev.readout.clean.Cleaner;
import dev.readout.language.Annotator;
import dev.readout.model.ReadingModel;
import dev.readout.name.UserTable;
import dev.readout.reading.Reader;
import java.nio.file.Path;

/** The parts that commands work with. */
public final class Workbench {
  private Workbench() {}

  public static Cleaner cleaner() {
    return Cleaner.standard();
  }

  public static Annotator annotator() {
    return ReadingModel.load();
  }

  public static Reader reader() {
    return Reader.with(annotator(), OwnTables.home().knowledge());
  }

  /** A reader that is made when the first article needs it: what is known already needs none. */
  public static LateReader lateReader() {
    return new LateReader(
        () ->
            Reader.version(
                ReadingModel.shippedVersion(), UserTable.digest(OwnTables.home().load())),
        Workbench::reader);
  }

  /**
   * Opens the archive, making it where there is none.
   *
   * @param place a file, or the address of a PostgreSQL database
   * @throws dev.readout.archive.ArchiveException if it cannot be used
   */
  public static Archive archive(String place) {
    return PostgresArchive.isAddress(place)
        ? PostgresArchive.open(place)
        : SqliteArchive.open(Path.of(place));
  }
}
