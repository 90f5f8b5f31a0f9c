package dev.readout.archive;

import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What differs from database to database. */
interface Store extends AutoCloseable {
  /** A new connection; whoever asks closes it. */
  Handle open();

  /** Called first in every transaction that writes: makes writers take turns. */
  default void beginWriting(Handle handle) {}

  /** Called before rows are streamed over a connection of their own. */
  default void beginStreaming(Handle handle) {}

  /** Called when no more rows are wanted. */
  default void endStreaming(Handle handle) {
    handle.close();
  }

  /** A query whose rows are taken one by one. */
  default Query streamed(Query query) {
    return query;
  }

  /** Makes an article's words findable in place of any before them. */
  void index(Handle handle, String id, SearchText text);

  /** Takes an article's words out; called before the article goes. */
  void unindex(Handle handle, String id);

  List<Hit> search(Handle handle, String words, int limit);

  List<Hit> search(Handle handle, String words, Collection<String> among);

  List<String> matching(Handle handle, String words);

  /**
   * What a failure of the database means for the owner of the archive, as an {@link
   * ArchiveException}; any other failure is handed back as it is.
   */
  RuntimeException explain(RuntimeException failure);

  @Override
  void close();
}
