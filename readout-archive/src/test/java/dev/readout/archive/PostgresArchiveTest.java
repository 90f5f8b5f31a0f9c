package dev.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.readout.article.Page;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresArchiveTest extends ArchiveContract {
  static TestDatabases databases;
  String address;

  @BeforeAll
  static void start() {
    databases = TestDatabases.started();
  }

  @Override
  Archive empty() {
    address = databases.create();
    return PostgresArchive.open(address);
  }

  @Test
  void theOrderOfKeepingLeavesNoTrace() {
    List<Keeping> all =
        new ArrayList<>(IntStream.range(0, 12).mapToObj(GeneratedArticles::article).toList());
    archive.keep(all);
    StringBuilder inOrder = new StringBuilder();
    ArchiveDump.write(archive, inOrder);

    Collections.shuffle(all, new Random(5));
    try (Archive other = empty()) {
      all.forEach(other::keep);
      all.subList(0, 4).forEach(other::keep);
      StringBuilder shuffled = new StringBuilder();
      ArchiveDump.write(other, shuffled);
      assertThat(shuffled.toString()).isEqualTo(inOrder.toString());
    }
  }

  @Test
  void anyTextComesBackAsItWas() {
    for (Page page :
        List.of(
            Page.text("id / and Ünïcode 🛰", "👩‍🚀 e\u0301 \u0000 \u0007 \uFFFF \uD800 end"),
            Page.text("long", "A longer text than any newspaper prints. ".repeat(125_000)),
            Page.text("empty", ""))) {
      archive.keep(GeneratedArticles.of(page, "1", page.source()));
      assertThat(archive.page(page.id())).contains(page);
    }
  }

  @Test
  void openedAgainItIsAsItWas() {
    archive.keep(GeneratedArticles.article(1));
    try (Archive again = PostgresArchive.open(address)) {
      assertThat(again.count()).isEqualTo(1);
      assertThat(again.keep(GeneratedArticles.article(1))).isEqualTo(Kept.UNCHANGED);
    }
  }

  @Test
  void twoWritersTakeTurnsAndNothingIsDoubled() throws InterruptedException {
    List<Thread> writers =
        IntStream.range(0, 3)
            .mapToObj(
                number ->
                    Thread.ofPlatform()
                        .start(
                            () -> {
                              try (Archive own = PostgresArchive.open(address)) {
                                for (int i = 0; i < 20; i++) {
                                  own.keep(GeneratedArticles.article((i + number * 7) % 20));
                                }
                              }
                            }))
            .toList();
    for (Thread writer : writers) {
      writer.join();
    }
    assertThat(archive.count()).isEqualTo(20);
  }

  @Test
  void aSecondWriterThatWaitsTooLongIsToldThatTheArchiveIsLocked() {
    try (Archive impatient = PostgresArchive.open(address, Duration.ofMillis(50));
        PostgresStore other = PostgresStore.open(PostgresAddress.of(address, null), Duration.ZERO);
        var handle = other.open()) {
      handle.begin();
      other.beginWriting(handle);
      ArchiveException failure =
          catchThrowableOfType(
              ArchiveException.class, () -> impatient.keep(GeneratedArticles.article(1)));
      assertThat(failure.failure()).isEqualTo(ArchiveFailure.LOCKED);
      handle.rollback();
      assertThat(impatient.keep(GeneratedArticles.article(1))).isEqualTo(Kept.ADDED);
    }
  }

  @Test
  void anArchiveOfALaterReadoutIsLeftAlone() throws SQLException {
    sql(
        "INSERT INTO flyway_schema_history VALUES"
            + " (9, '99', 'later', 'SQL', 'V99__later.sql', 1, 'x', '2030-01-01', 1, true)");
    assertThat(failureOfOpening(address)).isEqualTo(ArchiveFailure.NEWER_VERSION);
  }

  @Test
  void aDatabaseOfAnotherProgramIsNoArchive() throws SQLException {
    address = databases.create();
    sql("CREATE TABLE recipe (name TEXT)");
    assertThat(failureOfOpening(address)).isEqualTo(ArchiveFailure.NOT_AN_ARCHIVE);
  }

  @Test
  void aMissingDatabaseAndAMissingServerAreToldApart() {
    assertThat(failureOfOpening(address.replace("?", "x?")))
        .isEqualTo(ArchiveFailure.NOT_AN_ARCHIVE);
    assertThat(failureOfOpening("postgresql://127.0.0.1:1/archive"))
        .isEqualTo(ArchiveFailure.UNREACHABLE);
    assertThat(failureOfOpening("postgresql://:::/")).isEqualTo(ArchiveFailure.NOT_AN_ARCHIVE);
  }

  private static ArchiveFailure failureOfOpening(String address) {
    return catchThrowableOfType(ArchiveException.class, () -> PostgresArchive.open(address).close())
        .failure();
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(address.replace("postgresql://", "jdbc:postgresql://"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
