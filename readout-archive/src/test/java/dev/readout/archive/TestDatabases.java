package dev.readout.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Assumptions;
import org.opentest4j.TestAbortedException;

/** A PostgreSQL server of the tests' own on loopback, which ends with the tests. */
final class TestDatabases {
  private final EmbeddedPostgres server;
  private int count;

  private TestDatabases(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Skips the tests, with a message, where the server cannot run. */
  static TestDatabases started() {
    try {
      return new TestDatabases(EmbeddedPostgres.builder().setServerConfig("fsync", "off").start());
    } catch (IOException | RuntimeException e) {
      Assumptions.abort("PostgreSQL cannot be started here: " + e);
      throw new TestAbortedException();
    }
  }

  /** Makes an empty database; its address. */
  synchronized String create() {
    String name = "archive" + ++count;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return "postgresql://localhost:" + server.getPort() + "/" + name + "?user=postgres";
  }
}
