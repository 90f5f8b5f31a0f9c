package dev.readout.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What SQLite's result codes (sqlite.org/rescode.html) mean for the owner of an archive. */
final class SqliteFailures {
  private static final String HEADER = "SQLite format 3\0";
  private static final int PRIMARY_CODE = 0xFF;

  /** Below this a write that failed for no stated reason failed for want of room. */
  private static final long NO_ROOM = 1 << 20;

  private SqliteFailures() {}

  static RuntimeException explain(Path file, RuntimeException failure) {
    SQLiteException cause = find(failure);
    if (!(failure instanceof JdbiException || failure instanceof FlywayException)) {
      return failure;
    }
    if (cause == null) {
      return new ArchiveException(
          ArchiveFailure.DAMAGED,
          "the archive " + file + " failed: " + failure.getMessage(),
          failure);
    }
    int code = cause.getResultCode().code & PRIMARY_CODE;
    if (code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return say(ArchiveFailure.LOCKED, "the archive " + file + " is locked", failure);
    }
    if (code == SQLiteErrorCode.SQLITE_FULL.code || (isInputOutput(code) && noRoom(file))) {
      return say(ArchiveFailure.DISK_FULL, "no room left for the archive " + file, failure);
    }
    if (code == SQLiteErrorCode.SQLITE_NOTADB.code && !hasHeader(file)) {
      return say(ArchiveFailure.NOT_AN_ARCHIVE, file + " is not an archive", failure);
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || code == SQLiteErrorCode.SQLITE_PERM.code
        || isInputOutput(code)) {
      return say(
          ArchiveFailure.NOT_WRITABLE, "the archive " + file + " cannot be written to", failure);
    }
    return say(
        ArchiveFailure.DAMAGED,
        "the archive " + file + " is damaged: " + cause.getResultCode(),
        failure);
  }

  private static ArchiveException say(ArchiveFailure category, String message, Throwable cause) {
    return new ArchiveException(category, message, cause);
  }

  private static boolean isInputOutput(int code) {
    return code == SQLiteErrorCode.SQLITE_IOERR.code;
  }

  private static boolean noRoom(Path file) {
    try {
      return Files.getFileStore(file).getUsableSpace() < NO_ROOM;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean hasHeader(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEADER.length()), StandardCharsets.ISO_8859_1).equals(HEADER);
    } catch (IOException e) {
      return false;
    }
  }

  private static @Nullable SQLiteException find(@Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLiteException found) {
        return found;
      }
    }
    return null;
  }
}
