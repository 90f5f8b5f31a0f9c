package dev.readout.archive;

import dev.readout.article.ContentHash;
import dev.readout.article.Page;
import dev.readout.story.group.Correction;
import dev.readout.story.group.Corrections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The archive in SQL that SQLite and PostgreSQL share. One connection serves writing and single
 * answers, in turn; every stream has one of its own.
 */
final class JdbiArchive implements Archive {
  private static final String LISTED =
      "SELECT a.id, a.content_hash, a.title, a.published, a.publisher, r.rules_version"
          + " FROM article a JOIN reading r ON r.article_id = a.id ";

  /** An entry speaks of the page and the reading that are there now. */
  private static final String COPY_ENTRY_HOLDS =
      "c.article_id = a.id AND c.content_hash = a.content_hash"
          + " AND c.rules_version = r.rules_version AND c.index_version = :version";

  private final Store store;
  private final Object turn = new Object();

  /** Null between a failure and the next use. */
  private @Nullable Handle main;

  JdbiArchive(Store store) {
    this.store = store;
    this.main = store.open();
  }

  @Override
  public List<Kept> keep(List<Keeping> batch) {
    return alone(
        handle ->
            handle.inTransaction(
                transaction -> {
                  store.beginWriting(transaction);
                  List<Kept> done = new ArrayList<>();
                  for (Keeping one : batch) {
                    done.add(keep(transaction, one));
                  }
                  return List.copyOf(done);
                }));
  }

  private Kept keep(Handle handle, Keeping one) {
    Page page = one.page();
    String hash = ContentHash.of(page);
    Optional<Versions> before = versions(handle, page.id());
    Kept kept = before.map(versions -> versions.after(hash, one.rulesVersion())).orElse(Kept.ADDED);
    if (kept == Kept.UNCHANGED) {
      return kept;
    }
    SearchText text = one.searchText();
    handle
        .createUpdate(
            "INSERT INTO article (id, content_hash, page, title, published, publisher)"
                + " VALUES (:id, :hash, :page, :title, :published, :publisher)"
                + " ON CONFLICT (id) DO UPDATE SET content_hash = excluded.content_hash,"
                + " page = excluded.page, title = excluded.title,"
                + " published = excluded.published, publisher = excluded.publisher")
        .bind("id", page.id())
        .bind("hash", hash)
        .bind("page", Packed.pack(PageText.write(page)))
        .bind("title", Columns.clean(text.title()))
        .bind("published", Columns.clean(text.published()))
        .bind("publisher", Columns.clean(text.publisher()))
        .execute();
    handle
        .createUpdate(
            "INSERT INTO reading (article_id, rules_version, reading)"
                + " VALUES (:id, :rules, :reading)"
                + " ON CONFLICT (article_id) DO UPDATE SET rules_version = excluded.rules_version,"
                + " reading = excluded.reading")
        .bind("id", page.id())
        .bind("rules", one.rulesVersion())
        .bind("reading", Packed.pack(one.readingJson()))
        .execute();
    store.index(handle, page.id(), text);
    return kept;
  }

  /** What is known of an article before it is kept again. */
  private record Versions(String hash, String rules) {
    Kept after(String newHash, String newRules) {
      if (!hash.equals(newHash)) {
        return Kept.REPLACED;
      }
      return rules.equals(newRules) ? Kept.UNCHANGED : Kept.READ_AGAIN;
    }
  }

  private static Optional<Versions> versions(Handle handle, String id) {
    return handle
        .createQuery(LISTED + "WHERE a.id = :id")
        .bind("id", id)
        .map(
            (row, context) ->
                new Versions(row.getString("content_hash"), row.getString("rules_version")))
        .findOne();
  }

  @Override
  public Optional<String> fresh(Page page, String rulesVersion) {
    return reading(page.id())
        .filter(kept -> kept.rulesVersion().equals(rulesVersion))
        .filter(kept -> kept.contentHash().equals(ContentHash.of(page)))
        .map(ArchivedReading::json);
  }

  @Override
  public Optional<ArchivedReading> reading(String id) {
    return alone(
        handle ->
            handle
                .createQuery(Columns.READINGS + "WHERE a.id = :id")
                .bind("id", id)
                .map(Columns.READING)
                .findOne());
  }

  @Override
  public Optional<Page> page(String id) {
    return alone(
        handle ->
            handle
                .createQuery("SELECT page FROM article WHERE id = :id")
                .bind("id", id)
                .map(Columns.PAGE)
                .findOne());
  }

  @Override
  public Stream<ArchivedArticle> articles() {
    return stream(
        handle -> handle.createQuery(LISTED + "ORDER BY a.id"), query -> query.map(Columns.LISTED));
  }

  @Override
  public Stream<ArchivedArticle> timeline() {
    return stream(
        handle -> handle.createQuery(LISTED + "ORDER BY a.published NULLS LAST, a.id"),
        query -> query.map(Columns.LISTED));
  }

  @Override
  public Stream<ArchivedReading> readings() {
    return stream(
        handle -> handle.createQuery(Columns.READINGS + "ORDER BY a.id"),
        query -> query.map(Columns.READING));
  }

  @Override
  public Stream<Page> stale(String rulesVersion) {
    return stream(
        handle ->
            handle
                .createQuery(
                    "SELECT a.page FROM article a JOIN reading r ON r.article_id = a.id"
                        + " WHERE r.rules_version <> :rules ORDER BY a.id")
                .bind("rules", rulesVersion),
        query -> query.map(Columns.PAGE));
  }

  @Override
  public List<Hit> search(String words, int limit) {
    return alone(handle -> store.search(handle, words, limit));
  }

  @Override
  public List<String> matching(String words) {
    return alone(handle -> store.matching(handle, words));
  }

  @Override
  public List<Hit> search(String words, Collection<String> among) {
    return alone(handle -> store.search(handle, words, among));
  }

  @Override
  public boolean forget(String id) {
    return alone(
        handle ->
            handle.inTransaction(
                transaction -> {
                  store.beginWriting(transaction);
                  store.unindex(transaction, id);
                  transaction.execute("DELETE FROM copy_index WHERE article_id = ?", id);
                  transaction.execute("DELETE FROM reading WHERE article_id = ?", id);
                  return transaction.execute("DELETE FROM article WHERE id = ?", id) > 0;
                }));
  }

  @Override
  public Stream<String> copyEntries(String indexVersion) {
    return stream(
        handle ->
            handle
                .createQuery(
                    "SELECT c.entry FROM article a JOIN reading r ON r.article_id = a.id"
                        + " JOIN copy_index c ON "
                        + COPY_ENTRY_HOLDS
                        + " ORDER BY a.id")
                .bind("version", indexVersion),
        query -> query.mapTo(String.class));
  }

  @Override
  public Stream<ArchivedReading> withoutCopyEntry(String indexVersion) {
    return stream(
        handle ->
            handle
                .createQuery(
                    Columns.READINGS
                        + "LEFT JOIN copy_index c ON "
                        + COPY_ENTRY_HOLDS
                        + " WHERE c.article_id IS NULL ORDER BY a.id")
                .bind("version", indexVersion),
        query -> query.map(Columns.READING));
  }

  @Override
  public void keepCopyEntries(String indexVersion, Map<String, String> entries) {
    alone(
        handle ->
            handle.inTransaction(
                transaction -> {
                  store.beginWriting(transaction);
                  entries.forEach(
                      (id, entry) -> keepCopyEntry(transaction, indexVersion, id, entry));
                  return entries.size();
                }));
  }

  private static void keepCopyEntry(Handle handle, String version, String id, String entry) {
    handle
        .createUpdate(
            "INSERT INTO copy_index (article_id, content_hash, rules_version, index_version, entry)"
                + " SELECT a.id, a.content_hash, r.rules_version, :version, :entry"
                + " FROM article a JOIN reading r ON r.article_id = a.id WHERE a.id = :id"
                + " ON CONFLICT (article_id) DO UPDATE SET content_hash = excluded.content_hash,"
                + " rules_version = excluded.rules_version,"
                + " index_version = excluded.index_version, entry = excluded.entry")
        .bind("version", version)
        .bind("entry", entry)
        .bind("id", id)
        .execute();
  }

  @Override
  public long count() {
    return alone(
        handle -> handle.createQuery("SELECT count(*) FROM article").mapTo(Long.class).one());
  }

  @Override
  public boolean correct(Correction correction) {
    return alone(handle -> CorrectionTable.add(handle, correction));
  }

  @Override
  public boolean undo(String correction) {
    return alone(handle -> CorrectionTable.remove(handle, correction));
  }

  @Override
  public Corrections corrections() {
    return alone(CorrectionTable::all);
  }

  @Override
  public void close() {
    synchronized (turn) {
      dropConnection();
      store.close();
    }
  }

  private <T> T alone(Function<Handle, T> work) {
    synchronized (turn) {
      try {
        Handle handle = main == null ? store.open() : main;
        main = handle;
        return work.apply(handle);
      } catch (RuntimeException e) {
        dropConnection();
        throw store.explain(e);
      }
    }
  }

  /** After a failure nobody knows what state a connection is in: the next use takes a new one. */
  private void dropConnection() {
    Handle dropped = main;
    main = null;
    if (dropped != null) {
      try {
        dropped.close();
      } catch (RuntimeException e) {
        // Closing also rolls back; where there is nothing to roll back any more, so much the
        // better.
      }
    }
  }

  private <T> Stream<T> stream(
      Function<Handle, Query> ask, Function<Query, org.jdbi.v3.core.result.ResultIterable<T>> map) {
    Handle own = store.open();
    try {
      store.beginStreaming(own);
      ResultIterator<T> rows = map.apply(store.streamed(ask.apply(own))).iterator();
      Iterator<T> guarded = new GuardedIterator<>(rows, store);
      return StreamSupport.stream(
              Spliterators.spliteratorUnknownSize(
                  guarded, Spliterator.ORDERED | Spliterator.NONNULL),
              false)
          .onClose(() -> store.endStreaming(own));
    } catch (RuntimeException e) {
      own.close();
      throw store.explain(e);
    }
  }
}
