package dev.readout.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** SQLite: one file, FTS5 for words. */
final class SqliteStore implements Store {
  private final Path file;
  private final Jdbi jdbi;

  private SqliteStore(Path file, SQLiteDataSource source) {
    this.file = file;
    this.jdbi = Jdbi.create(source);
  }

  static SqliteStore open(Path file, Duration patience) {
    return open(file, patience, 0);
  }

  /**
   * @param mostPages how far the file may grow; 0 for as far as the disk allows
   */
  static SqliteStore open(Path file, Duration patience, int mostPages) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new ArchiveException(
          ArchiveFailure.NOT_WRITABLE, "the folder of the archive cannot be made: " + file, e);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // Every commit reaches the disk: what a run has said it kept survives a power cut as well.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    // A transaction is ours from its start; taking the lock at the first write could deadlock.
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    if (mostPages > 0) {
      config.setMaxPageCount(mostPages);
    }
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    SqliteStore store = new SqliteStore(file, source);
    try {
      SqliteSchema.bringUpToDate(store.jdbi, source, file);
    } catch (RuntimeException e) {
      throw store.explain(e);
    }
    return store;
  }

  @Override
  public Handle open() {
    try {
      return jdbi.open();
    } catch (RuntimeException e) {
      throw explain(e);
    }
  }

  @Override
  public void index(Handle handle, String id, SearchText text) {
    unindex(handle, id);
    handle.execute(
        "INSERT INTO words (rowid, title, names, events, body)"
            + " SELECT number, ?, ?, ?, ? FROM article WHERE id = ?",
        Columns.clean(text.title()),
        Columns.clean(String.join("\n", text.names())),
        Columns.clean(String.join("\n", text.events())),
        Columns.clean(text.body()),
        id);
  }

  @Override
  public void unindex(Handle handle, String id) {
    handle.execute("DELETE FROM words WHERE rowid = (SELECT number FROM article WHERE id = ?)", id);
  }

  /** A word of the headline or a name as meant says more than one of the body. */
  private static final String DISTANCE = "bm25(words, 4.0, 3.0, 1.5, 1.0)";

  /**
   * Cutting a snippet out costs more than ranking: it is done only for rows that were chosen
   * before.
   */
  private static final String HITS =
      "SELECT a.id, a.content_hash, a.title, a.published, a.publisher, r.rules_version,"
          + " snippet(words, 3, char(2), char(3), '…', 24) AS snippet, "
          + DISTANCE
          + " AS distance FROM words JOIN article a ON a.number = words.rowid"
          + " JOIN reading r ON r.article_id = a.id"
          + " WHERE words MATCH :match AND words.rowid IN ";

  @Override
  public List<Hit> search(Handle handle, String words, int limit) {
    String match = FtsQuery.of(words);
    if (match.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery(
            HITS
                + "(SELECT rowid FROM words WHERE words MATCH :match ORDER BY "
                + DISTANCE
                + ", rowid LIMIT :limit) ORDER BY distance, a.id")
        .bind("match", match)
        .bind("limit", limit)
        .map(SqliteStore::hit)
        .list();
  }

  @Override
  public List<Hit> search(Handle handle, String words, Collection<String> among) {
    String match = FtsQuery.of(words);
    if (match.isEmpty() || among.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery(
            HITS + "(SELECT number FROM article WHERE id IN (<among>)) ORDER BY distance, a.id")
        .bind("match", match)
        .bindList("among", List.copyOf(among))
        .map(SqliteStore::hit)
        .list();
  }

  @Override
  public List<String> matching(Handle handle, String words) {
    String match = FtsQuery.of(words);
    if (match.isEmpty()) {
      return List.of();
    }
    return handle
        .createQuery(
            "SELECT a.id FROM words JOIN article a ON a.number = words.rowid"
                + " WHERE words MATCH :match ORDER BY "
                + DISTANCE
                + ", a.id")
        .bind("match", match)
        .mapTo(String.class)
        .list();
  }

  private static Hit hit(ResultSet row, StatementContext context) throws SQLException {
    return Snippets.hit(
        Columns.LISTED.map(row, context), row.getString("snippet"), -row.getDouble("distance"));
  }

  @Override
  public RuntimeException explain(RuntimeException failure) {
    return SqliteFailures.explain(file, failure);
  }

  @Override
  public void close() {
    // Connections are closed by whoever opened them; there is nothing else to hold.
  }
}
