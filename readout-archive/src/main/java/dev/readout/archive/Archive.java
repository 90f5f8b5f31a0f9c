package dev.readout.archive;

import dev.readout.article.Page;
import dev.readout.story.group.Correction;
import dev.readout.story.group.Corrections;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where pages and their readings are kept. An article is wholly in or wholly out, whatever happens
 * to the process; keeping it again changes nothing; the order of keeping leaves no trace. Every
 * operation throws {@link ArchiveException} and nothing else where the store fails. Thread-safe.
 * Streams hold resources: close them.
 */
public interface Archive extends AutoCloseable {
  /** Keeps all of them in one transaction; what it did to each, in their order. */
  List<Kept> keep(List<Keeping> batch);

  /** Keeps one. Many are much faster together. */
  default Kept keep(Keeping one) {
    return keep(List.of(one)).getFirst();
  }

  /** The kept reading if it was made by these rules from this very content: no need to read. */
  Optional<String> fresh(Page page, String rulesVersion);

  Optional<ArchivedReading> reading(String id);

  Optional<Page> page(String id);

  /** The list, by id. */
  Stream<ArchivedArticle> articles();

  /** The list by day of publication, then by id; articles without a day come last. */
  Stream<ArchivedArticle> timeline();

  /** All readings, by id. */
  Stream<ArchivedReading> readings();

  /** Pages whose reading was made by other rules than these, by id. */
  Stream<Page> stale(String rulesVersion);

  /**
   * Articles that have all of the words, best first.
   *
   * @param words as a person types them; a phrase in double quotes; {@code word*} for a beginning
   */
  List<Hit> search(String words, int limit);

  /** Ids of all articles that have all of the words, best first; words as for {@link #search}. */
  List<String> matching(String words);

  /**
   * As {@link #search}, among these articles alone.
   *
   * @param among ids; others are left out, those without the words too
   */
  List<Hit> search(String words, Collection<String> among);

  /** Removes an article and all that was kept about it; whether it was there. */
  boolean forget(String id);

  /**
   * What the index of copies knows of the articles as they are now, by id.
   *
   * @param indexVersion entries of other versions are left out
   */
  Stream<String> copyEntries(String indexVersion);

  /** The readings of which the index of copies knows nothing, by id. */
  Stream<ArchivedReading> withoutCopyEntry(String indexVersion);

  /**
   * Keeps what the index of copies knows, by the id of the article; of articles that are not there,
   * nothing.
   */
  void keepCopyEntries(String indexVersion, Map<String, String> entries);

  long count();

  /** Keeps an analyst's decision; whether it was new. */
  boolean correct(Correction correction);

  /** Takes a decision back as if it had never been made; whether it was there. */
  boolean undo(String correction);

  /** All decisions that hold. */
  Corrections corrections();

  @Override
  void close();
}
