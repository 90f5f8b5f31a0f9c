package dev.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL: full text search with English stems, one writer at a time by an advisory lock. */
final class PostgresStore implements Store {
  static final int VERSION = 20;

  /** Any number of our own: it names the lock that writers of an archive take in turn. */
  private static final long WRITER = 0x52454144_4F5554L;

  /** A vector holds a megabyte of distinct words; no article has more text than this in them. */
  private static final int MOST_INDEXED = 250_000;

  private static final int ROWS_AT_ONCE = 100;

  private final String name;
  private final Duration patience;
  private final Jdbi jdbi;

  private PostgresStore(String name, Duration patience, PGSimpleDataSource source) {
    this.name = name;
    this.patience = patience;
    this.jdbi = Jdbi.create(source);
  }

  static PostgresStore open(PostgresAddress address, Duration patience) {
    PGSimpleDataSource source = address.source();
    PostgresStore store = new PostgresStore(address.name(), patience, source);
    Schema schema =
        new Schema(
            address.name(),
            "postgres",
            VERSION,
            "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()",
            "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"
                + " AND tablename = 'flyway_schema_history'");
    try {
      if (!schema.isCurrent(store.jdbi)) {
        schema.migrate(source);
      }
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
  public void beginWriting(Handle handle) {
    handle.execute("SET LOCAL lock_timeout = " + patience.toMillis());
    handle.createQuery("SELECT pg_advisory_xact_lock(?)").bind(0, WRITER).mapTo(String.class).one();
  }

  /** The driver fetches all rows at once unless it is in a transaction and told a number. */
  @Override
  public Query streamed(Query query) {
    return query.setFetchSize(ROWS_AT_ONCE);
  }

  @Override
  public void beginStreaming(Handle handle) {
    handle.begin();
  }

  @Override
  public void endStreaming(Handle handle) {
    handle.rollback();
    handle.close();
  }

  @Override
  public void index(Handle handle, String id, SearchText text) {
    unindex(handle, id);
    String body = String.valueOf(Columns.clean(text.body()));
    String bounded = body.substring(0, Math.min(MOST_INDEXED, body.length()));
    handle.execute(
        "INSERT INTO words (article_id, body, vector) SELECT ?, ?,"
            + " setweight(to_tsvector('readout', coalesce(?, '')), 'A')"
            + " || setweight(to_tsvector('readout', ?), 'B')"
            + " || setweight(to_tsvector('readout', ?), 'C')"
            + " || setweight(to_tsvector('readout', ?), 'D')",
        id,
        bounded,
        bounded(Columns.clean(text.title())),
        bounded(Columns.clean(String.join("\n", text.names()))),
        bounded(Columns.clean(String.join("\n", text.events()))),
        bounded);
  }

  private static @Nullable String bounded(@Nullable String text) {
    return text == null ? null : text.substring(0, Math.min(MOST_INDEXED, text.length()));
  }

  @Override
  public void unindex(Handle handle, String id) {
    handle.execute("DELETE FROM words WHERE article_id = ?", id);
  }

  /**
   * Cutting a snippet out costs more than ranking: it is done only for rows that were chosen
   * before.
   */
  private static final String HITS =
      "SELECT a.id, a.content_hash, a.title, a.published, a.publisher, r.rules_version,"
          + " ts_headline('readout', w.body, q.query,"
          + " 'StartSel=' || chr(2) || ', StopSel=' || chr(3)"
          + " || ', MaxWords=24, MinWords=12') AS snippet, f.score FROM (";

  /** A word of the headline or a name as meant says more than one of the body. */
  private static final String FOUND =
      "SELECT w.article_id, ts_rank('{0.25, 0.375, 0.75, 1}', w.vector, q.query, 1) AS score"
          + " FROM asked q JOIN words w ON w.vector @@ q.query";

  private static final String WITH_SNIPPETS =
      ") f CROSS JOIN asked q JOIN words w ON w.article_id = f.article_id"
          + " JOIN article a ON a.id = f.article_id JOIN reading r ON r.article_id = a.id"
          + " ORDER BY f.score DESC, a.id";

  @Override
  public List<Hit> search(Handle handle, String words, int limit) {
    List<SearchTerm> terms = SearchTerm.of(words);
    if (terms.isEmpty()) {
      return List.of();
    }
    String chosen = FOUND + " ORDER BY score DESC, w.article_id LIMIT :limit";
    return asked(handle, terms, HITS + chosen + WITH_SNIPPETS)
        .bind("limit", limit)
        .map(PostgresStore::hit)
        .list();
  }

  @Override
  public List<Hit> search(Handle handle, String words, Collection<String> among) {
    List<SearchTerm> terms = SearchTerm.of(words);
    if (terms.isEmpty() || among.isEmpty()) {
      return List.of();
    }
    String chosen = FOUND + " WHERE w.article_id IN (<among>)";
    return asked(handle, terms, HITS + chosen + WITH_SNIPPETS)
        .bindList("among", List.copyOf(among))
        .map(PostgresStore::hit)
        .list();
  }

  @Override
  public List<String> matching(Handle handle, String words) {
    List<SearchTerm> terms = SearchTerm.of(words);
    return terms.isEmpty()
        ? List.of()
        : asked(handle, terms, "SELECT article_id FROM (" + FOUND + ") f ORDER BY score DESC, 1")
            .mapTo(String.class)
            .list();
  }

  private static Query asked(Handle handle, List<SearchTerm> terms, String sql) {
    String all =
        IntStream.range(0, terms.size())
            .mapToObj(i -> function(terms.get(i)) + "('readout', :term" + i + ")")
            .collect(Collectors.joining(" && "));
    Query query = handle.createQuery("WITH asked AS (SELECT " + all + " AS query) " + sql);
    for (int i = 0; i < terms.size(); i++) {
      query.bind("term" + i, argument(terms.get(i)));
    }
    return query;
  }

  private static Hit hit(ResultSet row, StatementContext context) throws SQLException {
    return Snippets.hit(
        Columns.LISTED.map(row, context), row.getString("snippet"), row.getDouble("score"));
  }

  private static String function(SearchTerm term) {
    return term instanceof SearchTerm.Beginning ? "to_tsquery" : "phraseto_tsquery";
  }

  /** A beginning goes in quotes, in which only quotes and backslashes have a meaning. */
  private static String argument(SearchTerm term) {
    return switch (term) {
      case SearchTerm.Phrase(String text) -> text;
      case SearchTerm.Word(String text) -> text;
      case SearchTerm.Beginning(String text) ->
          "'" + text.replace("\\", "\\\\").replace("'", "''") + "':*";
    };
  }

  @Override
  public RuntimeException explain(RuntimeException failure) {
    return PostgresFailures.explain(name, failure);
  }

  @Override
  public void close() {
    // Connections are closed by whoever opened them; there is nothing else to hold.
  }
}
