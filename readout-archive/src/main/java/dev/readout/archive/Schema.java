package dev.readout.archive;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Brings an archive's tables up to date with Flyway. Flyway takes a quarter of a second to find
 * that there is nothing to do, so its history is asked first.
 *
 * @param name of the archive, for messages
 * @param folder of the migrations, beside this class
 * @param version the number of the newest of them
 * @param countTables a query for the number of all tables
 * @param countHistories a query for the number of tables of the name of Flyway's history
 */
record Schema(String name, String folder, int version, String countTables, String countHistories) {
  private static final int EMPTY = 0;
  private static final int FOREIGN = -1;

  void migrate(DataSource source) {
    Flyway.configure(Schema.class.getClassLoader())
        .loggers("slf4j")
        .dataSource(source)
        .locations("classpath:dev/readout/archive/" + folder)
        .load()
        .migrate();
  }

  /**
   * @throws ArchiveException where the tables are another program's or a later Readout's
   */
  boolean isCurrent(Jdbi jdbi) {
    int found = jdbi.withHandle(this::found);
    if (found == FOREIGN) {
      throw new ArchiveException(
          ArchiveFailure.NOT_AN_ARCHIVE, name + " is a database of another program", null);
    }
    if (found > version) {
      throw new ArchiveException(
          ArchiveFailure.NEWER_VERSION,
          "the archive " + name + " has version " + found + ", this Readout knows " + version,
          null);
    }
    return found == version;
  }

  private int found(Handle handle) {
    if (count(handle, countTables) == 0) {
      return EMPTY;
    }
    if (count(handle, countHistories) == 0) {
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
