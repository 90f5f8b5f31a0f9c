package dev.readout.archive;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL's error codes (its documentation, appendix A) mean for the owner of an archive.
 */
final class PostgresFailures {
  private PostgresFailures() {}

  static RuntimeException explain(String name, RuntimeException failure) {
    if (!(failure instanceof JdbiException || failure instanceof FlywayException)) {
      return failure;
    }
    SQLException cause = find(failure);
    String state = cause == null || cause.getSQLState() == null ? "" : cause.getSQLState();
    if (state.equals("55P03") || state.startsWith("40")) {
      return say(ArchiveFailure.LOCKED, "the archive " + name + " is locked", failure);
    }
    if (state.equals("53100")) {
      return say(ArchiveFailure.DISK_FULL, "no room left for the archive " + name, failure);
    }
    if (state.startsWith("08") || state.startsWith("57") || state.startsWith("53")) {
      return say(ArchiveFailure.UNREACHABLE, "the archive " + name + " does not answer", failure);
    }
    if (state.startsWith("28") || state.equals("42501") || state.equals("25006")) {
      return say(
          ArchiveFailure.NOT_WRITABLE, "the archive " + name + " does not let us in", failure);
    }
    if (state.equals("3D000")) {
      return say(ArchiveFailure.NOT_AN_ARCHIVE, "there is no database " + name, failure);
    }
    return say(
        ArchiveFailure.DAMAGED,
        "the archive "
            + name
            + " failed: "
            + (cause == null ? failure.getMessage() : cause.getMessage()),
        failure);
  }

  private static ArchiveException say(ArchiveFailure category, String message, Throwable cause) {
    return new ArchiveException(category, message, cause);
  }

  /** The innermost with a code: Flyway wraps the driver's in one without. */
  private static @Nullable SQLException find(@Nullable Throwable failure) {
    SQLException found = null;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getSQLState() != null) {
        found = sql;
      }
    }
    return found;
  }
}
