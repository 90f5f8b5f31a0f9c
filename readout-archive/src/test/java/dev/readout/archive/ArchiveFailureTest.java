package dev.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.readout.article.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFailureTest {
  private static final Duration SHORT = Duration.ofMillis(50);

  @TempDir Path folder;
  Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("archive.db");
  }

  @Test
  void aFileOfAnotherKindIsNoArchive() throws IOException {
    Files.writeString(file, "The harbour reopened on Monday.\n".repeat(100));
    assertThat(failureOfOpening()).isEqualTo(ArchiveFailure.NOT_AN_ARCHIVE);
  }

  @Test
  void aDatabaseOfAnotherProgramIsNoArchive() throws SQLException {
    sql("CREATE TABLE recipe (name TEXT)");
    assertThat(failureOfOpening()).isEqualTo(ArchiveFailure.NOT_AN_ARCHIVE);
  }

  @Test
  void anArchiveOfALaterReadoutIsLeftAlone() throws SQLException {
    SqliteArchive.open(file).close();
    sql(
        "INSERT INTO flyway_schema_history VALUES"
            + " (9, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', '2030-01-01', 1, 1)");
    assertThat(failureOfOpening()).isEqualTo(ArchiveFailure.NEWER_VERSION);
  }

  @Test
  void aBrokenFileIsDamaged() throws IOException {
    try (Archive archive = SqliteArchive.open(file)) {
      for (int i = 0; i < 50; i++) {
        archive.keep(GeneratedArticles.article(i));
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
    Files.write(file, bytes);

    ArchiveException failure =
        catchThrowableOfType(
            ArchiveException.class,
            () -> {
              try (Archive archive = SqliteArchive.open(file)) {
                archive.keep(GeneratedArticles.article(1));
              }
            });
    assertThat(failure.failure()).isEqualTo(ArchiveFailure.DAMAGED);
  }

  @Test
  void aSecondWriterIsToldThatTheArchiveIsLocked() throws SQLException {
    try (Archive archive = SqliteArchive.open(file, SHORT);
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      ArchiveException failure =
          catchThrowableOfType(
              ArchiveException.class, () -> archive.keep(GeneratedArticles.article(1)));
      assertThat(failure.failure()).isEqualTo(ArchiveFailure.LOCKED);
      assertThat(failure.sentence()).contains("is locked (LOCKED); another Readout is writing");
      assertThat(archive.count()).isZero();
      statement.execute("ROLLBACK");
      assertThat(archive.keep(GeneratedArticles.article(1))).isEqualTo(Kept.ADDED);
    }
  }

  @Test
  void aFullDiskLosesNothingOfWhatWasKept() throws SQLException {
    SqliteArchive.open(file).close();
    try (Archive archive = SqliteArchive.full(file, 60)) {
      ArchiveException failure = null;
      int kept = 0;
      while (failure == null && kept < 500) {
        int number = kept;
        failure =
            catchThrowableOfType(
                ArchiveException.class, () -> archive.keep(GeneratedArticles.article(number)));
        kept += failure == null ? 1 : 0;
      }
      assertThat(failure).isNotNull();
      assertThat(failure.failure()).isEqualTo(ArchiveFailure.DISK_FULL);
      assertThat(archive.count()).isEqualTo(kept);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsNotWritable() throws IOException {
    Files.writeString(folder.resolve("file"), "x");
    file = folder.resolve("file/archive.db");
    assertThat(failureOfOpening()).isEqualTo(ArchiveFailure.NOT_WRITABLE);
  }

  @Test
  void aFolderInPlaceOfTheFileIsNotWritable() throws IOException {
    Files.createDirectory(file);
    assertThat(failureOfOpening()).isEqualTo(ArchiveFailure.NOT_WRITABLE);
  }

  @Test
  void firstRunsAtOnceMakeOneArchive() throws InterruptedException {
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      int number = i;
      threads[i] =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try (Archive archive = SqliteArchive.open(file)) {
                      archive.keep(GeneratedArticles.of(Page.text("a" + number, "t"), "1", "T"));
                    }
                  });
    }
    for (Thread thread : threads) {
      thread.join();
    }
    try (Archive archive = SqliteArchive.open(file)) {
      assertThat(archive.count()).isEqualTo(threads.length);
    }
  }

  private ArchiveFailure failureOfOpening() {
    return catchThrowableOfType(
            ArchiveException.class, () -> SqliteArchive.open(file, SHORT).close())
        .failure();
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
