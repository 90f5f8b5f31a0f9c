package dev.readout.archive;

import java.time.Duration;

/**
 * An archive in a PostgreSQL database (12 or later), for a server that several machines use. It
 * keeps and answers as {@link SqliteArchive} does; searching ranks words by PostgreSQL's full text
 * search. One writer works at a time, and a second waits for its turn.
 */
public final class PostgresArchive {
  private PostgresArchive() {}

  /** Whether this names a PostgreSQL database rather than a file. */
  public static boolean isAddress(String archive) {
    return archive.startsWith("postgresql://") || archive.startsWith("postgres://");
  }

  /**
   * Opens the archive, making its tables where there are none and bringing older ones up to date.
   * The role needs the right to create in the database the first time, also the extension {@code
   * unaccent}, which comes with PostgreSQL.
   *
   * @param address {@code postgresql://user@host:port/database?option=value} (libpq's connection
   *     URIs, one host); a password in it is better left to {@code PGPASSWORD}
   * @throws ArchiveException where it cannot be used
   */
  public static Archive open(String address) {
    return open(address, SqliteArchive.PATIENCE);
  }

  static Archive open(String address, Duration patience) {
    return new JdbiArchive(
        PostgresStore.open(PostgresAddress.of(address, System.getenv("PGPASSWORD")), patience));
  }
}
