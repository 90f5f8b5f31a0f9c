package dev.readout.app;

import dev.readout.archive.Archive;
import dev.readout.archive.SqliteArchive;
import dev.readout.clean.Cleaner;
import dev.readout.model.ReadingModel;
import dev.readout.reading.Reader;
import java.nio.file.Path;

/** The parts that commands work with, each made when it is first wanted: a command that only searches loads no model. */
public final class Workbench {
  private Workbench() {}

  public static Cleaner cleaner() {
    return Cleaner.standard();
  }

  public static Reader reader() {
    return Reader.standard(ReadingModel.standard());
  }

  /**
   * Opens the archive, making it where there is none.
   *
   * @throws dev.readout.archive.ArchiveException if it cannot be used
   */
  public static Archive archive(Path path) {
    return SqliteArchive.open(path);
  }
}
