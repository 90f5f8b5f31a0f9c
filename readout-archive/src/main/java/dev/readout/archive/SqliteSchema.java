package dev.readout.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Brings an archive's tables up to date with Flyway. Flyway takes a quarter of a second to find
 * that there is nothing to do, so its history is asked first.
 */
final class SqliteSchema {
  /** The number of the newest migration in the resources beside this class. */
  static final int VERSION = 10;

  private static final int EMPTY = 0;
  private static final int FOREIGN = -1;

  private SqliteSchema() {}

  static void bringUpToDate(Jdbi jdbi, DataSource source, Path file) {
    if (isCurrent(jdbi, file)) {
      return;
    }
    // Flyway does not lock SQLite; two first runs at once would both make the tables.
    Path lockFile = file.resolveSibling(file.getFileName() + ".upgrade");
    synchronized (SqliteSchema.class) {
      try (FileChannel channel =
              FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid() && !isCurrent(jdbi, file)) {
          migrate(source);
        }
      } catch (IOException e) {
        throw new ArchiveException(
            ArchiveFailure.NOT_WRITABLE, "the folder of the archive " + file + " is closed", e);
      }
    }
  }

  private static void migrate(DataSource source) {
    Flyway.configure(SqliteSchema.class.getClassLoader())
        .loggers("slf4j")
        .dataSource(source)
        .locations("classpath:dev/readout/archive/sqlite")
        .load()
        .migrate();
  }

  private static boolean isCurrent(Jdbi jdbi, Path file) {
    int version = jdbi.withHandle(SqliteSchema::version);
    if (version == FOREIGN) {
      throw new ArchiveException(
          ArchiveFailure.NOT_AN_ARCHIVE, file + " is a database of another program", null);
    }
    if (version > VERSION) {
      throw new ArchiveException(
          ArchiveFailure.NEWER_VERSION,
          "the archive " + file + " has version " + version + ", this Readout knows " + VERSION,
          null);
    }
    return version == VERSION;
  }

  private static int version(Handle handle) {
    int tables = count(handle, "SELECT count(*) FROM sqlite_master");
    if (tables == 0) {
      return EMPTY;
    }
    int histories =
        count(
            handle,
            "SELECT count(*) FROM sqlite_master WHERE type = 'table'"
                + " AND name = 'flyway_schema_history'");
    if (histories == 0) {
      return FOREIGN;
    }
    return count(
        handle,
        "SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM flyway_schema_history"
            + " WHERE success");
  }

  private static int count(Handle handle, String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).one();
  }
}
