package dev.readout.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The tables of an archive in SQLite. */
final class SqliteSchema {
  /** The number of the newest migration in the resources beside this class. */
  static final int VERSION = 20;

  private SqliteSchema() {}

  static void bringUpToDate(Jdbi jdbi, DataSource source, Path file) {
    Schema schema =
        new Schema(
            file.toString(),
            "sqlite",
            VERSION,
            "SELECT count(*) FROM sqlite_master",
            "SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                + " AND name = 'flyway_schema_history'");
    if (schema.isCurrent(jdbi)) {
      return;
    }
    // Flyway does not lock SQLite; two first runs at once would both make the tables.
    Path lockFile = file.resolveSibling(file.getFileName() + ".upgrade");
    synchronized (SqliteSchema.class) {
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid() && !schema.isCurrent(jdbi)) {
          schema.migrate(source);
        }
      } catch (IOException e) {
        throw new ArchiveException(
            ArchiveFailure.NOT_WRITABLE, "the folder of the archive " + file + " is closed", e);
      }
    }
  }
}
