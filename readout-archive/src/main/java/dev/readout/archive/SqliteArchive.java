package dev.readout.archive;

import java.nio.file.Path;
import java.time.Duration;

/**
 * An archive in one SQLite file with a write-ahead log. Several processes may read and one may
 * write at a time; a second writer waits for its turn and gives up as LOCKED.
 */
public final class SqliteArchive {
  /** How long a writer waits for another: batches take milliseconds, so this is a stuck one. */
  public static final Duration PATIENCE = Duration.ofSeconds(15);

  private SqliteArchive() {}

  /**
   * Opens the archive, making file and folders where there are none and bringing an older one up to
   * date.
   *
   * @throws ArchiveException where it cannot be used
   */
  public static Archive open(Path file) {
    return open(file, PATIENCE);
  }

  public static Archive open(Path file, Duration patience) {
    return new JdbiArchive(SqliteStore.open(file, patience));
  }

  /** An archive that may not grow beyond so many pages of 4,096 bytes, as on a full disk. */
  static Archive full(Path file, int pages) {
    return new JdbiArchive(SqliteStore.open(file, PATIENCE, pages));
  }
}
